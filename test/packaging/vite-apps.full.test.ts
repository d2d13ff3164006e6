/**
 * The packed package in new strict Vite apps: each compiles, and in Chromium each shows its widgets, fed by a real
 * endpoint.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { serve, type ServerType } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { createEndpoint, readConfig, type RunningEndpoint } from '../../demo/endpoint/index.js';
import { seedTown } from '../../demo/town/database/seed-town.js';
import { TOWN_ENVIRONMENT } from '../../demo/town/environment.js';
import { ROOT } from '../../demo/setup/repository.mjs';
import { find, inFeed, inForm, inTracker } from '../journey/harness/citizen.js';
import { eachBrowser, freePort } from '../journey/harness/harness.js';
import { APPS, APPS_FOLDER, buildApp, checkApp, pack, writeApp } from './vite-apps.js';

describe('an app with the packed package', () => {
  let data: string;
  let endpoint: RunningEndpoint;
  let server: ServerType;
  let origin: string;
  let tarball: string;

  before(async () => {
    tarball = await pack();
    data = await mkdtemp(join(tmpdir(), 'aduan-packaging-'));
    endpoint = await createEndpoint({
      ...(await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: data })),
      log: () => undefined,
    });
    await seedTown(endpoint.endpoint, { seed: 7, count: 12 });
    const app = new Hono().route('/sp4n', endpoint.app);
    for (const name of Object.keys(APPS)) {
      const root = relative(ROOT, join(APPS_FOLDER, name, 'dist'));
      const rewriteRequestPath = (path: string) => path.replace(`/${name}`, '');
      app.use(`/${name}/*`, serveStatic({ root: `./${root}`, rewriteRequestPath }));
    }
    const port = await freePort();
    origin = `http://localhost:${port}`;
    server = serve({ fetch: app.fetch, port });
  });
  after(async () => {
    server?.close();
    await endpoint?.close();
    await rm(data, { recursive: true, force: true });
  });

  eachBrowser(
    (_browser, open) => {
      for (const name of Object.keys(APPS)) {
        it(`${name}: passes its checker, is built, and shows all widgets`, async (t) => {
          const folder = await writeApp(name, tarball);
          await checkApp(name, folder);
          await buildApp(name, folder);
          const { page } = await open(t, `${origin}/${name}/`, { origins: [origin] });
          for (const [tag, whole] of [
            ['aduan-form', inForm('[name="content"]')],
            ['aduan-tracker', inTracker('[name="tracking_id"]')],
            ['aduan-feed', inFeed('[part="card"], figure, table')],
          ] as const) {
            await page.waitForSelector(tag);
            await page.$eval(tag, (element) => element.scrollIntoView());
            await find(page, whole);
          }
          assert.equal(await page.$eval('aduan-tracker', (tracker) => tracker.endpoint), '/sp4n');
        });
      }
    },
    ['chromium'],
  );
});
