/**
 * The endpoint's own pages in a browser that runs no script, on a screen of 240 pixels: over a PostgreSQL server, and
 * over the embedded database.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it, type TestContext } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startPostgres, type PostgresServer } from '../../endpoint/database/postgres-server.js';
import { runAxe } from '../harness/axe.js';
import { find, inForm, POTHOLE, SMALL_PHOTO } from '../harness/citizen.js';
import {
  oneBrowser,
  IMAGES,
  startEndpoint,
  type Endpoint,
  type Open,
  type Visit,
} from '../harness/harness.js';
import {
  holdScripts,
  press as pressButton,
  textOf,
  tick,
  withoutScripts,
  write as type,
} from '../harness/plain-page.js';

const PHONE = { width: 240, height: 320, isMobile: false };

const press = (page: Page, value: string): Promise<void> => pressButton(page, `button[value="${value}"]`);

/**
 * Everything a page owes to whoever reads it: no finding, and no scrolling sideways. A widget that never comes has
 * nothing inside.
 */
async function assertReadable({ page, assertNoSidewaysScroll }: Visit): Promise<void> {
  await assertNoSidewaysScroll();
  assert.deepEqual((await runAxe(page)).findings, []);
}

/** Answers the first two questions, each on its page. */
async function fill(page: Page): Promise<void> {
  await type(page, 'content', POTHOLE.content);
  await press(page, 'next');
  await type(page, 'location_text', POTHOLE.place);
  await type(page, 'date_of_incident', POTHOLE.day);
  await press(page, 'next');
}

describe('without scripts', () => {
  let postgres: PostgresServer;
  before(async () => {
    postgres = await startPostgres();
  });
  after(() => postgres?.stop());

  oneBrowser((name, open: Open) => {
    let endpoint: Endpoint;
    before(async () => {
      endpoint = await startEndpoint({
        env:
          name === 'chromium'
            ? { DATABASE_URL: await postgres.createDatabase(postgres.original ?? undefined) }
            : {},
      });
    });
    after(() => endpoint?.stop());

    const visit = (t: TestContext, path: string) =>
      open(t, `${endpoint.url}/${path}`, {
        origins: [endpoint.origin],
        viewport: PHONE,
        prepare: withoutScripts,
      });

    it('a citizen files a report with a photo, corrects it, reloads the receipt, and finds it again', async (t) => {
      const seen = await visit(t, 'lapor?lang=id');
      const { page } = seen;
      await assertReadable(seen);
      const input = await page.$('input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
        join(IMAGES, SMALL_PHOTO),
      );
      await press(page, 'next');
      assert.match(await page.title(), /^Belum terkirim/);
      await assertReadable(seen);
      await fill(page);
      await assertReadable(seen);
      await type(page, 'nameUser', POTHOLE.name);
      await type(page, 'phoneUser', POTHOLE.phone);
      await press(page, 'check');
      assert.ok((await textOf(page, 'main')).includes(SMALL_PHOTO), 'the photo came along');
      await assertReadable(seen);
      await press(page, 'send');
      const receipt = await textOf(page, 'main');
      const [number, code] = [await textOf(page, '#number'), await textOf(page, '#code')];
      assert.match(number, /^\d{10}$/);
      await assertReadable(seen);
      await seen.screenshot('no-script-receipt');
      await page.reload({ waitUntil: 'load' });
      assert.equal(
        await textOf(page, 'main'),
        receipt,
        'a reload sends the same form, and shows the same receipt',
      );
      assert.ok(!page.url().includes(number) && !page.url().includes(code.slice(0, 5)));
      await press(page, 'open');
      assert.ok((await textOf(page, 'main')).includes(POTHOLE.content));
      await assertReadable(seen);
    });

    it('whoever types the server’s address finds the ways in, and a code to mark and copy', async (t) => {
      const seen = await visit(t, '?lang=id');
      const { page } = seen;
      assert.equal(page.url(), `${endpoint.url}/beranda?lang=id`);
      for (const details of await page.$$('details')) await details.evaluate((one) => (one.open = true));
      await assertReadable(seen);
      await page.click('#kode-html');
      const marked = await page.evaluate(() => String(getSelection()));
      assert.match(marked, /^<aduan-form endpoint="[^"]*\/sp4n">\s+<form method="post"[^]*<\/script>$/);
      assert.ok(await page.$eval('[data-copy]', (button) => (button as HTMLElement).hidden));
      await page.goto(`${endpoint.url}/poster?lang=id`);
      await assertReadable(seen);
      await pressButton(page, 'a[href^="beranda"]');
      await pressButton(page, 'a[href^="lapor"]');
      assert.ok(await page.$('[name="content"]'));
    });

    it('a frightened citizen files a secret report, and only the code finds it', async (t) => {
      const seen = await visit(t, 'lapor?lang=id');
      const { page } = seen;
      await fill(page);
      await type(page, 'nameUser', POTHOLE.name);
      await type(page, 'phoneUser', POTHOLE.phone);
      await tick(page, '#is_secret');
      await tick(page, '#is_anonymous');
      await press(page, 'check');
      assert.match(await textOf(page, 'main'), /Laporan rahasia/);
      await press(page, 'send');
      const [number, code] = [await textOf(page, '#number'), await textOf(page, '#code')];
      for (const path of ['lacak', 'laporan']) {
        await page.goto(`${endpoint.url}/${path}?lang=id&aduan=${number}`, { waitUntil: 'load' });
        if (path === 'lacak') await press(page, 'open');
        assert.match(await textOf(page, 'main'), /tidak ditemukan/i, path);
        await assertReadable(seen);
      }
      await page.goto(`${endpoint.url}/lacak?lang=id`, { waitUntil: 'load' });
      await type(page, 'access_code', code);
      await press(page, 'open');
      assert.ok((await textOf(page, 'main')).includes(POTHOLE.content), 'by the code alone');
      assert.ok(!page.url().includes(number));
    });

    it('a reader sees the list, its filters and the numbers', async (t) => {
      const seen = await visit(t, 'laporan?lang=id');
      const { page } = seen;
      await assertReadable(seen);
      await type(page, 'search', 'jembatan');
      const found = page.waitForNavigation({ waitUntil: 'load' });
      await page.$eval('form[role="search"] button', (button) => (button as HTMLElement).click());
      await found;
      assert.match(page.url(), /search=jembatan/);
      await page.goto(`${endpoint.url}/laporan?lang=id&tampilan=angka`, { waitUntil: 'load' });
      await assertReadable(seen);
    });

    it(`becomes the form where ${name} runs scripts, with all that was typed and chosen`, async (t) => {
      const { page } = await open(t, `${endpoint.url}/laporan?lang=id`, { origins: [endpoint.origin] });
      const letScriptsCome = await holdScripts(page);
      // Not awaited: the scripts belong to the page's arrival, and they wait for what is typed.
      const arrived = page.goto(`${endpoint.url}/lapor?lang=id&category=sampah`, { waitUntil: 'load' });
      await page.waitForSelector('button[value="next"]');
      await page.click('summary');
      const title = await page.waitForSelector('#title');
      const chosen = { content: POTHOLE.content, suggestion_institution_id: 'dinas-pupr' };
      for (const [control, value] of Object.entries(chosen)) await type(page, control, value);
      await type(page, 'other_category_id', 'pasar');
      for (const box of ['[name="classification_id"][value="1"]', '[name="category_id"][value="-"]'])
        await tick(page, box);
      const input = await page.$('input[type="file"]');
      await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(
        join(IMAGES, SMALL_PHOTO),
      );
      await title!.type('Jalan berlubang', { delay: 1 });
      await title!.evaluate((control) => (control as HTMLInputElement).setSelectionRange(5, 5));
      letScriptsCome();
      await arrived;
      await page.waitForFunction(() => document.getElementById('plain') === null, {
        timeout: 60_000,
        polling: 50,
      });
      await page.keyboard.type(' raya');
      await find(page, inForm('.file.ready'));
      const own = await page.evaluate((names) => {
        const root = document.querySelector('aduan-form')!.shadowRoot!;
        const control = (found: string) => root.querySelector<HTMLInputElement>(found)!;
        return {
          title: control('[name="title"]').value,
          isFocused: root.activeElement === control('[name="title"]'),
          isChosen: control('[name="classification_id"][value="1"]').checked,
          category: control('[name="category_id"]').value,
          ...Object.fromEntries(names.map((one) => [one, control(`[name="${one}"]`).value])),
        };
      }, Object.keys(chosen));
      assert.deepEqual(own, {
        title: 'Jalan raya berlubang',
        isFocused: true,
        isChosen: true,
        category: 'pasar',
        ...chosen,
      });
    });

    it(`leaves an open list of the page alone until it is left, in ${name}`, async (t) => {
      const { page } = await open(t, `${endpoint.url}/laporan?lang=id`, { origins: [endpoint.origin] });
      const letScriptsCome = await holdScripts(page);
      const arrived = page.goto(`${endpoint.url}/lapor?lang=id`, { waitUntil: 'load' });
      await page.waitForSelector('button[value="next"]');
      await page.focus('#other_category_id');
      letScriptsCome();
      await arrived;
      await page.waitForFunction(
        () => document.querySelector<HTMLElement>('aduan-form')!.dataset['state'] === 'writing',
        { timeout: 60_000, polling: 50 },
      );
      await type(page, 'other_category_id', 'sampah');
      await page.focus('#content');
      await page.waitForFunction(() => document.getElementById('plain') === null, {
        timeout: 60_000,
        polling: 50,
      });
      const value = await page.evaluate(
        () =>
          document
            .querySelector('aduan-form')!
            .shadowRoot!.querySelector<HTMLInputElement>('[name="category_id"]')!.value,
      );
      assert.equal(value, 'sampah');
    });
  });
});
