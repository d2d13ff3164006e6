/**
 * The form's first screen is there and its other parts don't come: it is said, nothing typed is lost, and a press
 * brings them.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fillReport, find, inForm, POTHOLE, readReceipt, send, shows, textOf } from '../harness/citizen.js';
import { oneBrowser, startEndpoint, startHost, type Endpoint, type Host } from '../harness/harness.js';

const chunks = JSON.parse(readFileSync('dist/chunks.json', 'utf8')) as Record<string, { modules: string[] }>;
const fileOf = (module: string) =>
  Object.entries(chunks).find(([, { modules }]) => modules.includes(module))![0];
const PARTS = fileOf('src/form/form-parts.ts');
const AIDS = ['src/form/waiting/waiting.ts', 'src/form/receipt/receipt.ts'].map(fileOf);
const MAP = fileOf('src/map/map.ts');
const SCRIPT = { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } };
const NOT_THERE = [/Failed to load|NetworkError|503|error loading dynamically|module/i];

describe('a form whose other parts can’t be fetched', () => {
  let village: Host;
  let endpoint: Endpoint;
  before(async () => {
    [village, endpoint] = await Promise.all([startHost(), startEndpoint({ env: { CHALLENGE: 'off' } })]);
    village.serve('/', {
      content: `<!doctype html><html lang="id"><meta charset="utf-8"><title>Desa</title>
<body><script>window.aduanErrors = [];
document.addEventListener('aduan-error', ({ detail }) => aduanErrors.push(detail));</script>
<main><h1>Desa</h1><aduan-form endpoint="${endpoint.url}" loading="eager"><a href="/kontak">Kantor desa</a></aduan-form></main>
<script src="/dist/embed.js" defer></script></html>`,
    });
  });
  after(async () => {
    await Promise.all([village?.stop(), endpoint?.stop()]);
  });

  oneBrowser((_name, open) => {
    it('says so, keeps what was typed over a reload, and goes on when they come', async (t) => {
      village.serve(`/dist/${PARTS}`, { content: '', status: 503, ...SCRIPT });
      const origins = [village.origin, endpoint.origin];
      const visit = await open(t, `${village.origin}/`, { origins, expectedErrors: NOT_THERE });
      const { page } = visit;
      const title = await find(page, inForm('[name="content"]'));
      await title.type(POTHOLE.title);
      const retry = inForm('.notice button');
      await find(page, retry);
      const notice = await textOf(page, inForm('.notice'));
      assert.match(notice, /Yang sudah Anda tulis tetap ada/);
      const ownLink = () =>
        page.$eval('aduan-form > a', (link) => (link.textContent ?? '') + link.getClientRects().length);
      assert.equal(await ownLink(), 'Kantor desa1', 'the page’s own link is shown');
      const told = await page.evaluate(
        () => (globalThis as unknown as { aduanErrors: unknown[] }).aduanErrors,
      );
      assert.deepEqual(told, [{ code: 'chunk-failed', phase: 'setup' }]);

      await page.reload();
      await find(page, retry);
      const written = await find(page, inForm('[name="content"]'));
      assert.equal(await written.evaluate((control) => (control as HTMLInputElement).value), POTHOLE.title);
      assert.equal(
        await page.evaluate(() => Object.keys(sessionStorage).some((name) => name.includes('unsaved-words'))),
        false,
        'what was read lies nowhere any more',
      );

      village.serve(`/dist/${PARTS}`, { content: readFileSync(`dist/${PARTS}`, 'utf8'), ...SCRIPT });
      await (await find(page, retry)).click();
      await find(page, inForm('[type="submit"]'));
      await fillReport(page, POTHOLE);
      await send(page);
      await readReceipt(page);
    });

    it('is sent, and shows number and code, without guide, lists to choose from, the place by coordinates, waiting list and what can be done with a receipt, which come at a press, as the map does', async (t) => {
      for (const file of AIDS) village.serve(`/dist/${file}`, { content: '', status: 503, ...SCRIPT });
      const origins = [village.origin, endpoint.origin];
      const { page, requests } = await open(t, `${village.origin}/`, { origins, expectedErrors: NOT_THERE });
      await find(page, inForm('[type="submit"]'));
      await fillReport(page, POTHOLE);
      const retryPlace = inForm('.field:has(#location_text) + .notice.warning button');
      const retryVillage = inForm('.field:has(#location_id) .notice.warning button');
      await find(page, retryPlace);
      await find(page, retryVillage);
      assert.equal(await page.$(inForm('#place')), null, 'the test has kept the place away');
      // For the form itself, and for reports like the one that is written: twice each, and not with each drawing.
      const asked = requests.filter((request) => request.includes(AIDS[0]!)).length;
      assert.ok(asked <= 4, `asked ${asked} times`);
      await send(page);
      await readReceipt(page);
      assert.equal(await page.$(inForm('.ways')), null, 'the test has kept the receipt’s part away');
      const retry = await find(page, inForm('[part=receipt] .warning button'));
      for (const file of AIDS)
        village.serve(`/dist/${file}`, { content: readFileSync(`dist/${file}`, 'utf8'), ...SCRIPT });
      await retry.click();
      await find(page, inForm('.ways'));
      await (await find(page, inForm('#done'))).click();
      await find(page, retryPlace);
      await (await find(page, retryVillage)).click();
      await find(page, inForm('#location_id[role=combobox]:focus'));

      village.serve(`/dist/${MAP}`, { content: '', status: 503, ...SCRIPT });
      await (await find(page, inForm('#place .row button:last-child'))).click();
      await shows(page, inForm('.map-panel'), 'Peta belum bisa dimuat');
      village.serve(`/dist/${MAP}`, { content: readFileSync(`dist/${MAP}`, 'utf8'), ...SCRIPT });
      await (await find(page, inForm('.map-panel button'))).click();
      await find(page, inForm('.map-box'));
    });
  });
});
