/**
 * A reply over a network that breaks at the worst moment: it arrived, its answer didn't, the tab was closed, and on the
 * next visit there is still exactly one. Built files, real endpoint, real storage, both browsers.
 */
import assert from 'node:assert/strict';
import { request as forward } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { aReport, Citizen, type Filed } from '../../endpoint/harness/citizen.js';
import { enter, find, inTracker, press, shows, SMALL_PHOTO, track } from '../harness/citizen.js';
import {
  oneBrowser,
  IMAGES,
  listen,
  startEndpoint,
  startHost,
  strictPolicy,
  type Endpoint,
  type Host,
} from '../harness/harness.js';
import type { RunningServer } from '../harness/server.js';

const WORDS = 'Lubang kedua di sebelah jembatan belum ditambal.';
const BROKEN = [/Cross-Origin Request Blocked/, /NetworkError/];

/** The line between phone and endpoint. `answer lost`: the request gets through, nothing comes back. */
type Line = 'open' | 'answer lost' | 'dead';

interface Cable extends RunningServer {
  line: Line;
  /** Idempotency-Keys of the replies that reached the endpoint. */
  keys: string[];
}

async function startCable(target: string): Promise<Cable> {
  const { hostname, port } = new URL(target);
  const cable = { line: 'open' as Line, keys: [] as string[] };
  const server = await listen((request, response) => {
    const { method = 'GET', url: path = '/', headers } = request;
    if (cable.line === 'dead') return void response.destroy();
    const isReply = method === 'POST' && path.endsWith('/followup/add');
    const isLost = isReply && cable.line === 'answer lost';
    if (isReply) cable.keys.push(String(headers['idempotency-key']));
    const onward = forward({ hostname, port, method, path, headers }, (answer) => {
      if (isLost) {
        // The endpoint has done it by now.
        cable.line = 'dead';
        return void response.destroy();
      }
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  return Object.assign(cable, server);
}

const pageWith = (endpoint: string) => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Desa</title></head><body><main><h1>Desa</h1>
<aduan-tracker endpoint="${endpoint}" loading="eager"></aduan-tracker></main>
<script src="/dist/embed.js" defer></script></body></html>`;

/** All that the queue's stores hold, as text. */
const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const open = indexedDB.open('aduan');
    const database = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    const rows = ['items', 'payloads'].map((store) => {
      const all = database.transaction(store).objectStore(store).getAll();
      return new Promise((resolve) => (all.onsuccess = () => resolve(all.result)));
    });
    const text = JSON.stringify(await Promise.all(rows));
    database.close();
    return text;
  });

const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (inner) => Boolean(document.querySelector('aduan-tracker')?.shadowRoot?.querySelector(inner)),
    selector,
  );

describe('a reply on a broken line', () => {
  let endpoint: Endpoint;
  let host: Host;
  let cable: Cable;
  let citizen: Citizen;
  before(async () => {
    [endpoint, host] = await Promise.all([startEndpoint({ env: { CHALLENGE: 'off' } }), startHost()]);
    cable = await startCable(endpoint.origin);
    citizen = new Citizen((request) => fetch(request), endpoint.url);
    host.serve('/', { content: pageWith(`${cable.origin}/sp4n`), policy: strictPolicy(cable.origin) });
  });
  after(async () => {
    await Promise.all([host?.stop(), cable?.stop(), endpoint?.stop()]);
  });

  async function followUps({
    trackingId,
    accessCode,
  }: Filed): Promise<{ content: string; attachments: [] }[]> {
    return (await citizen.get(`complaints/${trackingId}/followups`, accessCode)).body.results.data;
  }

  oneBrowser((_name, open) => {
    async function start(t: Parameters<typeof open>[0], files: string[] = []) {
      cable.line = 'open';
      cable.keys = [];
      const filed = await citizen.file(aReport());
      const visit = await open(t, `${host.origin}/`, {
        origins: [host.origin, cable.origin],
        expectedErrors: BROKEN,
      });
      const { page } = visit;
      await track(page, filed.trackingId, filed.accessCode);
      await enter(page, inTracker('#reply-content'), WORDS);
      if (files.length > 0) {
        const input = await find(page, inTracker('#reply-attachment'));
        await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(
          ...files.map((file) => join(IMAGES, file)),
        );
        await find(page, inTracker('.picked-files .ready'));
      }
      return { filed, visit, page, send: () => press(page, inTracker('.reply-form [type=submit]')) };
    }

    it('whose answer is lost, in a tab that is closed, is there once after the next visit', async (t) => {
      const { filed, page, visit, send } = await start(t, [SMALL_PHOTO]);
      cable.line = 'answer lost';
      await send();
      await shows(page, inTracker('.kept'), 'Belum tahu apakah balasan sudah sampai');
      await visit.screenshot('reply-unknown');
      await visit.assertAccessible();
      assert.equal((await followUps(filed)).length, 1, 'it did arrive');
      const context = page.browserContext();
      await page.close();

      cable.line = 'open';
      const next = await context.newPage();
      await next.goto(`${host.origin}/`);
      // By itself, before anybody has typed a number.
      while (cable.keys.length < 2) await next.waitForNetworkIdle({ idleTime: 50 });
      await next.waitForFunction(
        () =>
          document.querySelector('aduan-tracker')?.shadowRoot?.querySelector('[role=status]')?.textContent ===
          'Satu balasan yang menunggu di perangkat ini sudah terkirim.',
        { polling: 'raf', timeout: 30_000 },
      );
      const [reply, ...others] = await followUps(filed);
      assert.deepEqual(others, [], 'no second one');
      assert.equal(reply!.content, WORDS);
      assert.equal(reply!.attachments.length, 1);
      assert.equal(new Set(cable.keys).size, 1, 'one key for its life');
      const device = await onDevice(next);
      for (const text of [WORDS, filed.trackingId, filed.accessCode.replaceAll('-', '')])
        assert.ok(!device.includes(text), 'nothing of it is left on the device');
      await track(next, filed.trackingId, filed.accessCode);
      await shows(next, inTracker('.history'), WORDS);
      assert.equal(await isThere(next, '.kept'), false);
    });

    it('on a dead line waits, survives a reload, shows no word to a stranger, and goes once', async (t) => {
      const { filed, page, visit, send } = await start(t);
      cable.line = 'dead';
      await send();
      // Nothing got through, but no browser tells a page so of an upload: the truth is that nobody knows.
      await shows(page, inTracker('.kept'), 'Belum tahu apakah balasan sudah sampai');
      await visit.screenshot('reply-waiting');
      await page.reload();
      await shows(page, inTracker('.outgoing'), 'Balasan yang belum terkirim');
      const shown = await (await find(page, inTracker('.outgoing'))).evaluate((list) => list.innerText);
      assert.ok(!shown.includes(WORDS) && !shown.includes(filed.trackingId));
      await visit.screenshot('reply-list');
      await visit.assertAccessible();
      assert.equal(cable.keys.length, 0);
      cable.line = 'open';
      await press(page, inTracker('.outgoing .kept .button'));
      await page.waitForFunction(
        () => !document.querySelector('aduan-tracker')!.shadowRoot!.querySelector('.kept'),
        { polling: 'raf', timeout: 30_000 },
      );
      assert.equal((await followUps(filed)).length, 1);
      assert.equal(new Set(cable.keys).size, 1);
    });
  });
});
