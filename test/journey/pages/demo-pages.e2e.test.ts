/** The two example sites: what a webmaster sees first, on a phone and on a desk, by day and by night. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { REGIONS_ATTRIBUTION } from '../../../demo/town/regions.js';
import { find, inForm, inTracker, READY } from '../harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, widths } from '../harness/harness.js';

const PAGES = [
  ['village', '/', 'kabupaten.html'],
  ['regency', '/kabupaten.html', './'],
] as const;

/** Scrolls each widget into sight, as a reader would, and waits until it is whole. */
async function readWidgets(page: Page): Promise<void> {
  for (const widget of ['form', 'tracker', 'feed']) {
    await page.waitForSelector(`aduan-${widget}, [data-aduan="${widget}"]`);
    await page.$eval(`aduan-${widget}, [data-aduan="${widget}"]`, (element) => element.scrollIntoView());
    const whole = {
      form: READY,
      tracker: inTracker('[name="tracking_id"]'),
      feed: 'aduan-feed >>> [part="card"]',
    }[widget];
    await find(page, whole!);
  }
  await page.evaluate(() => scrollTo(0, 0));
}

describe('the example sites', () => {
  let demo: Demo;
  before(async () => {
    demo = await startDemo({ reports: 40 });
  });
  after(() => demo?.stop());

  oneBrowser((browser, open) => {
    for (const [name, path, other] of PAGES) {
      for (const width of widths(390, 1280)) {
        it(`the ${name}'s shows all three widgets at ${width} px`, async (t) => {
          const visit = await open(t, demo.origin + path, {
            origins: [demo.origin],
            viewport: { width, height: 800 },
          });
          await readWidgets(visit.page);
          // One holds for the whole page.
          await visit.page.waitForFunction(
            () =>
              [...document.querySelectorAll('aduan-form, aduan-tracker, aduan-feed')].filter(
                (widget) => widget.shadowRoot?.querySelector('#language')?.getClientRects().length,
              ).length === 1,
          );
          await visit.assertNoSidewaysScroll();
          await visit.assertAccessible();
          await visit.screenshot(`demo-${name}-${width}`);
        });
      }

      it(`the ${name}'s leads to the other, says what it is, and names the source of its places`, async (t) => {
        const { page } = await open(t, demo.origin + path, { origins: [demo.origin] });
        const text = await page.$eval('body', (body) => body.innerText.replace(/\s+/g, ' '));
        assert.match(text, /situs contoh/i);
        assert.match(text, /bukan situs resmi/i);
        assert.ok(text.includes(REGIONS_ATTRIBUTION.text), text.slice(-400));
        for (const href of [REGIONS_ATTRIBUTION.sourceUrl, REGIONS_ATTRIBUTION.licenceUrl])
          assert.ok(await page.$(`footer a[href="${href}"]`), href);
        await page.$eval(`a[href="${other}"]`, (link) => link.click());
        await page.waitForFunction((from) => location.pathname !== from, {}, path);
        await page.waitForSelector('h1');
      });

      // Firefox can't be told a colour scheme from outside.
      if (browser === 'chromium') {
        it(`the ${name}'s can be read by night`, async (t) => {
          const visit = await open(t, 'about:blank', {
            origins: [demo.origin],
            viewport: { width: 1280, height: 800 },
          });
          await visit.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
          await visit.page.goto(demo.origin + path);
          await readWidgets(visit.page);
          await visit.assertAccessible();
          await visit.screenshot(`demo-${name}-dark`);
        });
      }
    }

    it("the village's shows what can be reported in the first screen of a phone", async (t) => {
      const visit = await open(t, demo.origin, {
        origins: [demo.origin],
        viewport: { width: 360, height: 640 },
      });
      await find(visit.page, inForm('.tile'));
      const inSight = await visit.page.evaluate(
        () =>
          [...document.querySelector('aduan-form')!.shadowRoot!.querySelectorAll('.tile')].filter(
            (tile) => tile.getBoundingClientRect().bottom <= innerHeight,
          ).length,
      );
      assert.ok(inSight >= 6, `${inSight} topics are in sight`);
    });

    it('the practice page says what it is, and its sheets fit a phone and one page of paper', async (t) => {
      for (const path of ['latihan.html', 'latihan-panduan.html', 'latihan-poster.html']) {
        const visit = await open(t, `${demo.origin}/${path}`, {
          origins: [demo.origin],
          viewport: { width: 320, height: 800 },
        });
        if (path === 'latihan.html') await find(visit.page, inForm('#practice'));
        await visit.assertNoSidewaysScroll();
        await visit.assertAccessible();
        if (browser !== 'chromium' || path === 'latihan.html') continue;
        const paper = Buffer.from(await visit.page.pdf({ preferCSSPageSize: true })).toString('latin1');
        assert.equal(paper.match(/\/Type\s*\/Page\b/g)?.length, 1, path);
      }
    });

    it('a link to a report opens it at once, far down the page, in the feed alone', async (t) => {
      const { data } = (await (await fetch(`${demo.origin}/sp4n/complaints?page_size=1`)).json()).results;
      const { page } = await open(t, `${demo.origin}/kabupaten.html?aduan=${data[0].tracking_id}`, {
        origins: [demo.origin],
      });
      const detail = await find(page, 'aduan-feed >>> .detail');
      assert.ok((await detail.evaluate((element) => element.innerText)).includes(data[0].title));
      await find(page, inTracker('[name="tracking_id"]'));
      assert.equal(await page.$('aduan-tracker >>> #result'), null);
    });

    it("the regency's tells the town's numbers", async (t) => {
      const { page } = await open(t, `${demo.origin}/kabupaten.html`, { origins: [demo.origin] });
      await page.waitForSelector('[data-figures]:not([hidden])');
      const shown = await page.$$eval('[data-figure]', (all) => all.map((one) => Number(one.textContent)));
      const { total, by_status, by_institution } = (
        await (await fetch(`${demo.origin}/sp4n/complaints/statistics`)).json()
      ).results;
      const done = by_status.find((one: { status_code: string }) => one.status_code === 'done').total;
      assert.deepEqual(shown, [total, done, by_institution.length]);
      assert.ok(total > 0);
    });
  });
});
