/** A report is sealed on the endpoint's own page: what leaves it, what stays on the device, and what stops it. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { authOf } from '../../../src/sealed/code.js';
import { canonicalSealedCode } from '../../../src/contract/sealed/sealed-codes.js';
import { TOWN_EPOCH } from '../../sealed/conversation.js';
import { SMALL_PHOTO } from '../harness/citizen.js';
import { eachBrowser, IMAGES, oneBrowser, widths, type Visit } from '../harness/harness.js';
import { startSealedTown, type SealedTown } from './sealed-town.js';

const WAIT = { polling: 50, timeout: 60_000 };
const FINGERPRINT = TOWN_EPOCH.fingerprint;
/** No word of the page, and none that comes by chance. */
const MARKERS = Array.from({ length: 20 }, (_, index) => `Wadukrejo${index}zx`);
const TEXT = `Perangkat meminta ${MARKERS.slice(0, 12).join(' ')} untuk surat.`;
const NO_ANSWER = [/Failed to load resource|NetworkError|ERR_|CORS/];

const isShown = (page: Page, id: string) =>
  page.waitForFunction((one) => document.getElementById(one)?.checkVisibility(), WAIT, id);
const says = (page: Page, id: string, words: RegExp | string) =>
  page.waitForFunction(
    (one, source) => new RegExp(source).test(document.getElementById(one)?.innerText ?? ''),
    WAIT,
    id,
    typeof words === 'string' ? words : words.source,
  );
const textOf = (page: Page, id: string) =>
  page.$eval(`#${id}`, (one) => (one as HTMLElement).innerText.trim());

async function fill(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [id, value] of Object.entries(values))
    await page.$eval(
      `#${id}`,
      (control, text) => {
        (control as HTMLInputElement).value = text;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      },
      value,
    );
}

const press = (page: Page, id: string) => page.$eval(`#${id}`, (one) => (one as HTMLElement).click());

/** All that this origin keeps on the device, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, await caches.keys()];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name!);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error!);
      });
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        found.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      database.close();
    }
    return JSON.stringify(found);
  });

describe('a sealed report', () => {
  let town: SealedTown;
  before(async () => {
    town = await startSealedTown();
  });
  beforeEach(() => {
    town.onSealed = null;
    town.offered = (sealed) => sealed;
    town.asked.length = 0;
  });
  after(() => town?.stop());

  type Opened = Visit & { page: Page };
  const written = async (visit: Opened, values: Readonly<Record<string, string>> = {}): Promise<void> => {
    await isShown(visit.page, 'writing');
    await fill(visit.page, { content: TEXT, ...values });
  };
  const codeOf = async (page: Page): Promise<string> => {
    await isShown(page, 'receipt');
    const code = canonicalSealedCode(await textOf(page, 'code'));
    assert.ok(code);
    return code;
  };
  /** Nothing that was sent, and nothing that is kept, has a word or the code. */
  const assertSecret = (where: string, code: string): void => {
    const plain = where.toUpperCase();
    for (const secret of [...MARKERS, code, code.slice(1)])
      assert.ok(!plain.includes(secret.toUpperCase()), secret);
  };

  eachBrowser((_name, open) => {
    it('is written by the poster’s code, sealed, sent, and opened by the team alone', async (t) => {
      const visit = await open(t, `${town.url}/lapor?lang=id#segel=${FINGERPRINT.replaceAll('-', '')}`, {
        origins: [town.origin],
        viewport: { width: 360, height: 740 },
      });
      const { page } = visit;
      await isShown(page, 'writing');
      assert.equal(new URL(page.url()).pathname + new URL(page.url()).hash, '/sp4n/lapor');
      assert.equal(await textOf(page, 'fingerprint'), FINGERPRINT.replaceAll('-', ' '));
      await says(page, 'same', 'poster');
      await written(visit, {
        place: MARKERS[12]!,
        day: '2026-11-20',
        name: MARKERS[13]!,
        contact: MARKERS[14]!,
      });
      const photo = (await page.$('#photos')) as ElementHandle<HTMLInputElement>;
      await photo.uploadFile(join(IMAGES, SMALL_PHOTO));
      await says(page, 'photo-list', 'Foto 1');
      await says(page, 'time', /\d+ detik/);
      const before = await town.count();
      await press(page, 'send');
      const code = await codeOf(page);
      await says(page, 'state', /Terkirim\. Nomor/);
      const [report] = (await town.opened()).slice(before);
      const { fields, files, tracking_id: number } = report!;
      assert.ok((await textOf(page, 'state')).includes(number));
      const { content, place, date_of_incident: day, name, contact } = fields;
      assert.deepEqual(
        [content, place, day, name, contact],
        [TEXT, MARKERS[12], '2026-11-20', MARKERS[13], MARKERS[14]],
      );
      assert.deepEqual(
        files.map((file) => [file.name, file.type]),
        [['foto-1.jpg', 'image/jpeg']],
      );
      const [original, sealed] = [await readFile(join(IMAGES, SMALL_PHOTO)), Buffer.from(files[0]!.bytes)];
      assert.ok(original.includes('Exif') && !sealed.includes('Exif') && !sealed.includes('http://ns.adobe'));
      const requests = town.asked.join('\n');
      assert.ok(requests.includes(await authOf(code)), 'its derived half');
      assertSecret(requests, code);
      assertSecret(await kept(page), code);
      assert.ok(!/sealed|"items":|envelope/.test(await kept(page)), 'nothing stays of what was sent');
      assert.ok(!(await page.evaluate(() => document.body.innerHTML)).includes('Wadukrejo'));
    });

    it('waits without a network as an envelope alone, and is sent once by the next visit of the form', async (t) => {
      const visit = await open(t, `${town.url}/lapor?lang=id#segel`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      await written(visit, { place: MARKERS[15]!, name: MARKERS[16]!, contact: MARKERS[17]! });
      const before = await town.count();
      await town.off();
      t.after(() => town.on());
      await press(visit.page, 'send');
      const code = await codeOf(visit.page);
      await says(visit.page, 'state', 'Menunggu jaringan');
      const waiting = await kept(visit.page);
      assert.ok(waiting.includes('envelope') && waiting.includes(await authOf(code)));
      assertSecret(waiting, code);
      await town.on();
      const next = await visit.page.browserContext().newPage();
      await visit.page.close();
      await next.goto(`${town.url}/lapor?lang=id`);
      await next.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('sealed'), WAIT);
      assert.equal(await town.count(), before + 1);
      assert.ok(!(await kept(next)).includes('envelope'));
      assertSecret(town.asked.join('\n'), code);
    });

    it('is there once, though the page dies between sending and the answer', async (t) => {
      const visit = await open(t, `${town.url}/lapor?lang=id#segel`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      await written(visit);
      const before = await town.count();
      let taken!: () => void;
      let release!: () => void;
      const isTaken = new Promise<void>((resolve) => (taken = resolve));
      const isReleased = new Promise<void>((resolve) => (release = resolve));
      town.onSealed = async (_request, next) => {
        const answer = await next();
        taken();
        await isReleased;
        return answer;
      };
      await press(visit.page, 'send');
      await isTaken;
      const again = await visit.page.browserContext().newPage();
      await visit.page.close();
      town.onSealed = null;
      release();
      town.asked.length = 0;
      await again.goto(`${town.url}/lapor?lang=id`);
      await again.waitForFunction(() => !JSON.stringify({ ...localStorage }).includes('sealed'), WAIT);
      assert.ok(town.asked.some((line) => line.includes('POST') && line.includes('complaints/sealed')));
      assert.equal(await town.count(), before + 1);
    });
  });
});
