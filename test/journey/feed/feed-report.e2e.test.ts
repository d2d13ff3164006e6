/** Reading, supporting and handing on a report in the built feed, over the real endpoint. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, inFeed, inTracker, press, shows } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, focused, startHost, strictPolicy, tabAndPress, type Host } from '../harness/harness.js';

const NETWORK_GONE = /net::ERR_INTERNET_DISCONNECTED|Failed to load resource/;

describe('one report in the feed', () => {
  let demo: Demo;
  let host: Host;
  before(async () => {
    [demo, host] = await Promise.all([startDemo({ reports: 80, challenge: true }), startHost()]);
    const page = (attributes: string) => ({
      content: `<!doctype html><html lang="id" ${attributes}><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Desa</title><main><h1 tabindex="-1">Desa</h1>
<aduan-feed endpoint="${demo.origin}/sp4n"></aduan-feed>
<aduan-tracker endpoint="${demo.origin}/sp4n"></aduan-tracker>
</main><script src="/dist/embed.js" defer></script></html>`,
      policy: strictPolicy(demo.origin),
    });
    host.serve('/', page(''));
    host.serve('/kanan', page('dir="rtl"'));
  });
  after(async () => {
    await Promise.all([demo?.stop(), host?.stop()]);
  });

  const supports = async (trackingId: string): Promise<number> => {
    const answer = await fetch(`${demo.origin}/sp4n/complaints/${trackingId}/complaint`);
    const { results } = (await answer.json()) as { results: { data: { supports_count: number } } };
    return results.data.supports_count;
  };
  const cards = (page: Page) =>
    page.evaluate(() => document.querySelector('aduan-feed')!.shadowRoot!.querySelectorAll('.card').length);

  const down = (page: Page) =>
    page.evaluate(() =>
      document.querySelector('aduan-feed')!.shadowRoot!.querySelector('#more')!.scrollIntoView(),
    );

  oneBrowser((browser, open) => {
    const visit = (t: Parameters<typeof open>[0], path: string, width: number) =>
      open(t, `${host.origin}${path}`, {
        origins: [host.origin, demo.origin],
        viewport: { width, height: 800 },
        expectedErrors: [NETWORK_GONE],
      });

    it('is opened, and followed in the tracker of the page, by keys alone', async (t) => {
      const { page } = await visit(t, '/', 390);
      await find(page, inFeed('.card'));
      // Firefox begins where the page was last touched, not at its top.
      await page.focus('h1');
      await tabAndPress(page, '.open', 'Enter');
      await find(page, inFeed('.share'));
      await shows(page, inFeed('.detail'), '#');
      await tabAndPress(page, '#track', 'Enter');
      await find(page, inTracker('#result'));
      await page.waitForFunction(() => document.activeElement?.shadowRoot?.activeElement?.id === 'result', {
        polling: 'raf',
      });
      assert.match(await focused(page), /tracker|result/);
    });

    it('stands from right to left on a narrow phone', async (t) => {
      const visited = await visit(t, '/kanan', 320);
      await find(visited.page, inFeed('.card'));
      await visited.assertNoSidewaysScroll();
      await press(visited.page, inFeed('.open'));
      await find(visited.page, inFeed('.share'));
      await visited.assertNoSidewaysScroll();
      await visited.assertAccessible({ byBoth: true });
      await visited.screenshot('feed-report-rtl-320');
    });

    if (browser !== 'chromium') return;

    it('is supported without a network, once, when there is one again', async (t) => {
      const { page } = await visit(t, '/', 390);
      const number = await (
        await find(page, inFeed('.card .number'))
      ).evaluate((one) => one.textContent ?? '');
      const trackingId = number.replace('#', '');
      const before = await supports(trackingId);
      await find(page, inFeed('button.support'));
      await page.setOfflineMode(true);
      await press(page, inFeed('button.support'));
      await shows(page, inFeed('.card'), 'Menunggu jaringan');
      assert.equal(await supports(trackingId), before);
      await page.setOfflineMode(false);
      await page.waitForFunction(
        () => !(localStorage.getItem('aduan-support') ?? '').includes('"waiting":{'),
        { polling: 'raf' },
      );
      assert.equal(await supports(trackingId), before + 1);
      await page.reload();
      const pressed = await (await find(page, inFeed('button.support'))).evaluate((one) => one.ariaPressed);
      assert.equal(pressed, 'true');
      assert.equal(await supports(trackingId), before + 1);
    });

    it('pages come near the end, but not where motion is unwanted', async (t) => {
      const { page } = await visit(t, '/', 390);
      await find(page, inFeed('.pages'));
      const first = await cards(page);
      await down(page);
      await page.waitForFunction(
        (count) => document.querySelector('aduan-feed')!.shadowRoot!.querySelectorAll('.card').length > count,
        { polling: 'raf' },
        first,
      );
      // A visit of its own: a reload would bring back the pages that were loaded.
      const { page: still } = await visit(t, '/', 390);
      await still.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      await find(still, inFeed('.pages'));
      await down(still);
      await still.evaluate(
        () =>
          new Promise((resolve) =>
            requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(resolve))),
          ),
      );
      assert.equal(await cards(still), first);
    });

    it('comes back to its place on a page that the browser did not keep', async (t) => {
      const { page } = await visit(t, '/', 390);
      await find(page, inFeed('.pages'));
      await down(page);
      await find(page, inFeed('#open-39'));
      await page.evaluate(() => {
        // Chromium keeps no page that listens to this.
        addEventListener('unload', () => {});
        (window as { isKept?: boolean }).isKept = true;
        document.querySelector('aduan-feed')!.shadowRoot!.querySelector('#open-27')!.scrollIntoView();
      });
      const top = () =>
        page.evaluate(
          () =>
            document
              .querySelector('aduan-feed')!
              .shadowRoot!.querySelector('#open-27')
              ?.getBoundingClientRect().top ?? Infinity,
        );
      const before = await top();
      await page.goto(`${host.origin}/kanan`);
      await page.goBack();
      await find(page, inFeed('#open-39'));
      assert.equal(await page.evaluate(() => 'isKept' in window), false);
      await page.waitForFunction(
        (wanted) => {
          const card = document.querySelector('aduan-feed')!.shadowRoot!.querySelector('#open-27');
          return Math.abs((card?.getBoundingClientRect().top ?? Infinity) - wanted) < 2;
        },
        { polling: 'raf' },
        before,
      );
    });
  });
});
