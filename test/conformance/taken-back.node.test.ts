/** Whatever becomes of a run, what it wrote is withdrawn. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runConformance, type ConformanceOptions } from '../../src/conformance/run.js';
import { onOneDatabase, type Opened } from '../endpoint/harness/databases.js';

const BASE = 'http://localhost';

/** Asks the endpoint in this process. */
const fetchOf =
  ({ app }: Opened): typeof fetch =>
  async (url, init) =>
    await app.fetch(new Request(url, init));

onOneDatabase('What the judge wrote', (databases) => {
  /** By the judge's own clock: it reports what happened yesterday. */
  const open = () => databases.open({ now: () => new Date() });
  const judge = async (one: Opened, more: Partial<ConformanceOptions> = {}) =>
    await runConformance({ url: BASE, write: true, pauseMs: 0, fetch: fetchOf(one), ...more });

  const reports = async ({ endpoint }: Opened) =>
    await endpoint.database.selectFrom('complaints').select(['title', 'withdrawn_at']).execute();

  const assertWithdrawn = async (one: Opened, least: number): Promise<void> => {
    const all = await reports(one);
    assert.ok(all.length >= least, String(all.length));
    assert.deepEqual(
      all.filter(({ withdrawn_at }) => withdrawn_at === null),
      [],
    );
  };

  it('says in its title what it is, and is withdrawn at the end', async () => {
    const one = await open();
    const titles = new Set<string>();
    const { results, left } = await judge(one, {
      levels: ['file', 'once', 'privacy', 'hostile'],
      onResult: () => void 0,
      fetch: async (url, init) => {
        const body = typeof init?.body === 'string' ? init.body : '';
        const answer = await fetchOf(one)(url, init);
        if (answer.status === 201 && String(url).endsWith('/complaint'))
          titles.add((JSON.parse(body) as { title: string }).title);
        return answer;
      },
    });
    assert.deepEqual(left, []);
    assert.ok(results.some(({ outcome }) => outcome.state === 'passed'));
    assert.deepEqual([...titles], ['Uji kesesuaian, mohon diabaikan (akan ditarik lagi)']);
    await assertWithdrawn(one, 8);
    await one.close();
  });

  it('is withdrawn where answers are lost or broken half of the way', async () => {
    const one = await open();
    let asked = 0;
    const run = await judge(one, {
      levels: ['file', 'once'],
      fetch: async (url, init) => {
        const answer = await fetchOf(one)(url, init);
        asked += 1;
        const isWrite = init?.method === 'POST' && String(url).includes('withdraw');
        if (asked < 12 || isWrite || asked % 3 > 0) return answer;
        return asked % 2 === 0
          ? Promise.reject(new TypeError('lost'))
          : new Response('<h1>502</h1>', { status: 502 });
      },
    });
    assert.ok(run.results.some(({ outcome }) => outcome.state === 'failed'));
    const known = (await reports(one)).filter(({ withdrawn_at }) => withdrawn_at !== null);
    assert.ok(known.length > 1, String(known.length));
    await one.close();
  });

  it('is withdrawn where the run is ended', async () => {
    const one = await open();
    const ending = new AbortController();
    const run = await judge(one, {
      levels: ['file'],
      signal: ending.signal,
      onResult: ({ check }) => check.id === 'F-07' && ending.abort(),
    });
    assert.equal(run.isWhole, false);
    await assertWithdrawn(one, 3);
    await one.close();
  });

  it('is named where it can’t be withdrawn', async () => {
    const one = await open();
    const { left } = await judge(one, {
      levels: ['file'],
      signal: AbortSignal.abort(),
    });
    assert.deepEqual(left, [], 'nothing was written');
    const { left: named } = await judge(one, {
      levels: ['once'],
      fetch: async (url, init) =>
        String(url).includes('withdraw')
          ? new Response('{}', { status: 503 })
          : await fetchOf(one)(url, init),
    });
    const standing = (await reports(one)).filter(({ withdrawn_at }) => withdrawn_at === null);
    assert.equal(named.length, standing.length);
    assert.ok(named.length > 3, String(named.length));
    await one.close();
  });
});
