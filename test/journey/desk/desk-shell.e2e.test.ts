/** What holds the desk's views together: the session, the language, and parts that are fetched when they are opened. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { startDemo, type Demo } from '../harness/demo.js';
import { isFocused, oneBrowser, tabAndPress, tabAndType, type Open } from '../harness/harness.js';
import { announced, headed, signedIn } from '../harness/officer.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const OTHER = { name: 'bu.lurah', password: 'empat kata acak sekali' };

const valueOf = (page: Page, selector: string) =>
  page.$eval(selector, (one) => (one as HTMLInputElement).value);

describe('the desk’s shell', () => {
  oneBrowser((_name, open) => {
    let demo: Demo;
    before(async () => {
      demo = await startDemo({ administrator: ADMIN });
    });
    after(() => demo?.stop());

    const visitDesk = async (t: Parameters<Open>[0], hash: string) => {
      const visit = await open(t, `${demo.origin}/desk/${hash}`, {
        origins: [demo.origin],
        viewport: { width: 360, height: 740 },
        expectedErrors: [/401|404|ERR_|Failed/],
      });
      await headed(visit.page, 'Masuk');
      await signIn(visit.page, ADMIN);
      await signedIn(visit.page);
      return visit;
    };
    const signIn = async (page: Page, { name, password }: typeof ADMIN) => {
      await tabAndType(page, '[name=name]', name);
      await tabAndType(page, '[name=password]', password);
      await page.keyboard.press('Enter');
    };
    const endSession = (page: Page) =>
      page.evaluate(async () => void (await fetch('api/session', { method: 'DELETE' })));

    it('asks for the password in place: what was typed stays, and the call is made again', async (t) => {
      const visit = await visitDesk(t, '#/akun');
      const { page } = visit;
      await headed(page, 'Akun');
      await tabAndPress(page, 'details.card > summary', 'Enter');
      await tabAndType(page, 'details[open] [name=name]', OTHER.name);
      await tabAndType(page, 'details[open] [name=display_name]', 'Bu Lurah');
      await tabAndPress(page, 'details[open] [name=roles][value=verifier]');
      await endSession(page);
      await tabAndPress(page, 'details[open] button.primary', 'Enter');
      await page.waitForSelector('dialog[open]');
      assert.ok(await isFocused(page, 'dialog [name=password]'));
      assert.equal(await valueOf(page, 'dialog [name=name]'), ADMIN.name);
      assert.equal(await valueOf(page, 'details[open] [name=display_name]'), 'Bu Lurah');
      await visit.assertAccessible();
      await visit.assertNoSidewaysScroll();
      await visit.screenshot('desk-session-ended');
      await page.keyboard.type('salah sekali');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog .notice.danger');
      await page.$eval('dialog [name=password]', (field) => ((field as HTMLInputElement).value = ''));
      await tabAndType(page, 'dialog [name=password]', ADMIN.password);
      await page.keyboard.press('Enter');
      await announced(page, 'Akun dibuat.');
      assert.equal(await page.$('dialog'), null);
      const names = await page.$$eval('article .number', (all) => all.map(({ textContent }) => textContent));
      assert.deepEqual(names.filter((one) => one === OTHER.name).length, 1, 'made once');

      const link = await page.$eval('.token', ({ textContent }) => textContent);
      await endSession(page);
      await page.evaluate(() => {
        const buttons = [...document.querySelectorAll<HTMLElement>('main button')];
        buttons.find(({ textContent }) => textContent === 'Nonaktifkan')!.click();
      });
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => document.querySelector('dialog') === null);
      assert.equal(await page.$eval('.token', ({ textContent }) => textContent), link, 'the page stays');
    });

    it('says so when a part can’t be fetched, and fetches it once the network is back', async (t) => {
      const visit = await visitDesk(t, '#/saya');
      const { page } = visit;
      await headed(page, 'Akun saya');
      const session = await page.createCDPSession();
      await session.send('Network.enable');
      await session.send('Network.setBlockedURLs', { urls: ['*/desk/parts/town*'] });
      await page.evaluate(() => void (location.hash = '#/daerah'));
      await headed(page, 'Tidak dapat dibuka');
      assert.match(await page.$eval('main', (main) => main.innerText), /tidak dapat diambil dari server/);
      await visit.assertAccessible();
      await session.send('Network.setBlockedURLs', { urls: [] });
      await tabAndPress(page, 'main button.primary', 'Enter');
      await headed(page, 'Hari libur');
    });

    it('speaks English where it is chosen, and keeps the choice', async (t) => {
      const visit = await visitDesk(t, '#/saya');
      const { page } = visit;
      await tabAndPress(page, '#bahasa button', 'Enter');
      await headed(page, 'My account');
      assert.equal(await page.$eval('html', ({ lang }) => lang), 'en');
      assert.equal(await page.title(), 'My account – Officers’ desk');
      assert.match(await page.$eval('#menu', (menu) => (menu as HTMLElement).innerText), /Area[^]*Sign out/);
      await visit.assertAccessible();
      await page.reload();
      await headed(page, 'My account');
      await tabAndPress(page, '#bahasa button', 'Enter');
      await headed(page, 'Akun saya');
    });
  });
});
