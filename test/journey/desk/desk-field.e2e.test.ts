/** An officer in the field: what was read opens without a network, and what was written there is sent once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { Citizen } from '../../endpoint/harness/citizen.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser } from '../harness/harness.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const ANSWER = 'Jembatan sudah kami pasang lagi pagi ini.';

/** The heading's words, once there is one with the words. */
const headed = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), {}, words);

/** Signs in, and takes a report along. @returns how often it is kept */
async function takeAlong(page: Page, number: string): Promise<() => Promise<number>> {
  await page.waitForSelector('[name=name]');
  await page.type('[name=name]', ADMIN.name);
  await page.type('[name=password]', ADMIN.password);
  await page.keyboard.press('Enter');
  await headed(page, 'Beranda');
  const go = (hash: string) => page.evaluate((to) => void (location.hash = to), hash);
  await go('#/saya');
  await page.waitForSelector('[name=field]');
  // The sentence may be over before a worker that is slow to take over has done so.
  await Promise.all([
    page.waitForFunction(() => document.querySelector('#kabar')?.textContent?.includes('tanpa sinyal')),
    page.waitForFunction(() => navigator.serviceWorker.controller !== null),
    page.click('[name=field]'),
  ]);
  await go('#/laporan');
  await page.waitForSelector('ol.queue a');
  await go(`#/laporan/${number}`);
  await headed(page, number);
  const kept = () =>
    page.evaluate(async (id) => {
      const cache = await caches.open('aduan-desk-kept');
      return (await cache.keys()).filter(({ url }) => url.endsWith(`/reports/${id}`)).length;
    }, number);
  while ((await kept()) === 0) await page.evaluate(() => new Promise(requestAnimationFrame));
  return kept;
}

describe('the desk in the field', () => {
  oneBrowser((_name, open) => {
    let demo: Demo;
    before(async () => {
      demo = await startDemo({ administrator: ADMIN });
    });
    after(() => demo?.stop());

    test('opens without a network with what was read, sends an answer once, and forgets all at sign-out', async (t) => {
      const citizen = new Citizen((request) => fetch(request), `${demo.origin}/sp4n`);
      const filed = await citizen.file({ title: 'Jembatan gantung putus' });
      const { page } = await open(t, `${demo.origin}/desk/`, {
        origins: [demo.origin],
        expectedErrors: [/401|Failed to load|ERR_|NetworkError|fetch/],
      });
      const kept = await takeAlong(page, filed.trackingId);

      await demo.off();
      await page.reload();
      await headed(page, filed.trackingId);
      await page.waitForSelector('#luring:not([hidden])');
      assert.match(
        await page.$eval('#luring', (notice) => notice.textContent),
        /^Tanpa sinyal\. .* pukul \d/,
      );
      await page.waitForSelector('[name=content]');
      await page.type('[name=content]', ANSWER);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      await page.waitForFunction(() => /menunggu jaringan/.test(document.body.textContent ?? ''));
      await page.reload();
      await page.waitForFunction(() => /menunggu jaringan/.test(document.body.textContent ?? ''));

      await demo.on();
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await page.waitForFunction(() => !/menunggu jaringan/.test(document.body.textContent ?? ''));
      const said = (await citizen.get(`complaints/${filed.trackingId}/followups`, filed.accessCode)).body;
      assert.deepEqual(
        said.results.data.map(({ content }: { content: string }) => content),
        [ANSWER],
        'once',
      );

      await page.waitForFunction(() => document.querySelector('#menu button') !== null);
      await page.$eval('#menu button', (button) => button.click());
      await page.waitForSelector('[name=password]');
      assert.equal(await kept(), 0, 'nothing of reports is left on the device');
    });

    test('leaves nothing to the next officer where the session had ended before the sign-out', async (t) => {
      const citizen = new Citizen((request) => fetch(request), `${demo.origin}/sp4n`);
      const { trackingId } = await citizen.file({ title: 'Tanggul sungai retak' });
      const { page } = await open(t, `${demo.origin}/desk/`, {
        origins: [demo.origin],
        expectedErrors: [/401|Failed to load|ERR_|NetworkError|fetch/],
      });
      await takeAlong(page, trackingId);
      await demo.endpoint.database.deleteFrom('officer_sessions').execute();
      await page.$eval('#menu button', (button) => button.click());
      await page.waitForSelector('[name=password]');
      await demo.off();
      await page.reload();
      await page.waitForSelector('h1');
      assert.ok(!(await page.$eval('body', ({ textContent }) => textContent)).includes(trackingId));
      const isFound = await page.evaluate(async () => {
        const held = await caches.open('aduan-desk-kept');
        await caches.delete('aduan-desk-kept');
        await held.put('late', new Response('late'));
        return await caches.has('aduan-desk-kept');
      });
      assert.equal(isFound, false, 'what comes late goes with the cache that it was meant for');
      await demo.on();
    });
  });
});
