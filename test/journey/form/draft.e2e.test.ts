/**
 * The draft on built files and real storage: reload, crash, a new visit, seven days, a device that is full or forbids
 * storage.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import {
  fillReport,
  find,
  inForm,
  POTHOLE,
  press,
  readReceipt,
  send,
  SMALL_PHOTO,
  textOf,
} from '../harness/citizen.js';
import {
  eachBrowser,
  oneBrowser,
  IMAGES,
  startEndpoint,
  startHost,
  strictPolicy,
  type Endpoint,
  type Host,
} from '../harness/harness.js';

const PHOTO = '12mp.jpg';
const DAY_MS = 86_400_000;

const pageWith = (
  endpoint: string,
  attributes = '',
) => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Desa</title></head><body><main><h1>Desa</h1>
<aduan-form endpoint="${endpoint}" loading="eager" ${attributes}><a href="https://www.lapor.go.id">Lapor</a></aduan-form></main>
<script src="/dist/embed.js" defer></script></body></html>`;

const valueOf = async (page: Page, name: string): Promise<string> =>
  (await find(page, inForm(`[name="${name}"]`))).evaluate((control) => (control as HTMLInputElement).value);

/** Waits until the form shows this value: by restoring, nobody else writes it. */
async function waitForValue(page: Page, name: string, value: string): Promise<void> {
  await page.waitForFunction(
    (wanted, text) => {
      const found = document.querySelector('aduan-form')?.shadowRoot?.querySelector(`[name="${wanted}"]`);
      return (found as HTMLInputElement | null | undefined)?.value === text;
    },
    { polling: 'raf', timeout: 30_000 },
    name,
    value,
  );
}

async function isTicked(page: Page, selector: string): Promise<boolean> {
  return (await find(page, inForm(selector))).evaluate((control) => (control as HTMLInputElement).checked);
}

const isThere = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate(
    (inner) => Boolean(document.querySelector('aduan-form')?.shadowRoot?.querySelector(inner)),
    selector,
  );

/** Less than a record grows by for the name and the kind of a file. */
const NAMED_BYTES = 60;

/** Bytes of the one draft's record, without its files. */
const recordSize = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('aduan');
        open.onerror = () => reject(new Error('no database'));
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          open.result.close();
          all.onsuccess = () => resolve(all.result[0].sealed.data.byteLength);
        };
      }),
  );

/** Resolves when the device holds so many drafts and files of them. */
async function waitForRecords(page: Page, drafts: number, files?: number): Promise<void> {
  await page.waitForFunction(
    async (wanted, wantedFiles) => {
      const open = indexedDB.open('aduan');
      // Not there yet: it is the form's to make.
      open.onupgradeneeded = () => open.transaction!.abort();
      const database = await new Promise<IDBDatabase | null>((resolve) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => resolve(null);
      });
      if (!database) return false;
      try {
        const counts = ['drafts', 'draftFiles'].map((store) => {
          const count = database.transaction(store).objectStore(store).count();
          return new Promise<number>((resolve) => (count.onsuccess = () => resolve(count.result)));
        });
        const [drafts, files] = await Promise.all(counts);
        return drafts === wanted && (wantedFiles === null || files === wantedFiles);
      } finally {
        database.close();
      }
    },
    { polling: 100, timeout: 30_000 },
    drafts,
    files ?? null,
  );
}

async function pickPhoto(page: Page): Promise<void> {
  const input = await find(page, inForm('[name="attachments"]'));
  await (input as unknown as ElementHandle<HTMLInputElement>).uploadFile(join(IMAGES, PHOTO));
}

async function assertRestored(page: Page): Promise<void> {
  await waitForValue(page, 'title', POTHOLE.title);
  for (const [name, value] of [
    ['content', POTHOLE.content],
    ['location_text', POTHOLE.place],
    ['date_of_incident', POTHOLE.day],
    ['nameUser', POTHOLE.name],
    ['phoneUser', POTHOLE.phone],
  ] as const)
    assert.equal(await valueOf(page, name), value, name);
  assert.equal(await isTicked(page, '[name="classification_id"][value="1"]'), true, 'the kind');
  assert.equal(await isTicked(page, '[name="is_anonymous"]'), true, 'Anonim');
  const image = await find(page, inForm('.file.ready img'));
  await page.waitForFunction(
    (shown) => (shown as HTMLImageElement).naturalWidth > 0,
    { polling: 'raf' },
    image,
  );
}

describe('the draft', () => {
  let village: Host;
  let endpoint: Endpoint;
  let origins: string[];
  before(async () => {
    [village, endpoint] = await Promise.all([
      startHost(),
      startEndpoint({ env: { CHALLENGE: 'off', ANONYMOUS: 'hidden-from-public' } }),
    ]);
    const policy = strictPolicy(endpoint.origin);
    village.serve('/', { content: pageWith(endpoint.url), policy });
    village.serve('/other', { content: pageWith(endpoint.url, 'institution="7"'), policy });
    village.serve('/shared', { content: pageWith(endpoint.url, 'shared-device'), policy });
    village.serve('/elsewhere', { content: '<!doctype html><title>Elsewhere</title>' });
    origins = [village.origin, endpoint.origin];
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  eachBrowser((_name, open) => {
    it('brings text, choices and photos back after a reload, goes when sent, and leaves a receipt until that is saved', async (t) => {
      const visit = await open(t, `${village.origin}/`, { origins });
      const { page } = visit;
      await fillReport(page, { ...POTHOLE, photos: [PHOTO], isAnonymous: true });
      await waitForRecords(page, 1, 1);
      await page.reload();
      await assertRestored(page);
      assert.equal(await isThere(page, '#draft-others, #draft-trouble'), false, 'no nag');
      await find(page, inForm('#draft-remove'));
      await visit.assertAccessible();
      await visit.screenshot('draft-restored');
      await send(page);
      const receipt = await readReceipt(page);
      await waitForRecords(page, 0, 0);
      await page.reload();
      assert.deepEqual(await readReceipt(page), receipt, 'a reload costs nobody the code');
      await visit.assertAccessible();
      await press(page, inForm('#done'));
      await find(page, inForm('#kirim'));
      await page.reload();
      await find(page, inForm('#kirim'));
      assert.equal(await valueOf(page, 'title'), '');
    });

    it('has the last word typed before the page is closed, and the photo that was still being shrunk', async (t) => {
      const { page } = await open(t, `${village.origin}/`, { origins });
      await find(page, inForm('#kirim'));
      await (await find(page, inForm('[name="content"]'))).type('Jembatan');
      await waitForRecords(page, 1);
      const size = await recordSize(page);
      await pickPhoto(page);
      // A photo's bytes are written first, and then the record that names it: by more than the word that may still be
      // on its way.
      while ((await recordSize(page)) < size + NAMED_BYTES);
      // In one task: no write can have begun when the page goes.
      await Promise.all([
        page.waitForNavigation(),
        page.evaluate(() => {
          const title = document.querySelector('aduan-form')!.shadowRoot!.querySelector('input[name=title]')!;
          (title as HTMLInputElement).value = 'Jembatan putus';
          title.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
          location.reload();
        }),
      ]);
      await waitForValue(page, 'title', 'Jembatan putus');
      await find(page, inForm('.file.ready img'));
    });
  });

  oneBrowser((name, open) => {
    it('shows a new visit its time, not a word of it, and lets it be removed', async (t) => {
      const visit = await open(t, `${village.origin}/`, { origins });
      const { page } = visit;
      await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
      await waitForRecords(page, 1, 1);
      await page.goto(`${village.origin}/elsewhere`);
      // As a closed tab leaves it.
      await page.evaluate(() => sessionStorage.clear());
      await page.goto(`${village.origin}/other`);
      await find(page, inForm('#kirim'));
      assert.equal(await isThere(page, '#draft-others'), false, 'another form');
      await page.goto(`${village.origin}/`);
      const notice = await textOf(page, inForm('#draft-others'));
      assert.match(notice, /^Ada draf dari \d+ \w+ \d{4}/);
      const shown = await page.evaluate(
        () => document.querySelector('aduan-form')!.shadowRoot!.querySelector('.aduan')!.textContent,
      );
      assert.ok(!shown.includes(POTHOLE.content) && !shown.includes(POTHOLE.phone));
      assert.equal(await valueOf(page, 'title'), '');
      await visit.assertAccessible();
      await page.setViewport({ width: 320, height: 640 });
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('draft-locked');
      await press(page, inForm('#draft-others button'));
      await waitForRecords(page, 0, 0);
      assert.equal(await isThere(page, '#draft-others'), false);
    });

    it('is removed on demand, after one question, with what is in the form', async (t) => {
      const visit = await open(t, `${village.origin}/`, { origins });
      const { page } = visit;
      await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
      await press(page, inForm('#draft-remove'));
      await find(page, inForm('#draft-sure'));
      await visit.assertAccessible();
      await page.setViewport({ width: 390, height: 800 });
      await visit.screenshot('draft-sure');
      await press(page, inForm('#draft-yes'));
      await waitForRecords(page, 0, 0);
      assert.equal(await valueOf(page, 'title'), '');
      assert.equal(await isThere(page, '.file, #draft'), false);
    });

    it('is gone after seven days', async (t) => {
      const { page } = await open(t, `${village.origin}/`, { origins });
      await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
      await waitForRecords(page, 1, 1);
      await page.evaluateOnNewDocument(
        (days) => {
          const { now } = Date;
          Date.now = () => now() + days;
        },
        7 * DAY_MS + 60_000,
      );
      await page.reload();
      await waitForRecords(page, 0, 0);
      assert.equal(await valueOf(page, 'title'), '');
    });

    it('on a shared device comes back after a reload, and never to the next visitor', async (t) => {
      const { page } = await open(t, `${village.origin}/shared`, { origins });
      await fillReport(page, POTHOLE);
      await waitForRecords(page, 1, 0);
      await page.reload();
      await waitForValue(page, 'title', POTHOLE.title);
      await page.goto(`${village.origin}/elsewhere`);
      await page.goto(`${village.origin}/shared`);
      await waitForRecords(page, 0, 0);
      await find(page, inForm('#kirim'));
      assert.equal(await valueOf(page, 'title'), '');
      assert.equal(await isThere(page, '#draft-others'), false);
    });

    it('of two tabs are two', async (t) => {
      const { page } = await open(t, `${village.origin}/`, { origins });
      await (await find(page, inForm('[name="content"]'))).type('Pertama');
      await waitForRecords(page, 1);
      const second = await page.browserContext().newPage();
      await second.goto(`${village.origin}/`);
      await find(second, inForm('#draft-others'));
      await (await find(second, inForm('[name="content"]'))).type('Kedua');
      await waitForRecords(second, 2);
      await Promise.all([page.reload(), second.reload()]);
      // Behind another tab a page is neither drawn nor idle.
      await page.bringToFront();
      await waitForValue(page, 'title', 'Pertama');
      await second.bringToFront();
      await waitForValue(second, 'title', 'Kedua');
    });

    it('says once that storage is denied, and the form works', async (t) => {
      const { page, screenshot } = await open(t, `${village.origin}/`, { origins });
      await page.evaluateOnNewDocument(() => {
        const deny = {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        };
        for (const storage of ['sessionStorage', 'localStorage', 'indexedDB'])
          Object.defineProperty(globalThis, storage, deny);
      });
      await page.reload();
      assert.match(await textOf(page, inForm('#draft-trouble')), /tidak mengizinkan penyimpanan/);
      await screenshot('draft-denied');
      await fillReport(page, POTHOLE);
      await send(page);
      assert.match((await readReceipt(page)).trackingId, /^\d{10}$/);
    });

    it('keeps the text and says so when photos don’t fit', async (t) => {
      const { page, screenshot } = await open(t, `${village.origin}/`, { origins });
      await page.evaluateOnNewDocument(() => {
        const { put } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
          if (this.name === 'draftFiles') throw new DOMException('full', 'QuotaExceededError');
          return put.apply(this, given);
        };
      });
      await page.reload();
      await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
      assert.match(await textOf(page, inForm('#draft-trouble')), /penuh: tulisan Anda tersimpan/);
      await screenshot('draft-full');
      await page.reload();
      await waitForValue(page, 'title', POTHOLE.title);
    });

    if (name === 'chromium') {
      it('survives a crash of the page', async (t) => {
        const { page } = await open(t, `${village.origin}/`, { origins, expectedErrors: [/crash/i] });
        await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO], isAnonymous: true });
        await waitForRecords(page, 1, 1);
        // As when the camera comes to the front.
        await page.evaluate(() => dispatchEvent(new Event('pagehide')));
        const session = await page.createCDPSession();
        const crashed = new Promise((resolve) => session.once('Inspector.targetCrashed', resolve));
        await session.send('Inspector.enable');
        session.send('Page.crash').catch(() => {});
        await crashed;
        await page.reload();
        await assertRestored(page);
      });
    }
  });
});
