/** The snippet builder: what it writes works where it is pasted, and its poster leads to the form. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { find, inForm, inTracker } from '../journey/harness/citizen.js';
import { oneBrowser, freePort } from '../journey/harness/harness.js';
import { hostPage } from './host-case.js';
import { startHostStage, type HostStage } from './stage.js';

const expectedErrors = [/Cross-Origin Request Blocked/];

describe('the snippet builder', () => {
  let stage: HostStage;
  before(async () => {
    stage = await startHostStage();
  });
  after(() => stage?.stop());

  oneBrowser((name, open) => {
    const builder = () => `${stage.endpoint.origin}/builder`;

    for (const [edition, isFirst] of [
      ['element'],
      ['element', true],
      ['div'],
      ['div', true],
      ['iframe'],
    ] as const) {
      it(`writes code that works when it is pasted: ${edition}${isFirst ? ', the form first' : ''}`, async (t) => {
        const { page } = await open(t, builder(), { origins: stage.origins() });
        await page.waitForSelector('#findings .good');
        await page.click(`[name="edition"][value="${edition}"]`);
        if (isFirst) await page.click('[name="first"]');
        const code = await page.$eval('#code', (element) => element.textContent);
        assert.equal(code.includes('/form.page.js'), isFirst === true);
        const { url } = stage.serve({
          name: '',
          page: ({ endpoint }) => ({ content: hostPage(endpoint, { widget: code, foot: '' }) }),
        });
        await page.goto(url);
        const place = edition === 'iframe' ? await firstFrame(page) : page;
        await find(place, inForm('[name="title"]'));
        if (edition !== 'iframe') await find(place, inTracker('[name="tracking_id"]'));
      });
    }

    it('writes and shows each language it offers, and the form for practice', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#findings .good');
      for (const lang of ['id', 'en', 'jv', 'su']) {
        await page.select('#lang', lang);
        await page.waitForSelector(`#preview aduan-form[lang="${lang}"]`);
        const code = await page.$eval('#code', (element) => element.textContent);
        assert.match(code, new RegExp(`<aduan-form [^>]*lang="${lang}"`));
      }
      await page.click('[name="mode"][value="practice"]');
      await find(page, inForm('#practice'));
      assert.match(
        await page.$eval('#code', (element) => element.textContent),
        /<aduan-form [^>]* practice>/,
      );
    });

    it('links each theme it offers, which is there and shown', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#findings .good');
      const presets = await page.$$eval('#preset option', (options) =>
        options.map((option) => option.value).filter(Boolean),
      );
      for (const preset of presets) {
        await page.select('#preset', preset);
        const code = await page.$eval('#code', (element) => element.textContent);
        const address = /<link rel="stylesheet" href="([^"]+)"/.exec(code)![1]!;
        const theme = await fetch(address);
        assert.equal(theme.status, 200, address);
        assert.match(await theme.text(), /aduan-form/);
        await page.waitForSelector(`head link[href="${address}"]`);
      }
      assert.ok(presets.length >= 4, 'themes');
    });

    it('is accessible, fits a small phone and says what an endpoint has', async (t) => {
      const visit = await open(t, builder(), {
        origins: stage.origins(),
        viewport: { width: 320, height: 700 },
      });
      await visit.page.waitForSelector('#findings .good');
      const told = await visit.page.$eval('#findings', (list) => list.textContent);
      assert.match(told, /Tersedia: .*laporan rahasia/);
      await visit.assertNoSidewaysScroll();
      // The widgets in it are looked at by tests of their own, on their own.
      await visit.page.$eval('#preview', (preview) => preview.replaceChildren());
      await visit.assertAccessible();
    });

    it('says what to fix at an endpoint that does not answer', async (t) => {
      const dead = `http://localhost:${await freePort()}`;
      const origins = [...stage.origins(), dead];
      const { page } = await open(t, builder(), {
        origins,
        expectedErrors,
        expectedViolations: [/connect-src/],
      });
      await page.waitForSelector('#findings .good');
      await page.$eval('#endpoint', (input) => ((input as HTMLInputElement).value = ''));
      await page.type('#endpoint', `${dead}/sp4n`);
      await page.click('#check');
      await page.waitForSelector('#findings .bad');
    });

    it('draws a poster whose address opens the form with its topic chosen', async (t) => {
      const { page } = await open(t, builder(), { origins: stage.origins() });
      await page.waitForSelector('#category:not(:disabled)');
      const topic = await page.$eval(
        '#category',
        (select) => (select as HTMLSelectElement).options[3]!.value,
      );
      await page.select('#category', topic);
      const shown = await page.$eval('[data-poster="address"]', (place) => place.textContent);
      assert.ok(shown.endsWith(`/sp4n/lapor?category=${topic}`), shown);
      assert.match(
        await page.$eval('#poster path', (path) => path.getAttribute('d') ?? ''),
        /^M4 4h7v1h-7z/,
        'the code begins with a finder pattern inside its margin',
      );
      if (name === 'chromium') await assertOneSheet(page);
      await page.goto(`http://${shown}`);
      // The page becomes the widget, in which the topic can be changed too.
      const chosen = await find(page, inForm('.picked:has(#category_id)'));
      assert.match(await chosen.evaluate((part) => part.innerText), /Jembatan/);
    });
  });

  it('writes nothing but ids into the safe page', async () => {
    const query = new URLSearchParams({ category: '"><script>alert(1)</script>', location: 'r-1' });
    const html = await (await fetch(`${stage.endpoint.url}/lapor?${query}`)).text();
    assert.doesNotMatch(html, /alert/);
    assert.match(html, / location="r-1"\s*>/);
  });
});

async function firstFrame(page: Page): Promise<Page> {
  const handle = await page.waitForSelector('iframe');
  return (await handle!.contentFrame()) as unknown as Page;
}

/** Printed, the poster is one sheet of A4 and nothing else of the page. */
async function assertOneSheet(page: Page): Promise<void> {
  const pdf = Buffer.from(await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  assert.deepEqual(pdf.match(/\/MediaBox ?\[[^\]]*\]/g), ['/MediaBox [0 0 594.95996 841.91998]']);
}
