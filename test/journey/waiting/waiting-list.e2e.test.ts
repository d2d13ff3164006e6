/**
 * What waits on the phone, on the built files: the endpoint is dead at Kirim; the list survives a reload, shows a
 * stranger nothing, hands the report over as a file, and sends it once when the endpoint is back.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  fillReport,
  find,
  inForm,
  POTHOLE,
  readReceipt,
  send,
  SMALL_PHOTO,
  textOf,
} from '../harness/citizen.js';
import {
  oneBrowser,
  startEndpoint,
  startHost,
  strictPolicy,
  widths,
  type Endpoint,
  type Host,
} from '../harness/harness.js';

const SIZES = widths(390, 1280);
/** What the browsers say of an endpoint that is down. */
const DOWN = [/ERR_|Failed to load|NetworkError|Cross-Origin|CORS/i];

const pageWith = (
  url: string,
) => `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><script src="/dist/embed.js" defer></script></head>
<body><main><h1>Desa Sumber Harapan</h1><aduan-form endpoint="${url}"><a href="/kontak">Kantor desa</a></aduan-form></main></body></html>`;

const inList = (selector: string) => inForm(`.waiting ${selector}`);

/** Presses the list's button or link with this text. */
async function pressIn(page: Page, label: string): Promise<void> {
  const found = await page.waitForFunction(
    (text) =>
      [
        ...document
          .querySelector('aduan-form')!
          .shadowRoot!.querySelectorAll<HTMLElement>('.waiting :is(button, a)'),
      ].find((one) => one.innerText.trim() === text),
    { polling: 'raf', timeout: 30_000 },
    label,
  );
  await (found as unknown as { evaluate: (run: (element: HTMLElement) => void) => Promise<void> }).evaluate(
    (element) => element.click(),
  );
}

async function until(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (text) =>
      document
        .querySelector('aduan-form')
        ?.shadowRoot?.querySelector<HTMLElement>('.waiting')
        ?.innerText.includes(text),
    { polling: 'raf', timeout: 30_000 },
    words,
  );
}

describe('the waiting list', () => {
  let village: Host;
  let endpoint: Endpoint;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    village.serve('/', {
      content: pageWith(endpoint.url),
      policy: strictPolicy(endpoint.origin),
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  oneBrowser((name, open) => {
    /** A report that was sent while the endpoint was down, and the page as it is after a reload. */
    async function reloaded(t: Parameters<typeof open>[0]) {
      await endpoint.on();
      const visit = await open(t, `${village.origin}/`, {
        origins: [village.origin, endpoint.origin],
        expectedErrors: DOWN,
      });
      const { page } = visit;
      await fillReport(page, { ...POTHOLE, photos: [SMALL_PHOTO] });
      await endpoint.off();
      await send(page);
      await find(page, inForm('[part=queued]'));
      const code = await textOf(page, inForm('#access-code'));
      await until(page, 'Menunggu jaringan');
      await visit.screenshot('waiting-queued');
      await endpoint.on();
      return { ...visit, code };
    }

    it('survives a reload, gives the report as a file, and sends it once', async (t) => {
      const { page, code, ...visit } = await reloaded(t);
      // Sent by itself it would leave the list too soon to be looked at.
      await endpoint.off();
      await page.reload();
      await until(page, 'Menunggu jaringan');
      await visit.assertAccessible({ within: 'aduan-form' });
      await pressIn(page, 'Cara lain');
      await find(page, inList('a[href^="https://wa.me/"]'));
      await page.evaluate(() => {
        const { createObjectURL } = URL;
        const taken = globalThis as typeof globalThis & { taken?: Promise<string> };
        URL.createObjectURL = (blob: Blob) => {
          taken.taken = blob.text();
          return createObjectURL.call(URL, blob);
        };
      });
      for (const scheme of ['light', 'dark']) {
        await page.evaluate((value) => (document.documentElement.style.colorScheme = value), scheme);
        for (const width of SIZES) {
          await page.setViewport({ width, height: 800 });
          await visit.assertNoSidewaysScroll();
          await visit.screenshot(`waiting-copy-${width}-${scheme}`);
        }
      }
      await pressIn(page, 'Simpan sebagai berkas');
      const saved = await page.waitForFunction(
        () => (globalThis as typeof globalThis & { taken?: Promise<string> }).taken,
        { polling: 'raf' },
      );
      const file = (await saved.jsonValue()) as string;
      for (const words of [POTHOLE.title, POTHOLE.content, POTHOLE.place, POTHOLE.name, POTHOLE.phone])
        assert.ok(file.includes(words), `${words} is in the file`);
      assert.match(file, /<img src="data:image\/jpeg;base64,[^"]{1000,}"/);
      assert.ok(!file.includes(code) && !file.includes(code.replaceAll('-', '')), 'the code stays out of it');
      await pressIn(page, 'Tutup');
      await until(page, 'Kirim sekarang');
      await endpoint.on();
      // Whether by this or by itself: the queue may have found the endpoint back a moment before.
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await until(page, 'Sudah terkirim');
      const number = /\d{10}/.exec(await textOf(page, inList('.line')))?.[0];
      assert.ok(number, 'the late receipt is the number');
      const answer = await fetch(`${endpoint.url}/complaints/mine`, { headers: { 'X-Access-Code': code } });
      const { results } = (await answer.json()) as { results: { data: { tracking_id: string } } };
      assert.equal(results.data.tracking_id, number);
      await visit.screenshot('waiting-late-receipt');
      await pressIn(page, 'Tutup');
      await page.waitForFunction(
        () => !document.querySelector('aduan-form')!.shadowRoot!.querySelector('.waiting'),
        { polling: 'raf' },
      );
    });

    // No other can be cut off from every server at once.
    if (name === 'chromium')
      it('is handed over by SMS, and deleted, with no network at all', async (t) => {
        await endpoint.on();
        const { page } = await open(t, `${village.origin}/`, {
          origins: [village.origin, endpoint.origin],
          expectedErrors: DOWN,
        });
        await fillReport(page, POTHOLE);
        await page.waitForNetworkIdle();
        await page.setOfflineMode(true);
        await send(page);
        await find(page, inForm('[part=queued]'));
        await pressIn(page, 'Cara lain');
        const sms = await find(page, inList('a[href^="sms:"]'));
        const address = await sms.evaluate((link) => (link as HTMLAnchorElement).href);
        assert.ok(decodeURIComponent(address).includes(POTHOLE.content), 'the SMS says it all');
        await pressIn(page, 'Tutup');
        await pressIn(page, 'Hapus');
        await pressIn(page, 'Ya, hapus');
        await find(page, inForm('[name="title"]'));
        assert.equal(await page.$(inList('.line')), null);
      });

    it('shows the next person time, size and state, and opens by the code alone', async (t) => {
      const { page, code } = await reloaded(t);
      await endpoint.off();
      const other = await page.browserContext().newPage();
      await page.close();
      await other.goto(`${village.origin}/`);
      await until(other, 'Menunggu jaringan');
      const shown = await textOf(other, inForm('.waiting'));
      for (const words of [POTHOLE.title, POTHOLE.name, POTHOLE.phone, code])
        assert.ok(!shown.includes(words), `${words} is not shown`);
      await pressIn(other, 'Hapus');
      await find(other, inList('#waiting-panel'));
      await pressIn(other, 'Batal');
      await pressIn(other, 'Ubah');
      await (await find(other, inList('#waiting-code'))).focus();
      await other.keyboard.type(code);
      await other.keyboard.press('Enter');
      await other.waitForFunction(
        (title: string) => {
          const root = document.querySelector('aduan-form')!.shadowRoot!;
          const buttons = [...root.querySelectorAll<HTMLElement>('.waiting button')];
          // While an attempt is under way nothing may be changed: then a person presses once more.
          buttons.find((one) => one.innerText.trim() === 'Ubah')?.click();
          return root.querySelector<HTMLInputElement>('[name=title]')?.value === title;
        },
        { polling: 500, timeout: 30_000 },
        POTHOLE.title,
      );
      await endpoint.on();
      // The form asks again when it is told to, unless it has found the endpoint back by itself.
      const next = await find(other, inForm('.trouble button, #kirim'));
      await next.evaluate((control) => control.closest('.trouble') && control.click());
      await find(other, inForm('#kirim'));
      await send(other);
      const receipt = await readReceipt(other);
      assert.equal(receipt.accessCode, code, `${name}: the code from Kirim still opens it`);
      await other.close();
    });
  });
});
