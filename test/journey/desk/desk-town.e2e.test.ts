/** The words of danger and of searches, at the desk: by keys alone, on a phone, from a trial to what citizens see. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { TOWN_FOLDER } from '../../../demo/town/files.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, tabAndPress, tabAndType, tabTo, type Open } from '../harness/harness.js';
import { announced, goTo, headed, signIn } from '../harness/officer.js';

const ADMINISTRATOR = { name: 'Bu Sekda', password: 'meja-contoh-73e0d1' };
const PHONE = { width: 360, height: 740 };
const SNAKE = 'Ada ular kobra di selokan depan balai desa';

describe('the town’s words at the desk', () => {
  oneBrowser((_name, open) => {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-desk-town-'));
    let demo: Demo;
    before(async () => {
      cpSync(TOWN_FOLDER, folder, { recursive: true });
      demo = await startDemo({ administrator: ADMINISTRATOR, env: { TOWN: folder } });
    });
    after(async () => {
      await demo?.stop();
      rmSync(folder, { recursive: true, force: true });
    });
    const visitList = async (t: Parameters<Open>[0], list: string, title: string) => {
      const visit = await open(t, `${demo.origin}/desk/#/daerah/${list}`, {
        origins: [demo.origin],
        viewport: PHONE,
        expectedErrors: [/401/, /422/],
      });
      await signIn(visit.page, ADMINISTRATOR);
      await goTo(visit.page, `#/daerah/${list}`);
      await headed(visit.page, title);
      return visit;
    };
    const typeAnew = async (page: Page, selector: string, text: string): Promise<void> => {
      await tabTo(page, selector, { limit: 200 });
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type(text);
    };
    const tried = async (page: Page, text: string): Promise<string> => {
      await typeAnew(page, 'desk-try [name=text]', text);
      await tabAndPress(page, 'desk-try button', 'Enter');
      await page.waitForFunction(() => document.querySelector('.tried')?.textContent.trim() !== '');
      return await page.$eval('.tried', (told) => (told as HTMLElement).innerText);
    };
    const refused = async (page: Page, selector: string): Promise<string> => {
      await tabTo(page, 'form.town button.primary', { limit: 200 });
      await page.keyboard.press('Enter');
      await page.waitForFunction((one) => document.activeElement?.matches(one), {}, selector);
      return await page.$eval('.error:not(:empty)', ({ textContent }) => textContent);
    };
    const save = async (page: Page): Promise<string> => {
      await tabTo(page, 'form.town button.primary', { limit: 200 });
      await page.keyboard.press('Enter');
      await announced(
        page,
        'Disimpan dan langsung dipakai. Halaman warga menyusul paling lambat satu jam lagi.',
      );
      return await page.$eval('main li small', (newest) => newest.innerText);
    };

    it('lets an administrator try a sentence, add a danger, and warns citizens of it at once', async (t) => {
      const visit = await visitList(t, 'dangers', 'Kata bahaya');
      const { page } = visit;
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-town-dangers-360');
      assert.match(await tried(page, SNAKE), /^Tidak dikenali sebagai bahaya/);
      await page.$eval('h1', (heading) => heading.focus());
      await tabTo(page, '[data-add]', { limit: 120 });
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'rows.5.id');
      await page.keyboard.type('hewan');
      await tabAndType(page, '[name="rows.5.tel"]', 'seratus');
      await tabAndType(page, '[name="rows.5.title_id"]', 'Ada hewan berbahaya?');
      await tabAndType(page, '[name="rows.5.text_id"]', 'Menjauh, lalu telepon.');
      await tabAndType(page, '[name="rows.5.plain"]', 'ular kobra, buaya');
      assert.match(await refused(page, '[name="rows.5.tel"]'), /angka saja.*misalnya 112/);
      await visit.assertAccessible();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      await page.keyboard.type('113');
      await tabAndPress(page, '.rows > li:last-child [data-up]', 'Enter');
      await page.waitForFunction(() => document.activeElement?.matches('.rows > li:nth-child(5) [data-up]'));
      assert.equal(
        await page.$eval('[name="rows.4.tel"]', (field) => (field as HTMLInputElement).value),
        '113',
      );
      assert.match(
        await tried(page, SNAKE),
        /^Warga melihat: “Ada hewan berbahaya\?” Telepon 113\.[^]*ular kobra/,
      );
      await visit.assertAccessible();
      await visit.screenshot('desk-town-tried-360');
      await page.$eval('h1', (heading) => heading.focus());
      assert.equal(await save(page), 'Ditambah hewan.');
      const { results } = (await (await fetch(`${demo.url}/capabilities`)).json()) as {
        results: { urgent: { id: string }[] };
      };
      assert.deepEqual(
        results.urgent.map(({ id }) => id),
        ['kekerasan', 'tenggelam', 'kebakaran', 'kecelakaan', 'hewan', 'listrik'],
      );
      await page.setViewport({ width: 1280, height: 900 });
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-town-dangers-1280');
    });

    it('has words of searches as lines: a wrong one is told by its number, and the others stay', async (t) => {
      const visit = await visitList(t, 'search', 'Kata pencarian');
      const { page } = visit;
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-town-search-360');
      await tabTo(page, '[name=same]', { limit: 120 });
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type('\nodong odong');
      const lines = await page.$eval('[name=same]', (field) =>
        (field as HTMLTextAreaElement).value.split('\n'),
      );
      const told = new RegExp(`^Baris ${lines.length}: tulis paling sedikit dua ungkapan`);
      assert.match(await refused(page, '[name=same]'), told);
      await visit.assertAccessible();
      await page.keyboard.down('Control');
      await page.keyboard.press('End');
      await page.keyboard.up('Control');
      await page.keyboard.type(', kereta mini');
      assert.match(await tried(page, 'odong odong'), /kereta mini/);
      await page.$eval('h1', (heading) => heading.focus());
      assert.equal(await save(page), 'Ditambah odong odong, kereta mini.');
      assert.match(
        readFileSync(join(folder, 'search.yaml'), 'utf8'),
        /\n {2}# Banjir[^]*odong odong, kereta mini\n/,
      );
      await page.setViewport({ width: 1280, height: 900 });
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-town-search-1280');
    });
  });
});
