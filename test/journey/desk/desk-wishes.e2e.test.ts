/** Citizens' aspirations, at the desk: out as a table, back with what became of them, and read by everybody. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { startDemo } from '../harness/demo.js';
import { oneBrowser, tabAndType } from '../harness/harness.js';
import { headed } from '../harness/officer.js';

const ADMINISTRATOR = { name: 'Bu Sekda', password: 'meja-contoh-9d41f0' };

describe('aspirations', () => {
  oneBrowser((_name, open) => {
    test('come back from the planners by the page, once nothing is wrong with their table', async (t) => {
      const demo = await startDemo({ administrator: ADMINISTRATOR, reports: 60 });
      t.after(() => demo.stop());
      const folder = mkdtempSync(join(tmpdir(), 'aduan-usulan-'));
      t.after(() => rmSync(folder, { recursive: true, force: true }));
      const { page, ...visit } = await open(t, `${demo.origin}/desk/`, {
        origins: [demo.origin],
        expectedErrors: [/401/],
      });
      await headed(page, 'Masuk');
      await tabAndType(page, '[name=name]', ADMINISTRATOR.name);
      await tabAndType(page, '[name=password]', ADMINISTRATOR.password);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#menu:not([hidden])');
      await page.setViewport({ width: 320, height: 720 });
      await page.evaluate(() => void (location.hash = '#/usulan'));
      await headed(page, 'Usulan warga');
      const year = new Date().getFullYear();
      const table = await page.evaluate(async () => {
        const { href } = document.querySelector<HTMLAnchorElement>('a[download]')!;
        return await (await fetch(href)).text();
      });
      const [number] = /^\d{10}(?=,)/m.exec(table) ?? [];
      assert.ok(number, table);
      const upload = async (rows: string): Promise<void> => {
        const path = join(folder, 'usulan.csv');
        writeFileSync(path, `tracking_id;state;document\n${rows}`);
        const input = (await page.$('input[type=file]')) as unknown as ElementHandle<HTMLInputElement>;
        await input.uploadFile(path);
        await page.evaluate(() =>
          document.querySelector<HTMLInputElement>('[type=file]')!.form!.requestSubmit(),
        );
        await page.waitForFunction(() => document.activeElement?.id === 'hasil');
      };
      await upload(`${number};planned;\n`);
      assert.match(
        await page.$eval('main table', (element) => element.textContent),
        /2document.*misalnya RKPDes 2027/,
      );
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await upload(`${number};direncanakan;RKPDes ${year + 1}\n`);
      const take = await page.waitForSelector('section:has(#hasil) button.primary');
      await take!.click();
      await page.waitForFunction(() => document.getElementById('kabar')?.textContent.includes('1 usulan'));
      await page.goto(`${demo.url}/usulan/${year}?lang=id`);
      await page.waitForSelector('h1');
      const said = await page.$eval('main', (main) => main.innerText);
      assert.ok(said.includes(`1 direncanakan di RKPDes ${year + 1}`), said);
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
    });
  });
});
