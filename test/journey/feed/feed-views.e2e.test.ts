/** Finding and counting in the built feed, over the real endpoint, under the policy the README promises. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, startHost, strictPolicy, widths, type Host } from '../harness/harness.js';

const inFeed = (selector: string) => `aduan-feed >>> ${selector}`;

async function press(page: Page, selector: string): Promise<void> {
  const button = await find(page, inFeed(selector));
  await button.evaluate((element) => element.click());
}

async function textOf(page: Page, selector: string): Promise<string> {
  const element = await find(page, inFeed(selector));
  return await element.evaluate(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}

/** The first number in a text, as Indonesians write it. */
const numberIn = (text: string) => Number(/\d[\d.]*/.exec(text)?.[0].replaceAll('.', ''));

describe('finding and counting in the feed', () => {
  let demo: Demo;
  let host: Host;
  before(async () => {
    [demo, host] = await Promise.all([startDemo({ reports: 80 }), startHost()]);
    host.serve('/', {
      content: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Desa</title><main><h1>Desa</h1>
<aduan-feed endpoint="${demo.origin}/sp4n" page-size="6"><a href="https://www.lapor.go.id">Laporan</a></aduan-feed>
</main><script src="/dist/embed.js" defer></script></html>`,
      policy: strictPolicy(demo.origin),
    });
  });
  after(async () => {
    await Promise.all([demo?.stop(), host?.stop()]);
  });

  oneBrowser((browser, open) => {
    const visit = (t: Parameters<typeof open>[0], width: number) =>
      open(t, `${host.origin}/`, {
        origins: [host.origin, demo.origin],
        viewport: { width, height: 800 },
      });

    for (const width of widths(1280)) {
      it(`a choice says how many reports it has, and the list then has as many, at ${width} px`, async (t) => {
        const visited = await visit(t, width);
        const { page } = visited;
        await press(page, '.find .fold summary');
        await find(page, inFeed('[name="location_id"] option:nth-child(2)'));
        const promised = numberIn(
          /\(.*\)/.exec(await textOf(page, '[name="status"] option[value="done"]'))![0],
        );
        await visited.assertAccessible();
        await visited.assertNoSidewaysScroll();
        await visited.screenshot(`feed-filters-${width}`);
        await (await find(page, inFeed('[name="status"]'))).select('done');
        await find(page, inFeed('.chip'));
        await page.waitForFunction(
          (total) => {
            const words = document
              .querySelector('aduan-feed')!
              .shadowRoot!.querySelector('.shown')?.textContent;
            return new RegExp(`(^|\\D)${total} laporan`).test(words ?? '');
          },
          {},
          promised,
        );
        const links = await page.$$eval(inFeed('.open-data a'), (all) =>
          all.map((link) => link.getAttribute('href')!),
        );
        assert.equal(links.length, 4);
        for (const link of links) {
          const response = await fetch(link);
          assert.equal(response.status, 200, link);
          assert.ok((await response.text()).length > 200, link);
        }
      });

      it(`the town in numbers can be read, drawn and as tables, at ${width} px`, async (t) => {
        const visited = await visit(t, width);
        const { page } = visited;
        await press(page, '.views button:nth-child(3)');
        await find(page, inFeed('.figure'));
        await (await find(page, inFeed('#period'))).select('all');
        const { results } = (await (await fetch(`${demo.origin}/sp4n/complaints/statistics`)).json()) as {
          results: { total: number };
        };
        await page.waitForFunction(
          (total) =>
            document.querySelector('aduan-feed')!.shadowRoot!.querySelector('.total')?.textContent ===
            `${total} laporan`,
          {},
          results.total,
        );
        await visited.screenshot(`feed-numbers-${width}`);
        await page.$$eval(inFeed('details'), (all) => all.forEach((one) => one.setAttribute('open', '')));
        await visited.assertAccessible();
        await visited.assertNoSidewaysScroll();
        await visited.screenshot(`feed-tables-${width}`);
      });

      it(`late reports and promises can be read, at ${width} px`, async (t) => {
        const visited = await visit(t, width);
        await press(visited.page, '.views button:last-child');
        await find(visited.page, inFeed('.promised'));
        await visited.page.$$eval(inFeed('details'), (all) =>
          all.forEach((one) => one.setAttribute('open', '')),
        );
        await visited.assertAccessible();
        await visited.assertNoSidewaysScroll();
      });
    }

    // Firefox can't be told a colour scheme from outside.
    if (browser === 'chromium') {
      it('can be read by night', async (t) => {
        const visited = await visit(t, 390);
        const { page } = visited;
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
        await press(page, '.find .fold summary');
        await find(page, inFeed('[name="location_id"] option:nth-child(2)'));
        await (await find(page, inFeed('[name="status"]'))).select('done');
        await find(page, inFeed('.chip'));
        await visited.assertAccessible();
        await visited.screenshot('feed-filters-dark');
        await press(page, '.views button:nth-child(3)');
        await find(page, inFeed('.figure'));
        await visited.assertAccessible();
        await visited.screenshot('feed-numbers-dark');
      });
    }
  });
});
