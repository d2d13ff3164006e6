/** A page that dies between an officer's deed and its answer: the deed is done once, and the device is empty. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fileReports, onReport, openList } from '../harness/desk-reports.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { eachBrowser, startRecorder, type BrowserName } from '../harness/harness.js';
import { signIn } from '../harness/officer.js';
import { KEEP_NAMES } from '../harness/watch.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
/** Milliseconds within which a page that opens again is told of what the server has done. */
const TOLD_MS = 60_000;
const WORDS = 'Tali jembatan kami periksa besok pagi.';

describe('a desk whose page is killed', () => {
  eachBrowser((name, open) => {
    let demo: Demo;
    before(async () => {
      demo = await startDemo({ administrator: ADMIN });
    });
    after(() => demo?.stop());

    test('between a deed and its answer does the deed once, and keeps nothing of it', async (t) => {
      const [id] = (await fileReports(demo, 1, ['jembatan'])) as [string];
      let isDead = false;
      const isDeed = ({ path }: { path: string }) => path.endsWith(`/${id}/note`);
      const line = await startRecorder(demo.origin, (request) => !isDead && isDeed(request));
      t.after(() => line.stop());
      const address = `${line.origin}/desk/`;
      const { page } = await open(t, address, {
        origins: [line.origin],
        expectedErrors: [/401|ERR_|Failed/],
      });
      await openList(page, ADMIN, 'tab=new');
      for (const key of ['j', 'Enter'] as const) await page.keyboard.press(key);
      await onReport(page, id, 'Laporan ke-1');
      await page.keyboard.press('b');
      await page.waitForSelector('[name=content]:focus');
      await page.keyboard.type(WORDS);
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Control');
      while (!line.requests.some((request) => isDeed(request) && request.status !== undefined))
        await page.evaluate(() => new Promise(requestAnimationFrame));
      assert.deepEqual(await saidIn(demo, id), [WORDS], 'the server has done it');
      assert.ok((await onDevice(page)).includes(WORDS), 'the page doesn’t know yet');
      const context = page.browserContext();
      const again = await context.newPage();
      await kill(page, name);
      isDead = true;

      await context.deleteCookie(...(await context.cookies()));
      await again.evaluateOnNewDocument(KEEP_NAMES);
      await again.goto(address);
      await signIn(again, ADMIN);
      const end = Date.now() + TOLD_MS;
      while ((await onDevice(again)).includes(WORDS)) {
        assert.ok(Date.now() < end, 'the words never left the device');
        await again.evaluate(() => new Promise(requestAnimationFrame));
      }
      const deeds = line.requests.filter(isDeed);
      assert.ok(deeds.length > 1, 'asked again after the death');
      assert.equal(new Set(deeds.map(({ headers }) => headers['idempotency-key'])).size, 1, 'under one key');
      assert.deepEqual(await saidIn(demo, id), [WORDS], 'once');
      await again.waitForFunction(() => document.querySelector('.deeds-waiting') === null);
    });
  });
});

/** Chromium’s page crashes as one whose memory has run out; Firefox’s goes without another line of its code. */
async function kill(page: Page, name: BrowserName): Promise<void> {
  if (name === 'firefox') return page.close({ runBeforeUnload: false });
  const session = await page.createCDPSession();
  const died = new Promise((resolve) => page.once('error', resolve));
  void session.send('Page.crash').catch(() => {});
  await died;
}

/** All that the origin has in its databases, as text. */
const onDevice = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error!);
      });
    const rows: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await done(indexedDB.open(name!));
      for (const store of database.objectStoreNames)
        rows.push(await done(database.transaction(store).objectStore(store).getAll()));
      database.close();
    }
    return JSON.stringify(rows);
  });

async function saidIn({ endpoint: { database } }: Demo, trackingId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('followups')
    .innerJoin('complaints', 'complaints.id', 'followups.complaint_id')
    .select('followups.content')
    .where('complaints.tracking_id', '=', trackingId)
    .execute();
  return rows.map(({ content }) => content);
}
