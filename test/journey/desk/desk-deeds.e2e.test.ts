/** What becomes of a deed that is taken back, that finds no server, no session, or a report that changed meanwhile. */
import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { anAccount, PASSWORD } from '../../endpoint/harness/officers/officer.js';
import { fileReports, onReport, openList } from '../harness/desk-reports.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser } from '../harness/harness.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
const FIRST = { name: 'Pak Budi', password: PASSWORD };
const OTHER = { name: 'Bu Ratna', password: PASSWORD };
const ANSWER = 'Tali jembatan sudah kami ganti kemarin sore.';
/** As short as a browser on a busy machine can still take a deed back within. */
const HOLD_SECONDS = '8';

describe('a deed at the desk', () => {
  oneBrowser((_name, open) => {
    let demo: Demo;
    let held: Demo;
    before(async () => {
      [demo, held] = await Promise.all([
        startDemo({ administrator: ADMIN }),
        startDemo({ administrator: ADMIN, env: { HOLD_SECONDS } }),
      ]);
      for (const at of [demo, held]) for (const { name } of [FIRST, OTHER]) await anAccount(at, { name });
    });
    after(() => Promise.all([demo?.stop(), held?.stop()]));

    const atDesk = async (t: TestContext, at: Demo, query: string, officer = FIRST) => {
      const visit = await open(t, `${at.origin}/desk/`, {
        origins: [at.origin],
        viewport: { width: 1280, height: 800 },
        expectedErrors: [/401|409|ERR_|Failed/],
      });
      await openList(visit.page, officer, query);
      return visit;
    };

    test('is taken back whole while it waits, and says so once it has left', async (t) => {
      const [first, second] = (await fileReports(held, 2, ['jembatan'])) as [string, string];
      const { page, ...visit } = await atDesk(t, held, 'tab=new');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await onReport(page, first, 'Laporan ke-1');
      await page.keyboard.press('m');
      await onReport(page, second, 'Laporan ke-2');
      await page.waitForSelector('.deeds-bar:not([hidden]) [data-key="undo"]');
      assert.match(await deedsBar(page), new RegExp(`Verifikasi \\+ teruskan, laporan ${first}`));
      assert.deepEqual(await publicNumbers(held), []);
      await page.keyboard.press('z');
      await page.waitForFunction(() =>
        document.querySelector('.deeds-bar')!.textContent.includes('Dibatalkan'),
      );
      assert.deepEqual(await stepsOf(held, first), [], 'nothing of it was left');
      await page.keyboard.press('m');
      // Axe looks while the second one waits: it may take longer than the first one would have waited.
      await page.waitForSelector('.deeds-bar:not([hidden]) [data-key="undo"]');
      await visit.assertAccessible();
      await page.waitForFunction(
        (id) => document.querySelector('.deeds-bar')!.textContent.includes(`Terkirim: `) && id,
        {},
        second,
      );
      assert.match(await deedsBar(page), new RegExp(`Terkirim: .*laporan ${second}`));
      await until(async () => (await publicNumbers(held)).length > 0);
      assert.deepEqual(await publicNumbers(held), [second]);
      assert.deepEqual(await stepsOf(held, first), []);
      assert.deepEqual(await stepsOf(held, second), ['Terverifikasi', 'Dalam Proses']);
    });

    test('waits in sight while the server is away, over a reload, and is done once', async (t) => {
      const [id] = (await fileReports(demo, 1, ['jembatan'])) as [string];
      const { page } = await atDesk(t, demo, 'tab=new');
      const keys: (string | undefined)[] = [];
      let isAway = true;
      await page.setRequestInterception(true);
      page.on('request', (request: HTTPRequest) => {
        const isDeed = request.url().endsWith('/verify-and-forward');
        if (isDeed) keys.push(request.headers()['idempotency-key']);
        void (isDeed && isAway ? request.abort('connectionrefused') : request.continue());
      });
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await onReport(page, id, 'Laporan ke-1');
      await page.keyboard.press('m');
      await page.waitForSelector('.deeds-waiting');
      assert.match(await deedsBar(page), /1 tindakan menunggu jaringan/);
      await page.reload();
      await page.waitForSelector('.deeds-waiting');
      assert.deepEqual(await stepsOf(demo, id), []);
      isAway = false;
      await page.click('.deeds-waiting summary');
      await page.click('.deeds-waiting > button');
      await page.waitForFunction(() => document.querySelector('.deeds-waiting') === null);
      assert.deepEqual(await stepsOf(demo, id), ['Terverifikasi', 'Dalam Proses']);
      assert.ok(keys.length > 1 && new Set(keys).size === 1, `one key on each try: ${keys.join(', ')}`);
    });

    test('tells the second of two officers what changed, and keeps their words', async (t) => {
      const [id] = (await fileReports(demo, 1, ['banjir'])) as [string];
      const { page } = await atDesk(t, demo, 'tab=all&topic=banjir');
      const { page: other } = await atDesk(t, demo, 'tab=all&topic=banjir', OTHER);
      for (const one of [page, other]) {
        await one.keyboard.press('j');
        await one.keyboard.press('Enter');
        await onReport(one, id, 'Laporan ke-1');
      }
      await write(other, ANSWER);
      await page.keyboard.press('m');
      await page.waitForSelector('.composer.answer:focus');
      await sendByKey(other);
      await other.waitForSelector('dialog[open] .changed-lines');
      assert.match(await other.$eval('dialog', (one) => one.textContent), /diverifikasi/);
      await other.keyboard.press('Enter');
      await other.waitForSelector('[data-key="close"], [data-key="forward"]');
      assert.equal(await written(other), ANSWER);
      assert.deepEqual(await answersTo(demo, id), []);
      await sendByKey(other);
      await until(async () => (await answersTo(demo, id)).length > 0);
      assert.deepEqual(await answersTo(demo, id), [ANSWER]);
    });

    test('asks for the password in place where the session ended, and is done with the same words', async (t) => {
      const [id] = (await fileReports(demo, 1, ['ktp'])) as [string];
      const { page } = await atDesk(t, demo, 'tab=all&topic=ktp');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await onReport(page, id, 'Laporan ke-1');
      await write(page, ANSWER);
      await page.evaluate(async () => void (await fetch('api/session', { method: 'DELETE' })));
      await sendByKey(page);
      await page.waitForSelector('dialog[open] [name=password]:focus');
      assert.equal(await written(page), ANSWER);
      assert.deepEqual(await answersTo(demo, id), []);
      await page.keyboard.type(FIRST.password);
      await page.keyboard.press('Enter');
      await until(async () => (await answersTo(demo, id)).length > 0);
      await page.waitForFunction(() => document.querySelector('dialog') === null);
      // What was sent is not left to be sent again, once the page has heard that it arrived.
      await page.waitForFunction(
        () =>
          document.querySelector<HTMLTextAreaElement>('desk-report-composer [name=content]')?.value === '',
      );
      assert.deepEqual(await answersTo(demo, id), [ANSWER]);
    });
  });
});

const deedsBar = (page: Page): Promise<string> =>
  page.$eval('.deeds-bar', (bar) => bar.textContent.replace(/\s+/g, ' '));

async function write(page: Page, text: string): Promise<void> {
  await page.keyboard.press('b');
  await page.waitForSelector('[name=content]:focus');
  await page.keyboard.type(text);
}

const written = (page: Page): Promise<string> =>
  page.$eval('desk-report-composer [name=content]', (area) => (area as HTMLTextAreaElement).value);

async function sendByKey(page: Page): Promise<void> {
  await page.focus('desk-report-composer [name=content]');
  await page.keyboard.down('Control');
  await page.keyboard.press('Enter');
  await page.keyboard.up('Control');
}

/** What the public feed shows. */
async function publicNumbers(demo: Demo): Promise<string[]> {
  const answer = await fetch(`${demo.url}/complaints`);
  const { results } = (await answer.json()) as { results: { data: { tracking_id: string }[] } };
  return results.data.map(({ tracking_id }) => tracking_id);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) assert.ok(Date.now() < end, 'it never came');
}

/** Statuses that a report's history says it went to, in order. */
async function stepsOf({ endpoint: { database } }: Demo, trackingId: string): Promise<(string | null)[]> {
  const lines = await database
    .selectFrom('complaint_logs')
    .innerJoin('complaints', 'complaints.id', 'complaint_logs.complaint_id')
    .select('complaint_logs.status_new')
    .where('complaints.tracking_id', '=', trackingId)
    .where('complaint_logs.status_old', 'is not', null)
    .orderBy('complaint_logs.id')
    .execute();
  return lines.map(({ status_new }) => status_new);
}

async function answersTo({ endpoint: { database } }: Demo, trackingId: string): Promise<string[]> {
  const rows = await database
    .selectFrom('followups')
    .innerJoin('complaints', 'complaints.id', 'followups.complaint_id')
    .select('followups.content')
    .where('complaints.tracking_id', '=', trackingId)
    .execute();
  return rows.map(({ content }) => content);
}
