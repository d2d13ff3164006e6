/** Our endpoint passes its own judge: on both databases, behind a cache, and as two processes behind one address. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createDemoSite } from '../../demo/site.js';
import { seedTown } from '../../demo/town/database/seed-town.js';
import { runConformance, type ConformanceRun } from '../../src/conformance/run.js';
import { giveKeys } from '../endpoint/harness/sealed.js';
import { startDemo } from '../journey/harness/demo.js';
import { prepareEndpoint, startService } from '../journey/harness/endpoint.js';
import { startCachingProxy } from './harness/caching-proxy.js';

/** Public reports to judge by. */
const REPORTS = 60;

/** What was skipped beside what is named, and all that failed, in words. */
function assertAllPass(run: ConformanceRun, ...skipped: RegExp[]): void {
  const told = run.results.flatMap(({ check, outcome }) => {
    if (outcome.state === 'passed') return [];
    if (outcome.state === 'failed')
      return [`${check.id}: ${outcome.findings.map(({ en }) => en).join('; ')}`];
    const line = `${check.id} skipped: ${outcome.reason.en}`;
    return [NEVER_BUSY, ...skipped].some((reason) => reason.test(line)) ? [] : [line];
  });
  assert.deepEqual(told, []);
  assert.deepEqual(run.left, []);
  assert.ok(run.results.some(({ outcome }) => outcome.state === 'passed'));
}

const NO_CHALLENGE = /don’t list "challenge"/;
/** No ceremony has made keys. */
const NO_KEYS = /don’t list "sealed"/;
/** No run floods the endpoint. */
const NEVER_BUSY = /no 429 or 503 was met/;

async function twoProcesses(t: TestContext): Promise<{ url: string; turns: number[] }> {
  const one = await prepareEndpoint({});
  const { databaseUrl, dataDir } = one.running.endpoint.config;
  const other = await prepareEndpoint({}, { databaseUrl, dataDir });
  await seedTown(one.running.endpoint, { seed: 7, count: REPORTS });
  await giveKeys(one.running);
  const sites = [one, other].map(({ running }) => createDemoSite(running).app);
  const turns = [0, 0];
  let turn = 0;
  const service = await startService((request, environment) => {
    const place = turn++ % sites.length;
    turns[place]! += 1;
    return sites[place]!.fetch(request, environment);
  });
  t.after(async () => {
    await service.off();
    await other.close();
    await one.close();
  });
  return { url: `${service.origin}/sp4n`, turns };
}

describe('our endpoint', () => {
  it('passes all levels as two processes on one PostgreSQL, with the challenge on', async (t) => {
    const { url, turns } = await twoProcesses(t);
    const run = await runConformance({ url, write: true, pauseMs: 0 });
    assertAllPass(run, /there is no Open311/, /don’t list "notify"/);
    assert.ok(
      turns.every((asked) => asked > 50),
      turns.join(' '),
    );
  });

  it('passes all levels behind a proxy that caches', async (t) => {
    const demo = await startDemo({ reports: REPORTS, kind: 'PostgreSQL' });
    const proxy = await startCachingProxy(demo.origin);
    t.after(async () => {
      await proxy.stop();
      await demo.stop();
    });
    const run = await runConformance({ url: `${proxy.origin}/sp4n/`, write: true, pauseMs: 0 });
    assertAllPass(run, NO_CHALLENGE, NO_KEYS, /there is no Open311/);
    assert.ok(proxy.hits() > 5, String(proxy.hits()));
  });

  it('passes all levels on the embedded database', async (t) => {
    const demo = await startDemo({ reports: REPORTS, kind: 'PGlite' });
    t.after(() => demo.stop());
    const run = await runConformance({ url: demo.url, write: true, pauseMs: 0 });
    assertAllPass(run, NO_CHALLENGE, NO_KEYS, /there is no Open311/);
  });
});
