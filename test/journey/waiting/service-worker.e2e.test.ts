/** The optional service worker sends what waits when the network returns and no page is open; once, photos included. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { CDPSession, Page } from 'puppeteer-core';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { fillReport, find, inForm, POTHOLE, send, SMALL_PHOTO } from '../harness/citizen.js';
import {
  eachBrowser,
  startEndpoint,
  startHost,
  startRecorder,
  type Endpoint,
  type Host,
  type Recorder,
} from '../harness/harness.js';
import { isFullRun } from '../../setup/full-run.js';

/** What Chromium knows of the site's worker, once it runs. */
async function registrationOf(page: Page): Promise<{ session: CDPSession; registrationId: string }> {
  const session = await page.createCDPSession();
  const registered = new Promise<string>((resolve) =>
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      if (registrations[0]) resolve(registrations[0].registrationId);
    }),
  );
  await session.send('ServiceWorker.enable');
  return { session, registrationId: await registered };
}

/** By itself, or in a worker that the site has already. */
/** The second imports the first, and is not done by half: `npm test` looks at it alone. */
const WORKERS = isFullRun ? ['/aduan-sw.js', '/own-sw.js'] : ['/own-sw.js'];

describe('the service worker', () => {
  let village: Host;
  let endpoint: Endpoint;
  let recorder: Recorder;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint()]);
    recorder = await startRecorder(endpoint.origin);
    const script = (content: string) => ({ content, headers: { 'Content-Type': 'text/javascript' } });
    village.serve('/aduan-sw.js', script(readFileSync(join(ROOT, 'dist', 'aduan-sw.js'), 'utf8')));
    village.serve('/own-sw.js', script("importScripts('/aduan-sw.js')"));
    const page = (worker: string) => ({
      content: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title><main><h1>Desa</h1>
<aduan-form endpoint="${recorder.origin}/sp4n" loading="eager"></aduan-form></main>
<script src="/dist/embed.js" defer></script><script>navigator.serviceWorker?.register('${worker}')</script></html>`,
    });
    for (const worker of WORKERS) village.serve(`/with${worker}`, page(worker));
    village.serve('/elsewhere', {
      content:
        '<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title><main><h1>Desa</h1></main></html>',
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), recorder?.stop(), endpoint?.stop()]);
  });

  // Only Chromium has Background Sync.
  eachBrowser(
    (_name, open) => {
      WORKERS.forEach((worker) =>
        it(`sends what waits, from no page at all: ${worker}`, async (t) => {
          const origins = [village.origin, recorder.origin, endpoint.origin];
          const { page } = await open(t, `${village.origin}/with${worker}`, { origins, isWhole: true });
          const { session, registrationId } = await registrationOf(page);
          const answered = (path: string) =>
            recorder.requests.filter(
              (request) => request.method === 'POST' && request.path.endsWith(path) && request.status === 201,
            ).length;
          recorder.requests.length = 0;
          await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
          await endpoint.off();
          await send(page);
          await find(page, inForm('[part="queued"]'));
          const tags = () =>
            page.evaluate(async () => {
              const { sync } = (await navigator.serviceWorker.ready) as unknown as {
                sync: { getTags(): Promise<string[]> };
              };
              return sync.getTags();
            });
          assert.deepEqual(await tags(), ['aduan-send']);
          // A page of the site without any widget: nothing but the worker can send.
          await page.goto(`${village.origin}/elsewhere`);
          await endpoint.on();

          const woken = { origin: village.origin, registrationId, tag: 'aduan-send', lastChance: false };
          await session.send('ServiceWorker.dispatchSyncEvent', woken);
          await page.waitForFunction(
            () =>
              new Promise((resolve) => {
                const opening = indexedDB.open('aduan');
                opening.onsuccess = () => {
                  const reading = opening.result.transaction('items').objectStore('items').getAll();
                  reading.onsuccess = () => {
                    opening.result.close();
                    resolve((reading.result as { state: string }[]).every(({ state }) => state === 'sent'));
                  };
                };
              }),
            { timeout: 30_000, polling: 200 },
          );
          assert.equal(answered('/complaints/complaint'), 1);
          assert.equal(answered('/complaints/complaint/file'), 1);
          await session.send('ServiceWorker.dispatchSyncEvent', woken);

          // The next visit tells of it, with the number only.
          await page.goto(`${village.origin}/with${worker}`);
          const line = await find(page, inForm('.line.sent'));
          assert.match(await line.evaluate((shown) => shown.textContent ?? ''), /Sudah terkirim/);
          // By now the second call has had its time too.
          assert.equal(answered('/complaints/complaint'), 1);
        }),
      );
    },
    ['chromium'],
  );
});
