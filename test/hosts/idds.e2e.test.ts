/**
 * The preset `idds` where it belongs: on a page with Tailwind's resets, the variables of IDDS and a Leaflet of its own.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  fillReport,
  find,
  inForm,
  inTracker,
  POTHOLE,
  readReceipt,
  send,
  track,
} from '../journey/harness/citizen.js';
import { startDemo, type Demo } from '../journey/harness/demo.js';
import { oneBrowser, startHost, type Host } from '../journey/harness/harness.js';
import { BRANDS, serveIddsHost, THEMES, type Brand } from './harness/idds-host.js';
import { lowestContrast } from './harness/text-contrast.js';

const CARD = 'aduan-feed >>> [part="card"]';

describe('the preset idds', () => {
  let demo: Demo;
  let site: Host;
  let url: string;
  before(async () => {
    [demo, site] = await Promise.all([startDemo({ reports: 40 }), startHost()]);
    url = await serveIddsHost(site, demo.origin, 'inagov', 'light');
  });
  after(async () => {
    await Promise.all([demo?.stop(), site?.stop()]);
  });

  oneBrowser((browser, open) => {
    const visit = (t: Parameters<typeof open>[0], width: number) =>
      open(t, url, { origins: [site.origin, demo.origin], viewport: { width, height: 900 } });

    it('keeps every text of the widgets readable in each brand, by day and night', async (t) => {
      const { page } = await visit(t, 1280);
      // As where a page follows the reader's device, and that is a dark one.
      await page.evaluate(() => void (document.documentElement.style.colorScheme = 'dark'));
      await page.$eval('aduan-form', (form) => form.setAttribute('practice', ''));
      await readWidgets(page);
      await find(page, inForm('#practice'));
      await page.$eval('aduan-form >>> form', (form) => form.requestSubmit());
      await find(page, inForm('[part~="error-summary"]'));
      const tooPale: string[] = [];
      for (const brand of Object.keys(BRANDS)) {
        for (const theme of THEMES) {
          await page.evaluate((set) => Object.assign(document.documentElement.dataset, set), {
            brand,
            theme,
          });
          const { ratio, text, texts } = await lowestContrast(page);
          assert.ok(texts > 60, `${texts} texts were looked at`);
          if (ratio < 4.5) tooPale.push(`${brand}, ${theme}: ${ratio.toFixed(2)} “${text}”`);
        }
      }
      assert.deepEqual(tooPale, []);
    });

    it('takes the brand’s colour for what is pressed, and the page’s surface and font', async (t) => {
      const { page } = await visit(t, 1280);
      await page.$eval('aduan-tracker', (tracker) => tracker.scrollIntoView());
      const button = await find(page, inTracker('[part~="button"]'));
      const looks = async (brand: Brand) => {
        await page.evaluate((name) => void (document.documentElement.dataset['brand'] = name), brand);
        return await button.evaluate(async (element, address) => {
          const contrast = (await import(address)) as typeof import('../../demo/pages/theming/contrast.js');
          const { backgroundColor, fontFamily } = getComputedStyle(element);
          const [red, , blue] = contrast.painted(backgroundColor);
          return { tint: red > blue ? 'red' : 'blue', font: fontFamily.split(',')[0] };
        }, '/contrast.js');
      };
      assert.deepEqual(await looks('inagov'), { tint: 'blue', font: 'Inter' });
      assert.deepEqual(await looks('panrb'), { tint: 'red', font: 'Inter' });
      assert.deepEqual(await looks('bgn'), { tint: 'blue', font: 'Inter' });
    });

    for (const width of [360, 1280])
      it(`fits its page at ${width} px, and its page’s map goes on beside the widgets’ own`, async (t) => {
        const { page, assertNoSidewaysScroll, assertAccessible } = await visit(t, width);
        await readWidgets(page);
        await assertNoSidewaysScroll();
        await assertAccessible();
        const small = await page.$$eval(
          'aduan-form >>> :is(input:not([type=checkbox],[type=radio],[type=file]),select,textarea)',
          (all) =>
            all
              .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
              .map((one) => one.outerHTML),
        );
        assert.deepEqual(small, []);
        await page.$eval('aduan-feed', (feed) => (feed.view = 'map'));
        await find(
          page,
          'aduan-feed >>> .leaflet-container path, aduan-feed >>> .leaflet-container [role="button"]',
        );
        await page.$eval('#peta', (map) => map.scrollIntoView());
        const own = await page.$$eval(
          '#peta .leaflet-overlay-pane path, #peta .leaflet-marker-icon',
          (all) => all.length,
        );
        assert.equal(own, 2, 'what the page’s own map shows');
        await page.click('#peta .leaflet-control-zoom-in');
        await page.waitForFunction(
          () => (window as unknown as { mapOfThePage: { getZoom(): number } }).mapOfThePage.getZoom() === 12,
        );
      });

    // Firefox can't be told from outside what its reader asks for.
    if (browser === 'chromium')
      it('is sharper where the reader asks for more contrast, and what lies ahead does not look done', async (t) => {
        const { page } = await visit(t, 360);
        const devtools = await page.createCDPSession();
        const features = [{ name: 'prefers-contrast', value: 'more' }];
        await devtools.send('Emulation.setEmulatedMedia', { features });
        await readWidgets(page);
        const bar = await page.$$eval('aduan-form >>> .bar span', (parts) =>
          parts.map((part) => getComputedStyle(part).backgroundColor !== 'rgba(0, 0, 0, 0)'),
        );
        assert.deepEqual(bar, [true, false, false, false]);
        const hint = await find(page, inForm('.hint'));
        const color = await hint.evaluate((text) => getComputedStyle(text).color);
        assert.equal(color, 'rgb(31, 31, 31)', 'a hint is as dark as text');
        const { ratio, text } = await lowestContrast(page);
        assert.ok(ratio >= 4.5, `${ratio.toFixed(2)} “${text}”`);
      });

    it('files and finds a report', async (t) => {
      const { page } = await visit(t, 360);
      await fillReport(page, POTHOLE);
      await send(page);
      const { trackingId, accessCode } = await readReceipt(page);
      assert.match(await track(page, trackingId, accessCode), new RegExp(POTHOLE.title));
    });
  });
});

/** Scrolls each into sight, and waits until it is whole. */
async function readWidgets(page: Page): Promise<void> {
  for (const [tag, whole] of [
    ['aduan-form', inForm('[name="content"]')],
    ['aduan-feed', CARD],
    ['aduan-tracker', inTracker('[name="tracking_id"]')],
  ] as const) {
    await page.$eval(tag, (element) => element.scrollIntoView());
    await find(page, whole);
  }
}
