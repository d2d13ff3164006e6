/** The endpoint's own pages: a report and its tracker without any other script around. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import {
  enter,
  fillReport,
  find,
  inForm,
  POTHOLE,
  press,
  readReceipt,
  send,
  track,
} from '../harness/citizen.js';
import {
  eachBrowser,
  oneBrowser,
  startEndpoint,
  startHost,
  type Endpoint,
  type Host,
} from '../harness/harness.js';

const TEXT = 'Kepala desa meminta uang untuk surat pindah, dan mengancam kalau saya melapor.';
const WAIT = { polling: 50, timeout: 60_000 };

const valueOf = async (page: Page, name: string): Promise<string> =>
  (await find(page, inForm(`[name="${name}"]`))).evaluate((control) => (control as HTMLInputElement).value);

const isAt = (page: Page, path: string): Promise<unknown> =>
  page.waitForFunction((end) => location.href.endsWith(end), WAIT, path);

const isPostOfReport = (request: HTTPRequest): boolean =>
  request.method() === 'POST' && request.url().endsWith('/complaints/complaint');

interface Holding {
  /** Lets the answer to Kirim through. */
  aduanTestAnswer: () => void;
  /** Lets the page go back in its history, which the quick exit waits for. */
  aduanTestGoBack: () => void;
}

function holdAnswerAndHistory(): void {
  const { fetch } = globalThis;
  const holding = globalThis as unknown as Holding;
  const isAnswered = new Promise<void>((resolve) => (holding.aduanTestAnswer = resolve));
  globalThis.fetch = async (input, init) => {
    const answer = await fetch(input, init);
    if (answer.url.endsWith('/complaints/complaint')) await isAnswered;
    return answer;
  };
  let isHeld = true;
  addEventListener('popstate', (event) => isHeld && event.stopImmediatePropagation(), true);
  holding.aduanTestGoBack = () => {
    isHeld = false;
    dispatchEvent(new PopStateEvent('popstate'));
  };
}

describe('the safe page', () => {
  let endpoint: Endpoint;
  before(async () => {
    endpoint = await startEndpoint({ env: { CHALLENGE: 'off' } });
  });
  after(() => endpoint?.stop());

  it('may be framed by its own site only, and answers unknown widgets like any unknown path', async () => {
    const page = await fetch(`${endpoint.url}/lapor`);
    assert.match(page.headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'self'/);
    for (const path of [
      'widgets/none.js',
      'widgets/..%2fpackage.js',
      'widgets/chunks/..%2f..%2fpackage.js',
    ]) {
      assert.equal((await fetch(`${endpoint.url}/${path}`)).status, 404, path);
    }
  });

  oneBrowser((_name, open) => {
    it('takes a secret report and shows it again by its code', async (t) => {
      const visit = await open(t, `${endpoint.url}/lapor`, { origins: [endpoint.origin] });
      await fillReport(visit.page, { ...POTHOLE, isSecret: true });
      await visit.assertAccessible();
      await visit.screenshot('safe-page');
      await send(visit.page);
      const { trackingId, accessCode } = await readReceipt(visit.page);
      await visit.page.goto(`${endpoint.url}/lacak`);
      const shown = await track(visit.page, trackingId, accessCode);
      assert.ok(shown.includes(POTHOLE.content));
    });
  });

  oneBrowser((_name, open) => {
    it('closed quickly while a report is on its way, leaves nothing of its answer to whoever comes next', async (t) => {
      const { page } = await open(t, `${endpoint.url}/lapor?lang=id`, {
        origins: [endpoint.origin],
        prepare: async (fresh) => void (await fresh.evaluateOnNewDocument(holdAnswerAndHistory)),
      });
      const stored = () => page.evaluate(() => sessionStorage.length);
      await fillReport(page, { ...POTHOLE, isSecret: true });
      await Promise.all([page.waitForRequest(isPostOfReport, WAIT), send(page)]);
      await page.$eval('.leave', (link) => (link as HTMLElement).click());
      assert.equal(await stored(), 0);
      await page.evaluate(() => (globalThis as unknown as Holding).aduanTestAnswer());
      await page.waitForFunction(() => sessionStorage.length > 0, WAIT);
      await page.evaluate(() => setTimeout((globalThis as unknown as Holding).aduanTestGoBack));
      await isAt(page, '/kalender?lang=id');
      await page.goto(`${endpoint.url}/lapor?lang=id`);
      await find(page, inForm('.tile'));
      assert.equal(await stored(), 0);
    });
  });

  oneBrowser((name, open) => {
    for (const path of ['lapor', 'lacak'])
      it(
        `moves nothing on a slow line where the widget takes the place of ${path}`,
        { skip: name !== 'chromium' && 'no other browser tells of shifts' },
        async (t) => {
          const { page } = await open(t, `${endpoint.url}/${path}?lang=id`, {
            origins: [endpoint.origin],
            viewport: { width: 360, height: 740 },
            prepare: async (page) => {
              await page.evaluateOnNewDocument(() => {
                const shifts: number[] = [];
                Object.assign(globalThis, { shifts });
                new PerformanceObserver((list) => {
                  for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
                    shifts.push(value);
                }).observe({ type: 'layout-shift', buffered: true });
              });
              const slow = { latency: 150, download: 100_000, upload: 100_000 };
              await page.emulateNetworkConditions(slow);
            },
          });
          await page.waitForFunction(() => !document.getElementById('plain'), WAIT);
          await page.waitForNetworkIdle({ idleTime: 1_000 });
          const sum = await page.evaluate(() =>
            (globalThis as unknown as { shifts: number[] }).shifts.reduce((all, one) => all + one, 0),
          );
          assert.ok(sum <= 0.05, `layout shifts of ${sum.toFixed(3)}`);
          // The page's own heading stays for whoever goes by headings.
          assert.equal(await page.$$eval('h1', (headings) => headings.length), 1);
        },
      );

    it('has beside it a first page whose codes are copied by one press, or marked where copying is refused', async (t) => {
      const { page } = await open(t, `${endpoint.url}/beranda?lang=id`, {
        origins: [endpoint.origin],
        prepare: (page) =>
          page.evaluateOnNewDocument(() => {
            const writeText = async (text: string) => void Object.assign(globalThis, { copied: text });
            Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
          }),
      });
      const told = () => page.$eval('[data-copy="kode-html"] + [role="status"]', (line) => line.textContent);
      await page.click('[data-copy="kode-html"]');
      await page.waitForFunction(() => 'copied' in globalThis, WAIT);
      const [copied, code] = await page.evaluate(() => [
        (globalThis as { copied?: string }).copied,
        document.querySelector('#kode-html')!.textContent,
      ]);
      assert.equal(copied, code);
      assert.equal(await told(), 'Tersalin.');
      await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.click('[data-copy="kode-html"]');
      await page.waitForFunction((all) => String(getSelection()).trim() === all!.trim(), WAIT, code);
      assert.match(await told(), /Ctrl\+C/);
    });
  });

  describe('for who is looked over the shoulder', () => {
    let village: Host;
    before(async () => {
      village = await startHost();
      village.serve('/', {
        content: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<aduan-form loading="eager" endpoint="${endpoint.url}"></aduan-form><script src="/dist/embed.js" defer></script></html>`,
      });
    });
    after(() => village?.stop());

    eachBrowser((_name, open) => {
      const viewport = { width: 360, height: 640 };

      it('takes what was written along, and lets go of the page that it comes from', async (t) => {
        const origins = [village.origin, endpoint.origin];
        const { page } = await open(t, `${village.origin}/`, { origins, viewport });
        await enter(page, inForm('[name="content"]'), TEXT);
        await find(page, inForm('#guide-delicate a'));
        await page.evaluate(() => {
          const { open } = window;
          window.open = (...asked) => ((window as { opened?: unknown }).opened = open.apply(window, asked));
        });
        const [popup] = await Promise.all([
          new Promise<Page>((resolve) => page.once('popup', (opened) => resolve(opened!))),
          press(page, inForm('#guide-delicate a')),
        ]);
        await isAt(popup, '/lapor?lang=id');
        await popup.waitForFunction(
          (text) =>
            document.querySelector('aduan-form')?.shadowRoot?.querySelector<HTMLTextAreaElement>('#content')
              ?.value === text,
          WAIT,
          TEXT,
        );
        assert.equal(
          await popup.evaluate(() => location.hash + sessionStorage.getItem('aduan-tulisan')),
          'null',
        );
        assert.match(await popup.$eval('#carried', (line) => line.textContent), /sudah dibawa/);
        const isCut = () => (window as { opened?: Window | null }).opened?.closed ?? true;
        await page.waitForFunction(isCut, WAIT);
        assert.equal(await popup.evaluate(() => opener), null);
      });

      it('is closed by one press or three of Escape: nothing of it is left under the back key or on the device', async (t) => {
        const { page } = await open(t, `${endpoint.url}/kalender`, { origins: [endpoint.origin], viewport });
        const write = async () => {
          await page.goto(`${endpoint.url}/lapor?lang=id`);
          await enter(page, inForm('[name="content"]'), TEXT);
          await press(page, inForm('.next'));
          await find(page, inForm('[name="location_text"]'));
        };
        await write();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Escape');
        assert.match(page.url(), /lapor/);
        await page.keyboard.press('Escape');
        await isAt(page, '/kalender?lang=id');
        await page.goBack();
        assert.match(page.url(), /kalender/);
        await write();
        await page.click('.leave');
        await isAt(page, '/kalender?lang=id');
        await page.goto(`${endpoint.url}/lapor?lang=id`);
        await find(page, inForm('.tile'));
        assert.equal(await valueOf(page, 'content'), '');
        assert.equal(await page.evaluate(() => sessionStorage.length), 0);
      });
    });
  });
});
