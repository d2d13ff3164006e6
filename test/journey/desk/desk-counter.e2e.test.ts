/** A citizen at the counter: a short form, a refusal beside its field, and the slip to take home. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { startDemo } from '../harness/demo.js';
import { oneBrowser, tabAndType } from '../harness/harness.js';
import { headed } from '../harness/officer.js';

const ADMINISTRATOR = { name: 'Bu Sekda', password: 'meja-contoh-9d41f0' };

describe('the counter', () => {
  oneBrowser((_name, open) => {
    test('files what the citizen says, and gives number and code once', async (t) => {
      const demo = await startDemo({ administrator: ADMINISTRATOR });
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
      await page.evaluate(() => void (location.hash = '#/loket'));
      await headed(page, 'Loket');
      await page.waitForSelector('[name=content]');
      await visit.assertAccessible();
      const content = 'Tali jembatan gantung di Dusun II putus sejak hari Minggu.';
      await tabAndType(page, '[name=title]', 'Jembatan gantung putus');
      await tabAndType(page, '[name=content]', content);
      await tabAndType(page, '[name=location_text]', 'Dusun II RT 03');
      await page.click('desk-counter button.primary');
      await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'consent');
      await page.keyboard.press('Space');
      await page.click('desk-counter button.primary');
      await headed(page, 'Slip untuk warga');
      await visit.assertAccessible();
      const [id = '', code = ''] = await page.$$eval('.slip .token', (all) =>
        all.map((one) => one.textContent.trim()),
      );
      const answer = await fetch(`${demo.url}/complaints/${id}/complaint`, {
        headers: { 'X-Access-Code': code },
      });
      const { results } = (await answer.json()) as { results: { data: { content: string } } };
      assert.equal(results.data.content, content);
      const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      assert.ok(!kept.includes(id) && !kept.includes(code) && !page.url().includes(id), kept);
      await page.$$eval('desk-counter button', (buttons) => buttons.at(-1)!.click());
      await headed(page, 'Loket');
      assert.equal(await page.$eval('[name=content]', (field) => (field as HTMLTextAreaElement).value), '');
    });
  });
});
