/** A report is sealed on the endpoint's own page: what leaves it, what stays on the device, and what stops it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { ElementHandle, Page } from 'puppeteer-core';
import { authOf } from '../../../src/sealed/code.js';
import { canonicalSealedCode } from '../../../src/contract/sealed/sealed-codes.js';
import { TOWN_EPOCH } from '../../sealed/conversation.js';
import { GOLDEN } from '../../sealed/golden.js';
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

/** What isn't to be seen yet isn't seen, whatever style it has. */
const assertHidden = async (page: Page): Promise<void> =>
  assert.deepEqual(
    await page.$$eval('#sealed [hidden]', (all) =>
      all.flatMap((one) => (one.checkVisibility() ? [one.id] : [])),
    ),
    [],
  );

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
      assert.equal(await textOf(page, 'fingerprint'), FINGERPRINT);
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
      await visit.assertNoSidewaysScroll();
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

    it('vouches for no fingerprint that the server itself put in the address, and stops at a wrong one all the same', async (t) => {
      const hash = `#segel=${FINGERPRINT}`;
      const visit = await open(t, `${town.url}/segel?lang=id${hash}`, { origins: [town.origin] });
      const { page } = visit;
      t.after(() => (town.leads = null));
      await isShown(page, 'writing');
      await says(page, 'same', 'cocokkan 12 tandanya dengan poster');
      town.leads = hash;
      await page.goto('about:blank');
      await page.goto(`${town.url}/segel?lang=id#segel=7KQ2M9XD4FTS`);
      await isShown(page, 'writing');
      assert.equal(await textOf(page, 'same'), '');
      assert.equal(await textOf(page, 'fingerprint'), FINGERPRINT);
      town.leads = '#segel=7KQ2M9XD4FTS';
      await page.goto('about:blank');
      await page.goto(`${town.url}/segel?lang=id${hash}`);
      await says(page, 'why', 'berbeda dari yang tercetak');
    });

    it('can go on where the page is loaded anew or gone back to, which says what is lost and keeps nothing', async (t) => {
      const hash = `#segel=${FINGERPRINT}`;
      const visit = await open(t, `${town.url}/lapor?lang=id${hash}`, { origins: [town.origin] });
      const { page } = visit;
      page.on('dialog', (dialog) => void dialog.accept());
      await written(visit);
      assert.equal(await page.$('#anew'), null);
      const entries = await page.evaluate(() => history.length);
      const returned = async (): Promise<void> => {
        await isShown(page, 'anew');
        await says(page, 'anew', 'tidak disimpan di mana pun');
        await says(page, 'same', 'poster');
        assert.equal(await page.$eval('#content', (one) => (one as HTMLTextAreaElement).value), '');
        const { pathname, search, hash } = new URL(page.url());
        assert.equal(pathname + search + hash, '/sp4n/lapor?lang=id');
        assert.ok(!(await kept(page)).includes('Wadukrejo'));
      };
      await page.reload();
      await returned();
      assert.equal(await page.evaluate(() => history.length), entries, 'one entry of the history');
      await fill(page, { content: TEXT });
      await page.goto(`${town.url}/kalender?lang=id`);
      await page.goBack();
      await returned();
      town.offered = () => undefined;
      await page.reload();
      await says(page, 'why', 'tidak menawarkannya lagi');
      town.offered = (sealed) => sealed;
      await page.reload();
      await returned();
      await written(visit);
      await press(page, 'send');
      await codeOf(page);
      await says(page, 'state', 'Terkirim');
      await page.reload();
      await returned();
      await says(page, 'anew', 'kode yang belum dicatat tidak bisa ditampilkan lagi');
      await written(visit);
      await press(page, 'send');
      await codeOf(page);
      await says(page, 'state', 'Terkirim');
      await press(page, 'noted');
      await page.reload();
      await page.waitForFunction(() => document.querySelector('aduan-form') !== null, WAIT);
      assert.equal(
        await page.evaluate(() => history.state?.['aduan-segel']),
        undefined,
        'sent, and its code noted: nothing to go on with',
      );
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

  oneBrowser((_name, open) => {
    /** @param isOffered whether the server that can't seal, or mustn't, is offered a secret report */
    const stopped = async (visit: Opened, words: string, isOffered = true): Promise<void> => {
      await says(visit.page, 'why', words);
      assert.equal(
        await visit.page.$eval('#writing', (one) => (one as HTMLElement).checkVisibility()),
        false,
      );
      assert.equal(/Rahasia/.test(await textOf(visit.page, 'stopped')), isOffered);
      assert.doesNotMatch(await textOf(visit.page, 'sealed'), /Hanya Inspektorat/);
    };

    it('can’t be written where the keys aren’t the printed ones, or are no longer offered', async (t) => {
      const exchanged = { ...TOWN_EPOCH, ...GOLDEN.keys.reporter };
      const cases: [hash: string, offered: typeof town.offered, words: string][] = [
        ['#segel=7KQ2M9XD4FTS', (sealed) => sealed, 'berbeda dari yang tercetak'],
        [
          `#segel=${FINGERPRINT}`,
          (sealed) => ({ ...sealed, kid: exchanged.kid, pk: exchanged.pk }),
          'berbeda dari yang tercetak',
        ],
        [`#segel=${FINGERPRINT}`, () => undefined, 'tidak menawarkannya lagi'],
        ['#segel', () => undefined, 'belum bisa disegel'],
        ['#segel', (sealed) => ({ ...sealed, not_after: '2001-01-01' }), 'habis masanya'],
        ['#segel', (sealed) => ({ ...sealed, v: 2 }), 'tidak terbaca'],
      ];
      const visit = await open(t, `${town.url}/lacak?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      // The page warns who would lose what came along.
      visit.page.on('dialog', (dialog) => void dialog.accept());
      await visit.page.evaluate(
        (content) => sessionStorage.setItem('aduan-tulisan', JSON.stringify({ content })),
        TEXT,
      );
      for (const [hash, offered, words] of cases) {
        town.offered = offered;
        await visit.page.goto('about:blank');
        await visit.page.goto(`${town.url}/lapor?lang=id${hash}`);
        await stopped(visit, words, !/berbeda|tidak menawarkannya lagi/.test(words));
        assert.ok(!(await kept(visit.page)).includes('Wadukrejo'), 'what another form has left');
      }
      await visit.assertAccessible();
      town.offered = (sealed) => sealed;
      await town.off();
      t.after(() => town.on());
      await press(visit.page, 'again');
      await stopped(visit, 'Belum ada jaringan');
      await town.on();
      await press(visit.page, 'again');
      await isShown(visit.page, 'writing');
      await press(visit.page, 'send');
      await says(visit.page, 'content-wrong', 'Tulis dulu');
      assert.equal(await visit.page.$eval('#content', (one) => one.getAttribute('aria-invalid')), 'true');
      await visit.page.type('#content', 'A');
      assert.equal(await textOf(visit.page, 'content-wrong'), '');
    });

    it('that waits of an earlier visit is told of by its number alone, and can be deleted', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      await written(visit);
      town.onSealed = () =>
        Response.json({ message: 'Tunggu.' }, { status: 503, headers: { 'Retry-After': '60' } });
      await press(visit.page, 'send');
      await says(visit.page, 'state', 'tidak bisa menerima');
      const later = await visit.page.browserContext().newPage();
      await later.goto(`${town.url}/segel?lang=id`);
      await says(later, 'earlier-waiting', '1 laporan tersegel dari kunjungan sebelumnya');
      assert.ok(!(await later.evaluate(() => document.body.innerText)).includes('Wadukrejo'));
      await press(later, 'earlier-remove');
      await says(visit.page, 'state', 'tidak lagi menunggu di HP ini');
      const left = await kept(later);
      assert.ok(!/envelope|sealed/.test(left), left);
    });

    it('that was refused while nobody looked, or is too old to go by itself, says so, and goes by a press', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      await written(visit);
      await town.off();
      t.after(() => town.on());
      await press(visit.page, 'send');
      await says(visit.page, 'state', 'Menunggu jaringan');
      const later = await visit.page.browserContext().newPage();
      await visit.page.close();
      await town.on();
      await later.evaluateOnNewDocument(() => {
        const now = Date.now;
        Date.now = () => now() + 61 * 86_400_000;
      });
      await later.goto(`${town.url}/segel?lang=id`);
      await says(later, 'earlier-old', /^1 laporan tersegel .*tidak terkirim sendiri lagi/);
      assert.equal(await textOf(later, 'earlier-waiting'), '');
      town.onSealed = () => Response.json({ message: 'Tidak bisa.' }, { status: 422 });
      await later.click('#earlier-send');
      await says(later, 'earlier-refused', /^1 laporan tersegel .*Tulis lagi; kodenya tidak berlaku/);
      assert.equal(await textOf(later, 'earlier-old'), '');
      assert.equal(await later.$eval('#earlier-send', (one) => one.checkVisibility()), false);
      await press(later, 'earlier-remove');
      await later.waitForFunction(() => !document.getElementById('earlier')?.checkVisibility(), WAIT);
      assert.ok(!/envelope|sealed/.test(await kept(later)));
    });

    for (const [what, take, words] of [
      [
        'doesn’t seal by itself',
        () => Object.defineProperty(crypto, 'subtle', { value: undefined }),
        'alat untuk menyegel',
      ],
      ['is too old', () => delete (Array.prototype as { findLast?: unknown }).findLast, 'terlalu tua'],
      [
        'has opened the page without https',
        () => Object.defineProperty(globalThis, 'isSecureContext', { value: false }),
        'dengan https',
      ],
    ] as const)
      it(`can’t be written where the browser ${what}`, async (t) => {
        const prepare = (page: Page) => page.evaluateOnNewDocument(take);
        const visit = await open(t, `${town.url}/segel?lang=id`, { origins: [town.origin], prepare });
        await stopped(visit, words);
      });

    it('says what the server says, keeps what was typed, and goes by itself once it may', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      const { page } = visit;
      await written(visit);
      const before = await town.count();
      const refuse = (status: number, body: object, headers = {}) => {
        town.onSealed = () => Response.json(body, { status, headers });
      };
      refuse(422, { message: 'Ada yang salah.', errors: { envelope: ['Amplopnya aneh.'] } });
      await press(page, 'send');
      await says(page, 'wrong', 'Amplopnya aneh. Tulisan Anda masih ada');
      await says(page, 'wrong', 'Kode tadi tidak berlaku lagi');
      assert.ok(!(await kept(page)).includes('envelope'));
      refuse(429, { message: 'Tunggu.' }, { 'Retry-After': '77' });
      await press(page, 'send');
      await says(page, 'state', 'Terlalu banyak laporan sekarang. Dikirim sendiri lagi dalam 77 detik');
      refuse(503, { message: 'Tunggu.' }, { 'Retry-After': '78' });
      await press(page, 'try-again');
      await says(page, 'state', 'tidak bisa menerima. Dikirim sendiri lagi dalam 78 detik');
      town.onSealed = null;
      await press(page, 'try-again');
      await says(page, 'state', 'Terkirim');
      assert.equal(await town.count(), before + 1);
    });

    it('that is refused though its code was noted says that the code is void, and has the new one noted', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            Clipboard.prototype.writeText = () => Promise.resolve();
          }),
      });
      const { page } = visit;
      await written(visit);
      const noted = () => page.$eval('#noted', (box) => (box as HTMLInputElement).checked);
      let refuse!: () => void;
      const isRefused = new Promise<void>((resolve) => (refuse = resolve));
      // As a server before the endpoint answers.
      town.onSealed = () => isRefused.then(() => new Response('', { status: 413 }));
      await press(page, 'send');
      const first = await codeOf(page);
      await press(page, 'copy');
      await says(page, 'copied', 'Tersalin');
      assert.equal(await noted(), true);
      refuse();
      await says(page, 'wrong', 'terlalu besar untuk server. *Hapus foto');
      await says(page, 'wrong', 'Kode tadi tidak berlaku lagi');
      town.onSealed = null;
      await press(page, 'send');
      await says(page, 'state', 'Terkirim');
      assert.notEqual(await codeOf(page), first);
      assert.equal(await noted(), false);
      assert.equal(await textOf(page, 'copied'), '');
    });

    it('names the photo to leave out where it is too large for any bucket', async (t) => {
      town.offered = (sealed) => ({ ...sealed, buckets: [4096, 65_536] });
      const visit = await open(t, `${town.url}/segel?lang=id`, { origins: [town.origin] });
      await written(visit);
      const photo = (await visit.page.$('#photos')) as ElementHandle<HTMLInputElement>;
      await photo.uploadFile(join(IMAGES, '12mp.jpg'));
      await says(visit.page, 'time', 'Hapus Foto 1');
      await press(visit.page, 'send');
      await says(visit.page, 'wrong', 'terlalu besar. Hapus Foto 1');
      await visit.page.$eval('#photo-list button', (one) => (one as HTMLElement).click());
      await says(visit.page, 'time', 'sekitar 1 detik');
    });

    it('says so where the browser’s cipher gives up, and keeps what is written', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, { origins: [town.origin] });
      await written(visit);
      const { page } = visit;
      await page.evaluate(() => {
        SubtleCrypto.prototype.encrypt = () => Promise.reject(new DOMException('', 'OperationError'));
      });
      await press(page, 'send');
      await says(page, 'wrong', 'tidak punya alat untuk menyegel');
      assert.equal(await page.$eval('#content', (field) => (field as HTMLTextAreaElement).value), TEXT);
      await page.waitForFunction(
        () => !(document.getElementById('send') as HTMLButtonElement).disabled,
        WAIT,
      );
    });

    it('stays open until it is sent where the device keeps nothing', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            IDBFactory.prototype.open = () => {
              throw new DOMException('denied', 'SecurityError');
            };
          }),
      });
      await written(visit);
      town.onSealed = () =>
        Response.json({ message: 'Tunggu.' }, { status: 503, headers: { 'Retry-After': '60' } });
      await press(visit.page, 'send');
      await says(visit.page, 'in-memory', 'Biarkan halaman ini terbuka');
      town.onSealed = null;
      await press(visit.page, 'try-again');
      await says(visit.page, 'state', 'Terkirim');
      assert.equal(await textOf(visit.page, 'in-memory'), '');
    });

    it('says without a network that the keys are not here, and loses nothing of what was brought', async (t) => {
      let isOff = true;
      const visit = await open(t, `${town.url}/lacak?lang=id`, {
        origins: [town.origin],
        expectedErrors: NO_ANSWER,
      });
      const { page } = visit;
      await page.evaluate(
        (content) => sessionStorage.setItem('aduan-tulisan', JSON.stringify({ content })),
        TEXT,
      );
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (isOff && /capabilities$/.test(request.url()) ? request.abort() : request.continue());
      });
      await page.goto(`${town.url}/lapor?lang=id#segel`);
      await stopped(visit, 'kuncinya belum ada di sini. Sambungkan sebentar');
      isOff = false;
      await press(page, 'again');
      await isShown(page, 'writing');
      assert.equal(await page.$eval('#content', (one) => (one as HTMLTextAreaElement).value), TEXT);
      await says(page, 'key', 'tanpa jaringan pun bisa disegel');
      await says(page, 'key', 'Cocokkan 12 tanda ini');
    });

    it('takes over what another page’s form has, and leaves nothing of it in the tab', async (t) => {
      const visit = await open(t, `${town.url}/lapor?lang=id`, { origins: [town.origin] });
      await visit.page.evaluate(
        (content) =>
          sessionStorage.setItem(
            'aduan-tulisan',
            JSON.stringify({
              content,
              location_text: 'Dusun II',
              location_id: { id: '1', name: 'Kurup', detail: 'Lubuk Batang' },
            }),
          ),
        TEXT,
      );
      await visit.page.goto(`${town.url}/lapor?lang=id#segel`);
      await isShown(visit.page, 'writing');
      assert.equal(await visit.page.$eval('#content', (one) => (one as HTMLTextAreaElement).value), TEXT);
      assert.equal(
        await visit.page.$eval('#place', (one) => (one as HTMLInputElement).value),
        'Kurup, Lubuk Batang; Dusun II',
      );
      assert.ok(!(await kept(visit.page)).includes('Wadukrejo'));
      await press(visit.page, 'send');
      await codeOf(visit.page);
      await press(visit.page, 'noted');
      await says(visit.page, 'state', 'Terkirim');
      await visit.page.goto(`${town.url}/bawa?lang=id#segel=${FINGERPRINT}`);
      await says(visit.page, 'carried', 'tidak bisa dibawa');
      await says(visit.page, 'same', 'poster');
    });

    it('takes one text and three presses, warns who closes it without the code, and is left at once', async (t) => {
      const visit = await open(t, `${town.url}/segel?lang=id`, { origins: [town.origin] });
      const { page } = visit;
      const asks: string[] = [];
      page.on('dialog', (dialog) => {
        asks.push(dialog.type());
        void dialog.accept();
      });
      await isShown(page, 'writing');
      let presses = 0;
      const tap = async (id: string) => {
        presses += 1;
        await page.click(`#${id}`);
      };
      await tap('content');
      await page.keyboard.type('Perangkat desa meminta uang.');
      await tap('send');
      await says(page, 'state', 'Terkirim');
      await page.goto(`${town.url}/laporan?lang=id`);
      assert.deepEqual(asks, ['beforeunload'], 'the code was not noted');
      await page.goto(`${town.url}/segel?lang=id`);
      await isShown(page, 'writing');
      presses = 0;
      await tap('content');
      await page.keyboard.type('Perangkat desa meminta uang.');
      await tap('send');
      await isShown(page, 'receipt');
      // Until then its line may move the box away from under the finger.
      await says(page, 'state', 'Terkirim');
      await tap('noted');
      assert.equal(presses, 3);
      await page.goto(`${town.url}/segel?lang=id`);
      await isShown(page, 'writing');
      await page.click('.leave');
      await page.waitForFunction(() => location.pathname.endsWith('/kalender'), WAIT);
      assert.deepEqual(asks, ['beforeunload'], 'nobody asks who leaves');
      await page.goBack();
      await page.waitForFunction(() => location.pathname.endsWith('/kalender'), WAIT);
      assert.equal(await page.evaluate(() => history.state), null, 'who leaves is led back nowhere');
      assert.ok(!(await kept(page)).includes('sealed'));
    });

    for (const width of widths(360, 768))
      it(`fits ${width} pixels in every part, and both engines of accessibility find nothing`, async (t) => {
        const visit = await open(t, `${town.url}/lapor?lang=jv#segel=${FINGERPRINT}`, {
          origins: [town.origin],
          viewport: { width, height: 640 },
        });
        await written(visit);
        await visit.page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
        await visit.assertAccessible();
        await visit.assertNoSidewaysScroll();
        await assertHidden(visit.page);
        await visit.screenshot(`sealed-writing-${width}`);
        await press(visit.page, 'send');
        await isShown(visit.page, 'receipt');
        await says(visit.page, 'state', 'Nomer laporan');
        await visit.assertAccessible();
        await visit.assertNoSidewaysScroll();
        await assertHidden(visit.page);
        await visit.screenshot(`sealed-receipt-${width}`);
      });
  });

  it('stands on a page that is never framed, asks nobody else, and names the hash of each script', async () => {
    const answer = await fetch(`${town.url}/segel`);
    const policy = answer.headers.get('Content-Security-Policy') ?? '';
    for (const rule of [
      "default-src 'none'",
      "frame-ancestors 'none'",
      "connect-src 'self'",
      "form-action 'none'",
      "trusted-types 'none'",
    ])
      assert.ok(policy.split('; ').includes(rule), rule);
    assert.ok(!/https?:/.test(policy));
    assert.equal(answer.headers.get('Cross-Origin-Opener-Policy'), 'same-origin');
    const page = await answer.text();
    const scripts = [
      ...page.matchAll(/<(?:script|link rel="modulepreload")[^>]*(?:src|href)="([^"]+)"[^>]*>/g),
    ];
    assert.deepEqual(
      scripts.map(([, source]) => source),
      ['leave.js', 'widgets/sealed-sending.js', 'widgets/sealed-form.js', 'widgets/sealed-photos.js'],
    );
    for (const [tag, source] of scripts) {
      const bytes = Buffer.from(await (await fetch(new URL(source!, `${town.url}/`))).arrayBuffer());
      const hash = createHash('sha384').update(bytes).digest('base64');
      assert.ok(tag.includes(`integrity="sha384-${hash}"`), source);
    }
  });
});
