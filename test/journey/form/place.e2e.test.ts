/** The map in the built form and feed, over the real endpoint, under the policy the README promises. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { drawWhole, find } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, startHost, strictPolicy, widths, type Host } from '../harness/harness.js';

async function press(page: Page, selector: string, label: string): Promise<void> {
  await find(page, selector);
  const buttons = await page.$$(selector);
  for (const button of buttons) {
    if ((await button.evaluate((one) => one.textContent?.trim())) !== label) continue;
    await button.evaluate((one) => (one as HTMLElement).click());
    return;
  }
  assert.fail(`no button ${label}`);
}

describe('the map under a strict policy', () => {
  let demo: Demo;
  let host: Host;
  before(async () => {
    [demo, host] = await Promise.all([startDemo({ reports: 80 }), startHost()]);
    for (const [path, widget] of Object.entries({ '/form': 'aduan-form', '/feed': 'aduan-feed' }))
      host.serve(path, {
        content: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Desa</title><main><h1>Desa</h1>
<${widget} endpoint="${demo.origin}/sp4n"><a href="https://www.lapor.go.id">Laporan</a></${widget}>
</main><script src="/dist/embed.js" defer></script></html>`,
        policy: strictPolicy(demo.origin),
      });
  });
  after(async () => {
    await Promise.all([demo?.stop(), host?.stop()]);
  });

  oneBrowser((_browser, open) => {
    const visit = (t: Parameters<typeof open>[0], path: string, width: number) =>
      open(t, `${host.origin}${path}`, {
        origins: [host.origin, demo.origin],
        viewport: { width, height: 800 },
      });

    it('a point of the device is called by its village, which a press chooses, and the map shows what is there', async (t) => {
      const visited = await visit(t, '/form', 360);
      const { page } = visited;
      await page.evaluate(() => {
        const coords = { latitude: -4.2213, longitude: 104.0745, accuracy: 12 } as GeolocationCoordinates;
        navigator.geolocation.getCurrentPosition = (found) => found({ coords } as GeolocationPosition);
      });
      await drawWhole(page);
      await press(page, 'aduan-form >>> #place button', 'Lokasi saya');
      await page.waitForFunction(() =>
        /Dekat Lubuk Baru, Kec\. \S+/.test(
          document.querySelector('aduan-form')!.shadowRoot!.querySelector('#place .picked')?.textContent ??
            '',
        ),
      );
      assert.equal(await page.$('aduan-form >>> #location_id-value'), null, 'it is public');
      const offer = await page.$eval('aduan-form >>> #place button', (one) => one.textContent.trim());
      await press(page, 'aduan-form >>> #place button', offer);
      const village = await find(page, 'aduan-form >>> #location_id-value');
      assert.match(await village.evaluate((one) => one.textContent ?? ''), /Lubuk Baru/);
      await press(page, 'aduan-form >>> #place button', 'Geser di peta');
      await page.waitForFunction(
        () =>
          document
            .querySelector('aduan-form')!
            .shadowRoot!.querySelectorAll('.map-name.village:not([hidden])').length > 1,
      );
      const covered = await page.evaluate(() => {
        const root = document.querySelector('aduan-form')!.shadowRoot!;
        const boxes = (selector: string) =>
          [...root.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
        const [frame] = boxes('.map-box');
        const buttons = boxes('.map-zoom, .map-foot');
        return [...root.querySelectorAll('.map-name:not([hidden])')]
          .filter((name) => {
            const text = document.createRange();
            text.selectNodeContents(name);
            const { left, right, top, bottom } = text.getBoundingClientRect();
            const isCut =
              left < frame!.left || right > frame!.right || top < frame!.top || bottom > frame!.bottom;
            return (
              isCut ||
              buttons.some(
                (one) => left < one.right && right > one.left && top < one.bottom && bottom > one.top,
              )
            );
          })
          .map((name) => name.textContent);
      });
      assert.deepEqual(covered, []);
      await visited.assertAccessible();
      await visited.assertNoSidewaysScroll();
      await visited.screenshot('place-device-360');
    });

    for (const width of widths(1280)) {
      it(`a place is shown by keys alone, at ${width} px`, async (t) => {
        const visited = await visit(t, '/form', width);
        const { page } = visited;
        await drawWhole(page);
        await press(page, 'aduan-form >>> #place button', 'Pilih di peta');
        await find(page, 'aduan-form >>> .map-name');
        await find(page, 'aduan-form >>> path.river');
        const box = await find(page, 'aduan-form >>> .map-box');
        await box.focus();
        for (const key of ['ArrowRight', '+', '+', '+', '+', '+'])
          await page.keyboard.press(key as 'ArrowRight');
        await visited.assertAccessible();
        await visited.assertNoSidewaysScroll();
        await visited.screenshot(`place-map-${width}`);
        await press(page, 'aduan-form >>> #place button', 'Pakai titik ini');
        const point = await find(page, 'aduan-form >>> #place .picked');
        const said = await point.evaluate((one) => one.textContent ?? '');
        assert.match(said, /Titik lokasi tercatat ✓|Dekat [^,]+, Kec\. [^,]+ ✓/);
        assert.doesNotMatch(said, /°/);
        await visited.assertAccessible();
        await visited.screenshot(`place-point-${width}`);
      });

      it(`the feed's reports lie on the map, and the list follows it, at ${width} px`, async (t) => {
        const visited = await visit(t, '/feed', width);
        const { page } = visited;
        await press(page, 'aduan-feed >>> .views button', 'Peta');
        await find(page, 'aduan-feed >>> .map-mark');
        await find(page, 'aduan-feed >>> .map-name');
        await find(page, 'aduan-feed >>> path.road');
        await visited.assertAccessible();
        await visited.assertNoSidewaysScroll();
        await visited.screenshot(`feed-map-${width}`);
        await press(page, 'aduan-feed >>> .map-panel button', 'Tampilkan laporan di area ini');
        await find(page, 'aduan-feed >>> .chip');
      });
    }
  });
});
