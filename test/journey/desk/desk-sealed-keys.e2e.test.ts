/**
 * The key ceremony by keyboard: made, written, printed, typed back, offered, given to a second officer, and
 * recovered.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Hono } from 'hono';
import type { Page } from 'puppeteer-core';
import { mountDesk } from '../../../demo/endpoint/index.js';
import { anAccount, PASSWORD } from '../../endpoint/harness/officers/officer.js';
import { prepareEndpoint, startService, type Prepared, type Service } from '../harness/endpoint.js';
import { oneBrowser, tabAndPress, tabAndType, tabTo } from '../harness/harness.js';
import { announced, goTo, headed, signIn } from '../harness/officer.js';

const [RATNA, BUDI] = ['Ibu Ratna', 'Pak Budi'];
const TITLE = 'Kunci laporan tersegel';

/** Waits for a step, whose heading takes the focus. */
const atStep = (page: Page, step: string) =>
  page.waitForFunction(
    (wanted) =>
      document.querySelector('.steps')?.getAttribute('data-step') === wanted &&
      document.activeElement?.localName === 'h2',
    {},
    step,
  );
const texts = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(selector, (all) => all.map((one) => (one as HTMLElement).innerText.trim()));
const problemOf = async (page: Page, name: string): Promise<string> => {
  await page.waitForSelector(`[name=${name}][aria-invalid=true]`);
  return await page.$eval(`.field:has([name=${name}]) .error`, (said) => said.textContent);
};
const typeAnew = async (page: Page, name: string, text: string): Promise<void> => {
  await page.$eval(`[name=${name}]`, (one) => {
    const field = one as HTMLInputElement;
    field.value = '';
    field.focus();
  });
  await page.keyboard.type(text);
};

describe('the key ceremony', () => {
  let town: Prepared;
  let service: Service;

  /** Somebody who had the key has left: the next ceremony goes on with no words that they may have seen. */
  async function renewed(page: Page, words: readonly string[]): Promise<void> {
    const { database } = town.running.endpoint;
    await database.updateTable('sealed_keys').set({ due_since: '2026-11-24' }).execute();
    const copies = () =>
      database.selectFrom('sealed_officer_keys').select(['kid', 'wrapped']).orderBy('created_day').execute();
    const before = await copies();
    await goTo(page, '#/segel');
    await goTo(page, '#/segel/kunci');
    await page.waitForSelector('[data-begin]');
    await tabAndPress(page, '[data-begin]', 'Enter');
    await page.waitForSelector('[data-step=needs]');
    await tabTo(page, '[name=who]');
    await page.keyboard.type('Ber');
    await tabAndPress(page, '.steps button.primary', 'Enter');
    await atStep(page, 'own-words');
    assert.match((await texts(page, '.steps'))[0]!, /sudah pergi/);
    await tabAndType(page, '[name=words]', words.join(' '));
    await page.keyboard.press('Enter');
    await atStep(page, 'words');
    const fresh = await texts(page, '.six-words[translate=no] li');
    assert.notDeepEqual(fresh, words);
    await tabAndPress(page, '.steps button.primary', 'Enter');
    await atStep(page, 'words-back');
    await tabAndType(page, '[name=words]', fresh.join(' '));
    await page.keyboard.press('Enter');
    await atStep(page, 'sheets');
    const sheets = await page.$$eval('.recovery-sheet[translate=no]', (all) =>
      all.map((sheet) => [...sheet.querySelectorAll('li')].map((group) => group.textContent).join(' ')),
    );
    await tabAndPress(page, '[data-next]', 'Enter');
    await atStep(page, 'sheets-back');
    await tabAndType(page, '[name=sheet-1]', sheets[0]!);
    await tabAndType(page, '[name=sheet-2]', sheets[1]!);
    await tabAndPress(page, '.steps button.primary', 'Enter');
    await atStep(page, 'done');
    const after = await copies();
    const kept = before.filter(({ wrapped }) => after.some((one) => one.wrapped === wrapped));
    assert.deepEqual(
      [after.length, kept.length],
      [3, 1],
      'her own old copy is wrapped anew; Budi’s is not hers',
    );
  }
  before(async () => {
    town = await prepareEndpoint({});
    for (const name of [RATNA, BUDI]) await anAccount(town.running, { name, roles: ['protection'] });
    const site = new Hono();
    mountDesk(site, town.running);
    service = await startService(site.fetch);
  });
  after(async () => {
    await service?.off();
    await town?.close();
  });

  oneBrowser((_name, open) => {
    test('goes from nothing to keys that are offered, given and recovered, by keyboard alone', async (t) => {
      const visit = await open(t, `${service.origin}/desk/`, {
        origins: [service.origin],
        expectedErrors: [/401/],
      });
      const { page } = visit;
      const sent: string[] = [];
      page.on('request', (request) => void sent.push(request.postData() ?? ''));
      await signIn(page, { name: RATNA, password: PASSWORD });
      await goTo(page, '#/segel');
      await page.waitForFunction(() => /Belum ada kunci/.test(document.querySelector('main')!.innerText));
      assert.equal(await page.$('[name=words]'), null, 'nobody has words yet');
      await goTo(page, '#/segel/kunci');
      await headed(page, TITLE);
      assert.match((await texts(page, 'main'))[0]!, /Belum ada kunci/);
      await visit.assertAccessible();

      await tabAndPress(page, '[data-begin]', 'Enter');
      await page.waitForSelector('[data-step=needs]');
      await tabAndPress(page, '.steps button.primary', 'Enter');
      assert.match(await problemOf(page, 'who'), /Pilih siapa/);
      await visit.assertAccessible();
      await tabTo(page, '[name=who]', { back: true });
      await page.keyboard.type('Ber');
      await tabAndPress(page, '.steps button.primary', 'Enter');

      await atStep(page, 'words');
      const words = await texts(page, '.six-words[translate=no] li');
      assert.equal(words.length, 6);
      await visit.assertAccessible();
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await atStep(page, 'words-back');
      assert.ok(!(await page.content()).includes(words.join(' ')), 'they are gone from the page');
      await tabAndType(page, '[name=words]', [...words.slice(0, 2), 'bukan', ...words.slice(3)].join(' '));
      await page.keyboard.press('Enter');
      assert.match(await problemOf(page, 'words'), /Kata ke-3 berbeda/);
      await visit.assertAccessible();
      await typeAnew(page, 'words', words.join('  ').toUpperCase());
      await page.keyboard.press('Enter');

      await atStep(page, 'sheets');
      const sheets = await page.$$eval('.recovery-sheet[translate=no]', (all) =>
        all.map((sheet) => [...sheet.querySelectorAll('li')].map((group) => group.textContent).join(' ')),
      );
      const printed = await texts(page, '.recovery-sheet p > .token');
      assert.deepEqual([sheets.length, new Set(printed).size], [3, 1]);
      await visit.assertAccessible();
      await page.emulateMediaType('print');
      assert.equal(await page.$eval('.top', (head) => getComputedStyle(head).display), 'none');
      const breaks = await page.$$eval('.recovery-sheet', (all) =>
        all.map((one) => getComputedStyle(one).breakAfter),
      );
      assert.deepEqual(breaks, ['page', 'page', 'auto'], 'a page each');
      await page.emulateMediaType('screen');

      await tabAndPress(page, '[data-next]', 'Enter');
      await atStep(page, 'sheets-back');
      await tabAndType(page, '[name=sheet-1]', sheets[2]!.toLowerCase());
      await tabAndType(page, '[name=sheet-2]', sheets[2]!);
      await tabAndPress(page, '.steps button.primary', 'Enter');
      assert.match(await problemOf(page, 'sheet-2'), /lembar yang sama/);
      await visit.assertAccessible();
      const groups = sheets[0]!.split(' ');
      groups[4] = groups[4] === 'AAAA' ? 'BBBB' : 'AAAA';
      await typeAnew(page, 'sheet-2', groups.join(' '));
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await page.waitForFunction(() => /Kelompok ke-5/.test(document.querySelector('main')!.textContent));
      const offer = () => town.running.endpoint.sealed.keys.offer();
      assert.equal(await offer(), null, 'nothing is stored before two sheets were read');
      await typeAnew(page, 'sheet-2', sheets[0]!);
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await atStep(page, 'done');
      await visit.assertAccessible();
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await headed(page, TITLE);
      assert.match((await texts(page, 'main'))[0]!, /Baru satu petugas punya salinan/);

      assert.ok(await page.$('[data-give].primary'), 'a second copy comes first');
      await tabAndPress(page, '[data-give]', 'Enter');
      await page.waitForSelector('[data-step=whom]');
      await tabAndType(page, '[name=words]', 'bukan kata saya yang benar ini');
      await page.keyboard.press('Enter');
      assert.match(await problemOf(page, 'words'), /tidak membuka kunci/);
      await typeAnew(page, 'words', words.join(' '));
      await page.keyboard.press('Enter');
      await atStep(page, 'words');
      const ofBudi = await texts(page, '.six-words li');
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await atStep(page, 'words-back');
      await tabAndType(page, '[name=words]', ofBudi.join(' '));
      await page.keyboard.press('Enter');
      await announced(page, `${BUDI} sekarang dapat membuka laporan tersegel.`);
      assert.equal(await page.$('[data-begin].primary'), null, 'keys that are good are not made anew');
      await visit.assertAccessible();

      await tabAndPress(page, '[data-papers]', 'Enter');
      await page.waitForSelector('[data-step=papers]');
      await tabAndType(page, '[name=sheet-1]', sheets[1]!.slice(0, -1));
      await tabAndType(page, '[name=sheet-2]', sheets[2]!);
      await tabAndPress(page, '.steps button.primary', 'Enter');
      assert.match(await problemOf(page, 'sheet-1'), /salah atau kurang/);
      await typeAnew(page, 'sheet-1', sheets[1]!);
      await tabAndPress(page, '.steps button.primary', 'Enter');
      await atStep(page, 'done');
      await visit.assertAccessible();

      const all = sent.join('\n');
      for (const secret of [...words, ...ofBudi])
        assert.doesNotMatch(all, new RegExp(`\\b${secret}\\b`), 'no word was sent');
      for (const sheet of sheets)
        assert.ok(!all.includes(sheet.slice(0, 19)) && !all.includes(sheet.replaceAll(' ', '')));
      const audited = await town.running.endpoint.database
        .selectFrom('desk_audit')
        .select(['officer', 'action', 'detail'])
        .where('action', 'like', 'sealed-%')
        .orderBy('seq')
        .execute();
      const [{ fingerprint = '', not_after = '' } = {}] = await town.running.endpoint.database
        .selectFrom('sealed_keys')
        .selectAll()
        .execute();
      assert.equal(fingerprint, printed[0]);
      assert.deepEqual(audited, [
        { officer: RATNA, action: 'sealed-epoch', detail: `${fingerprint} ${not_after} together` },
        { officer: RATNA, action: 'sealed-copies', detail: `1 ${BUDI}` },
        { officer: RATNA, action: 'sealed-recovery', detail: fingerprint },
      ]);
      await renewed(page, words);
    });
  });
});
