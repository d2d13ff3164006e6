/** What offices did, at the desk: by month and office, printed, and reckoned again from the open data. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startDemo } from '../harness/demo.js';
import { oneBrowser, tabAndType } from '../harness/harness.js';
import { headed } from '../harness/officer.js';

const ADMINISTRATOR = { name: 'Bu Sekda', password: 'meja-contoh-9d41f0' };

describe('the evidence', () => {
  oneBrowser((_name, open) => {
    test('is a table, an address and a sheet of paper, and leads to the data it was counted from', async (t) => {
      const demo = await startDemo({ administrator: ADMINISTRATOR, reports: 60 });
      t.after(() => demo.stop());
      const { page, ...visit } = await open(t, `${demo.origin}/desk/`, {
        origins: [demo.origin],
        expectedErrors: [/401/, /422/],
      });
      await headed(page, 'Masuk');
      await tabAndType(page, '[name=name]', ADMINISTRATOR.name);
      await tabAndType(page, '[name=password]', ADMINISTRATOR.password);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#menu:not([hidden])');
      await page.evaluate(() => void (location.hash = '#/bukti?from=2025-01-01'));
      await headed(page, 'Bukti kinerja');
      await page.waitForSelector('.evidence tfoot');
      await visit.assertAccessible();
      const total = await page.$eval('.evidence tfoot [data-label="Laporan"]', (cell) => cell.textContent);
      const href = await page.$eval('main section a', (link) => link.href);
      assert.ok(href.startsWith(`${demo.url}/complaints.csv?from=2025-01-01`), href);
      const lines = (await (await fetch(href)).text()).match(/^\d{10},/gm)!.length;
      assert.equal(total, String(lines));
      const csv = await page.$eval('a[download]', (link) => link.href);
      assert.ok(csv.startsWith(`${demo.origin}/desk/api/evidence.csv?from=2025-01-01`), csv);

      await page.$eval('[name=from]', (field) => ((field as HTMLInputElement).value = '2031-01-01'));
      await page.click('main form button.primary');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'to');
      assert.match(await page.$eval('.error:not(:empty)', (said) => said.textContent), /Tukar keduanya/);
      await page.$eval('[name=from]', (field) => ((field as HTMLInputElement).value = '2025-06-01'));
      await page.click('main form button.primary');
      await page.waitForFunction(() => location.hash.startsWith('#/bukti?from=2025-06-01&to='));
    });
  });
});
