/**
 * The developer's desk: the documentation, searched without a server and with widgets alive in it; the theme lab; the
 * gallery.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { find, inForm, inTracker } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { isFullRun } from '../../setup/full-run.js';
import { oneBrowser } from '../harness/harness.js';

/** One of each kind: words, code, a table, a widget's page. */
const KINDS = ['', 'pasang/', 'elements/aduan-feed/', 'contract/calls/'];
const PAGES = !isFullRun
  ? KINDS
  : [
      ...KINDS,
      'en/',
      'warna-dan-tampilan/',
      'theming/',
      'package/',
      'situs/drupal/',
      'tanya-jawab/',
      'elements/events/',
      'baca/palembang/',
    ];

describe('the documentation', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo({ reports: 12 });
  });
  after(() => demo?.stop());

  oneBrowser((browser, open) => {
    it('reads well on a small phone, page by page', async (t) => {
      const viewport = { width: 320, height: 700 };
      const visit = await open(t, `${demo.origin}/docs`, { origins: [demo.origin], viewport });
      for (const path of PAGES) {
        await visit.page.goto(`${demo.origin}/docs/${path}`);
        await visit.assertNoSidewaysScroll();
        await visit.assertAccessible();
      }
      await visit.screenshot('docs-320');
    });

    it('speaks one language a page, leads to the other, and begins with a short page', async (t) => {
      const viewport = { width: 360, height: 640 };
      const visit = await open(t, `${demo.origin}/docs/`, { origins: [demo.origin], viewport });
      const { page } = visit;
      for (const [path, lang, other, twin] of [
        ['', 'id', 'en', 'en/'],
        ['en/', 'en', 'id', ''],
        ['pasang/', 'id', 'en', 'install/'],
        ['install/', 'en', 'id', 'pasang/'],
      ] as const) {
        await page.goto(`${demo.origin}/docs/${path}`);
        const found = await page.evaluate(() => ({
          lang: document.documentElement.lang,
          height: document.documentElement.scrollHeight,
          // A link to the other language is in its words.
          others: [...document.querySelectorAll('body [lang]:not(a)')].map((one) => one.textContent.trim()),
          twins: [...document.querySelectorAll<HTMLAnchorElement>('.other a')].map((one) => [
            one.lang,
            one.href,
          ]),
        }));
        assert.equal(found.lang, lang);
        assert.deepEqual(found.others, []);
        assert.deepEqual(found.twins, [[other, `${demo.origin}/docs/${twin}`]]);
        if (twin === 'en/' || twin === '') assert.ok(found.height <= 4_000, `${path} ${found.height} px`);
        await visit.screenshot(`docs-${path.replace('/', '') || 'home'}-360`);
      }
    });

    it('is searched by keyboard, by the beginning of a word and with a slip of the finger', async (t) => {
      const { page } = await open(t, `${demo.origin}/docs/threats/`, { origins: [demo.origin] });
      for (const words of ['idempot', 'Idempotancy-Key']) {
        await page.waitForSelector('#query:enabled');
        await page.focus('#query');
        await page.keyboard.type(words);
        await page.waitForSelector('.found a');
        await page.keyboard.press('Escape');
        await page.waitForSelector('.found', { hidden: true });
      }
      await page.keyboard.type('writing once');
      await page.waitForSelector('.found a[href$="contract/#writing-once"]');
      await page.keyboard.press('Tab');
      // Firefox has a button inside the field.
      while (!(await page.evaluate(() => document.activeElement?.matches('.found a'))))
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      // The address is the new page's before its heading is there.
      await page.waitForFunction(
        () =>
          location.hash === '#writing-once' &&
          /contract/i.test(document.querySelector('h1')?.textContent ?? ''),
      );
    });

    it('finds a page by its name first, in the language that is being read', async (t) => {
      const { page } = await open(t, `${demo.origin}/docs/coba/`, { origins: [demo.origin] });
      for (const [from, first] of [
        ['coba/', 'situs/wordpress/'],
        ['try/', 'sites/wordpress/'],
      ] as const) {
        await page.goto(`${demo.origin}/docs/${from}`);
        await page.waitForSelector('#query:enabled');
        await page.type('#query', 'wordpress');
        await page.waitForSelector('.found a');
        const href = await page.$eval('.found a', (link) => link.href);
        assert.equal(href, `${demo.origin}/docs/${first}`);
      }
    });

    it('takes a word as it is written before one that is like it, and its own language before the other', async (t) => {
      const { page } = await open(t, `${demo.origin}/docs/coba/`, { origins: [demo.origin] });
      for (const [from, words, first] of [
        ['coba/', 'warna', 'warna-dan-tampilan/'],
        ['coba/', 'tema', 'warna-dan-tampilan/'],
        ['coba/', 'tampilan', 'warna-dan-tampilan/'],
        ['coba/', 'google form', 'situs/google-sites/'],
        ['try/', 'colour', 'theme-and-colours/'],
        ['try/', 'theme', 'theme-and-colours/'],
      ] as const) {
        await page.goto(`${demo.origin}/docs/${from}`);
        await page.waitForSelector('#query:enabled');
        await page.type('#query', words);
        await page.waitForSelector('.found a');
        const found = await page.$$eval('.found a', (links) =>
          links.map(({ href, lang }) => ({ href, lang })),
        );
        assert.ok(found[0]!.href.startsWith(`${demo.origin}/docs/${first}`), `${words}: ${found[0]!.href}`);
        assert.deepEqual([...new Set(found.map(({ lang }) => lang))], [from === 'coba/' ? 'id' : 'en']);
      }
    });

    it('gives code to copy by one press', async (t) => {
      const { page } = await open(t, `${demo.origin}/docs/warna-dan-tampilan/`, { origins: [demo.origin] });
      await page.evaluate(() => {
        const copied = (text: string): void => void (document.body.dataset['copied'] = text);
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: async (text: string) => copied(text) },
        });
      });
      await page.waitForSelector('.copy:enabled');
      await page.focus('.copy');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('.copy')?.textContent === 'Tersalin');
      assert.match(
        await page.$eval('body', ({ dataset }) => dataset['copied'] ?? ''),
        /^<link rel="stylesheet" href="https:\/\/contoh\.go\.id\/sp4n\/widgets\/themes\/pemerintah\.css" \/>$/,
      );
    });

    it('says that nothing fits', async (t) => {
      const { page } = await open(t, `${demo.origin}/docs/coba/`, { origins: [demo.origin] });
      await page.waitForSelector('#query:enabled');
      await page.type('#query', 'zzzzzzzzz');
      await page.waitForFunction(
        () => document.querySelector('.count')?.textContent === 'Tidak ada yang cocok.',
      );
    });

    it('has all three widgets alive, the form in practice', async (t) => {
      const visit = await open(t, `${demo.origin}/docs/coba/`, { origins: [demo.origin] });
      for (const [tag, whole] of [
        ['aduan-form', inForm('[name="content"]')],
        ['aduan-tracker', inTracker('[name="tracking_id"]')],
        ['aduan-feed', 'aduan-feed >>> [part="card"]'],
      ] as const) {
        await visit.page.$eval(tag, (element) => element.scrollIntoView());
        await find(visit.page, whole);
      }
      await find(visit.page, inForm('#practice'));
      const choices = await visit.page.evaluate(() =>
        ['aduan-form', 'aduan-tracker', 'aduan-feed'].filter(
          (tag) =>
            document.querySelector(tag)!.shadowRoot!.querySelector('#language')?.getClientRects().length,
        ),
      );
      assert.ok(choices.length <= 1 && !choices.includes('aduan-feed'), choices.join());
      // Nor is there anything that the device keeps of a visit to the documentation.
      assert.equal(await visit.page.evaluate(() => document.cookie), '');
    });

    it('has a lab beside it that sets tokens, tells what can’t be read any more, and gives the sheet', async (t) => {
      const visit = await open(t, `${demo.origin}/theming#tracker-search`, {
        origins: [demo.origin],
        viewport: { width: 320, height: 700 },
      });
      const { page } = visit;
      const css = () => page.$eval('#css', (code) => code.textContent);
      await page.waitForSelector('#verdict.good');
      await visit.assertNoSidewaysScroll();
      await visit.assertAccessible();
      await visit.screenshot('theming-320');
      // A state that moves the focus must not move the page.
      await page.select('[name="state"]', 'form-error');
      await find(page, 'aduan-form >>> [part="error-summary"]');
      await page.waitForFunction(() => document.querySelector('#verdict.good'));
      assert.equal(await page.evaluate(() => scrollY), 0);
      await page.select('[name="state"]', 'tracker-search');
      await find(page, inTracker('[part=button]'));
      await page.focus('[name="--aduan-radius"]');
      await page.keyboard.type('3px');
      await page.$eval('[name="--aduan-color-primary"]', (input) => {
        (input as HTMLInputElement).value = '#fafafa';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
      await page.waitForSelector('#verdict.bad');
      assert.match(await css(), /--aduan-radius: 3px;\s+--aduan-color-primary: #fafafa;/);
      const button = await find(page, inTracker('[part=button]'));
      assert.equal(await button.evaluate((one) => getComputedStyle(one).borderTopLeftRadius), '3px');
      await page.focus('[type=reset]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#verdict.good');
      assert.doesNotMatch(await css(), /3px/);
    });

    it('has a gallery beside it that shows a state by its address, or by a press of Enter', async (t) => {
      const visit = await open(t, `${demo.origin}/states#tracker-typo`, {
        origins: [demo.origin],
        viewport: { width: 320, height: 700 },
      });
      const { page } = visit;
      await page.waitForSelector('#stage[data-shown="tracker-typo"]');
      const stageTop = await page.$eval('#stage', (stage) => stage.getBoundingClientRect().top + scrollY);
      assert.ok(stageTop <= 800, `the state begins at ${stageTop} px`);
      await visit.screenshot('states-320');
      await visit.assertNoSidewaysScroll();
      await visit.assertAccessible();
      await page.focus('[href="#feed-empty"]');
      await page.keyboard.press('Enter');
      await page.waitForSelector('#stage[data-shown="feed-empty"]');
      await find(page, 'aduan-feed >>> slot[name=empty]');
      const current = await page.$$eval('#states [aria-current]', (all) =>
        all.map((one) => one.getAttribute('href')),
      );
      assert.deepEqual(current, ['#feed-empty']);
    });

    // Firefox can be told neither a colour scheme nor paper from outside.
    if (browser === 'chromium') {
      it('has sheets for native readers that fit paper, black on white, with nothing cut', async (t) => {
        // What A4 leaves between the margins, in CSS pixels.
        const viewport = { width: 703, height: 1017 };
        const { page } = await open(t, `${demo.origin}/docs/baca/jawa/`, {
          origins: [demo.origin],
          viewport,
        });
        // Paper by night: Puppeteer's own calls each take back the other.
        const session = await page.createCDPSession();
        const features = [{ name: 'prefers-color-scheme', value: 'dark' }];
        await session.send('Emulation.setEmulatedMedia', { media: 'print', features });
        const found = await page.evaluate(() => {
          const all = [...document.querySelectorAll<HTMLElement>('main, main *')];
          const styles = all.map((one) => getComputedStyle(one));
          return {
            paper: getComputedStyle(document.body).backgroundColor,
            inks: [...new Set(styles.map(({ color }) => color))],
            fills: [...new Set(styles.map(({ backgroundColor }) => backgroundColor))],
            cut: all.filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1).length,
            rows: document.querySelectorAll('.read tbody tr').length,
            beside: [...document.querySelectorAll<HTMLElement>('.top, #contents')].filter(
              (one) => one.offsetHeight > 0,
            ).length,
          };
        });
        assert.ok(found.rows > 900, `${found.rows} rows`);
        assert.deepEqual(
          { ...found, rows: 0 },
          {
            paper: 'rgb(255, 255, 255)',
            inks: ['rgb(0, 0, 0)'],
            fills: ['rgba(0, 0, 0, 0)'],
            cut: 0,
            rows: 0,
            beside: 0,
          },
        );
      });

      it('stands still while it loads', async (t) => {
        const phone = { width: 360, height: 740 };
        for (const viewport of isFullRun ? [phone, { width: 1280, height: 800 }] : [phone]) {
          for (const [path, end] of [
            ['', '#query:enabled'],
            ['situs/wordpress/', '.copy:enabled'],
            ['coba/', 'aduan-form >>> #practice'],
          ] as const) {
            const { page } = await open(t, 'about:blank', { origins: [demo.origin], viewport });
            await page.evaluateOnNewDocument(watchShifts);
            await page.goto(`${demo.origin}/docs/${path}`);
            await page.waitForSelector(end);
            await page.waitForFunction(
              () =>
                getComputedStyle(document.querySelector('aduan-form') ?? document.body).visibility ===
                'visible',
            );
            const moved = await page.evaluate(() => (globalThis as unknown as { moved: number }).moved);
            assert.ok(moved <= 0.02, `${path} at ${viewport.width} px: ${moved}`);
          }
        }
      });

      it('can be read by night', async (t) => {
        const visit = await open(t, 'about:blank', { origins: [demo.origin] });
        await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        for (const path of ['', 'elements/aduan-feed/', 'contract/calls/']) {
          await visit.page.goto(`${demo.origin}/docs/${path}`);
          await visit.assertAccessible();
        }
      });
    }
  });
});

/** `watchShifts` sums up how far a page's parts moved by themselves; runs in a page. */
function watchShifts(): void {
  const seen = globalThis as unknown as { moved: number };
  seen.moved = 0;
  new PerformanceObserver((list) => {
    for (const shift of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[])
      if (!shift.hadRecentInput) seen.moved += shift.value;
  }).observe({ type: 'layout-shift', buffered: true });
}
