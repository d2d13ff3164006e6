/** A queue of fifty is emptied by keys, by mouse and by thumb, and what each costs is counted in the page. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type { Page } from 'puppeteer-core';
import { fileReports, openList } from '../harness/desk-reports.js';
import { startDemo, type Demo } from '../harness/demo.js';
import { oneBrowser, type Open } from '../harness/harness.js';
import { isFullRun, rounds } from '../../setup/full-run.js';
import { handOf, type Hand, type HandName } from './officer-hand.js';

const ADMIN = { name: 'Petugas Uji', password: 'meja-contoh-5b20c4' };
/** Fifty in a full run: there each costs what one of a few does. */
const QUEUE = rounds(5, 50);
const LIVES = rounds(2, 4);
/** What each list costs to begin with, whatever its length. */
const ENTER_PRESSES = { keys: 2, mouse: 1, thumb: 1 } as const;
/** Verify and forward, answer with a template, close. On a phone the answer is below the report: one more. */
const LIFE_PRESSES = { keys: 5, mouse: 4, thumb: 5 } as const;
/** Each hand has a topic of its own for whole lives, all of one office. */
const LIFE_TOPICS = { keys: 'jalan-berlubang', mouse: 'trotoar', thumb: 'drainase' } as const;
/** A report that stands alone in its list stays open from step to step: it is entered once. */
const ALONE_PRESSES = { keys: 7, mouse: 5, thumb: 5 } as const;
const ALONE_TOPICS = { keys: 'sampah', mouse: 'pencemaran', thumb: 'parkir-liar' } as const;
/** Handled by two offices each; one of them is chosen by the second press. */
const SHARED_TOPICS = { keys: 'taman', mouse: 'irigasi', thumb: 'mbg' } as const;
const SHARED = 2;
/** Topics, and the only office that handles each. */
const OFFICES = {
  jembatan: 'dinas-pupr',
  banjir: 'bpbd',
  ktp: 'disdukcapil',
  'penerangan-jalan': 'dinas-perkim',
} as const;
const VIEWPORTS = {
  keys: { width: 1280, height: 800 },
  mouse: { width: 1280, height: 800 },
  thumb: { width: 360, height: 740 },
} as const;
const TEMPLATE = 'Terima kasih. Laporan nomor {nomor} ditangani {instansi} minggu ini.';

/** Each course by each hand in a full run; by `npm test` each by one, and each hand goes one of them. */
const handsFor = (quick: HandName): readonly HandName[] => (isFullRun ? ['keys', 'mouse', 'thumb'] : [quick]);

describe('a desk that empties a queue', () => {
  oneBrowser((_browser, open) => {
    let demo: Demo;
    before(async () => {
      demo = await startDemo({ administrator: ADMIN });
    });
    after(() => demo?.stop());

    for (const name of handsFor('keys'))
      test(`each report of a queue verified and forwarded by ${name} alone, a press for each`, async (t) => {
        const ids = await fileReports(demo, QUEUE, Object.keys(OFFICES));
        const { page, hand } = await atDesk(t, open, demo, { name, list: 'tab=new' });
        await enter(hand, name);
        await pressEach(page, () =>
          name === 'keys' ? hand.keys('m') : hand.press(deed('verify-and-forward')),
        );
        const presses = await hand.count();
        assert.ok(presses <= QUEUE + ENTER_PRESSES[name], `${presses} presses for ${QUEUE} reports`);
        assert.match(await page.$eval('.joyful', (joy) => joy.textContent), /Antrean ini kosong/);
        await assertForwarded(demo, ids);
      });

    for (const name of handsFor('thumb'))
      test(`whole lives by ${name} alone, answered with a template and closed`, async (t) => {
        const topic = LIFE_TOPICS[name];
        const ids = await fileReports(demo, LIVES, [topic]);
        const { page, hand } = await atDesk(t, open, demo, { name, list: `tab=all&topic=${topic}` });
        await makeTemplate(page, topic, name === 'keys' ? '1' : null);
        await enter(hand, name);
        await pressEach(page, () =>
          name === 'keys' ? hand.keys('m') : hand.press(deed('verify-and-forward')),
        );
        await enter(hand, name);
        await pressEach(page, () =>
          name === 'keys' ? answerByKeys(page, hand, '1') : answerByPointer(page, hand, name),
        );
        await enter(hand, name);
        await pressEach(page, () => (name === 'keys' ? hand.keys('s') : hand.press(deed('close'))));
        const presses = await hand.count();
        const most = LIFE_PRESSES[name] * LIVES + 3 * ENTER_PRESSES[name];
        assert.ok(presses <= most, `${presses} presses for ${LIVES} lives, not ${most}`);
        await assertAnswered(demo, ids);
      });

    for (const name of handsFor('mouse'))
      test(`one report alone in its list lives its whole life by ${name} in few presses`, async (t) => {
        const topic = ALONE_TOPICS[name];
        const ids = await fileReports(demo, 1, [topic]);
        const { page, hand } = await atDesk(t, open, demo, { name, list: `tab=all&topic=${topic}` });
        await makeTemplate(page, topic, name === 'keys' ? '2' : null);
        await enter(hand, name);
        const press = (step: string, key: 'm' | 's') =>
          name === 'keys' ? hand.keys(key) : hand.press(deed(step));
        await page.waitForSelector(deed('verify-and-forward'));
        await press('verify-and-forward', 'm');
        await page.waitForSelector('.composer.answer:focus');
        await (name === 'keys' ? answerByKeys(page, hand, '2') : answerInSight(page, hand));
        await page.waitForSelector('h1:focus');
        await press('close', 's');
        await nextShown(page, `#${ids[0]}`);
        const presses = await hand.count();
        assert.ok(presses <= ALONE_PRESSES[name], `${presses} presses for a whole life`);
        await assertAnswered(demo, ids);
      });

    for (const name of handsFor('thumb'))
      test(`a topic of several offices costs two presses by ${name}`, async (t) => {
        const topic = SHARED_TOPICS[name];
        const ids = await fileReports(demo, SHARED, [topic]);
        const { page, hand } = await atDesk(t, open, demo, { name, list: `tab=new&topic=${topic}` });
        await enter(hand, name);
        await pressEach(page, async () => {
          await (name === 'keys' ? hand.keys('m') : hand.press(deed('verify-and-forward')));
          await page.waitForSelector('dialog[open] .offices button:focus');
          await (name === 'keys' ? hand.keys('Enter') : hand.press('.offices button'));
        });
        const presses = await hand.count();
        assert.ok(presses <= 2 * SHARED + ENTER_PRESSES[name], `${presses} presses for ${SHARED} reports`);
        const reports = await rowsOf(demo, ids);
        assert.ok(reports.every(({ status_code }) => status_code === 'in_progress'));
        assert.equal(
          new Set(reports.map(({ disposition_id }) => disposition_id)).size,
          1,
          'the first offered',
        );
      });
  });
});

const deed = (name: string): string => `[data-key="${name}"]`;

async function atDesk(
  t: Parameters<Open>[0],
  open: Open,
  demo: Demo,
  { name, list }: { name: HandName; list: string },
) {
  const { page } = await open(t, `${demo.origin}/desk/`, {
    origins: [demo.origin],
    viewport: VIEWPORTS[name],
    expectedErrors: [/401/],
  });
  await openList(page, ADMIN, list);
  return { page, hand: await handOf(page, name) };
}

/** Opens the first report of the list. */
const enter = (hand: Hand, name: HandName): Promise<void> =>
  name === 'keys' ? hand.keys('j', 'Enter') : hand.press('[data-row] a');

/** Does to each report what is to be done, which shows the next one, until the list stands there again. */
async function pressEach(page: Page, press: () => Promise<void>): Promise<void> {
  for (let shown = await nextShown(page, ''); shown !== ''; shown = await nextShown(page, shown))
    await press();
}

/** Waits for another report than the one before. @returns its number, or nothing once the list stands there */
async function nextShown(page: Page, before: string): Promise<string> {
  const found = await page.waitForFunction(
    (last) => {
      if (last !== '' && document.querySelector('desk-queue :is(.joyful, .queue-none, [data-row])') !== null)
        return 'list';
      const number = document.querySelector('desk-report h1 .number')?.textContent ?? last;
      return number !== last && number;
    },
    {},
    before,
  );
  const shown = String(await found.jsonValue());
  return shown === 'list' ? '' : shown;
}

async function makeTemplate(page: Page, category_id: string, key: string | null): Promise<void> {
  const body = { name: 'Minggu ini', act: 'respond', text: TEMPLATE, key, category_id, institution_id: null };
  const status = await page.evaluate(async (json) => {
    const headers = { 'Content-Type': 'application/json' };
    return (await fetch('api/templates', { method: 'POST', headers, body: json })).status;
  }, JSON.stringify(body));
  assert.equal(status, 200);
}

async function answerByKeys(page: Page, hand: Hand, template: '1' | '2'): Promise<void> {
  await page.waitForSelector('.template');
  await hand.keys(template);
  await page.keyboard.down('Control');
  await hand.keys('Enter');
  await page.keyboard.up('Control');
}

async function answerByPointer(page: Page, hand: Hand, name: HandName): Promise<void> {
  await page.waitForSelector('.template');
  if (name === 'thumb') await hand.press(deed('answer'));
  await answerInSight(page, hand);
}

async function answerInSight(page: Page, hand: Hand): Promise<void> {
  await page.waitForSelector('.template');
  await hand.press('.template');
  await hand.press('button.send');
}

const rowsOf = ({ endpoint: { database } }: Demo, ids: readonly string[]) =>
  database.selectFrom('complaints').selectAll().where('tracking_id', 'in', ids).execute();

const linesOf = ({ endpoint: { database } }: Demo, ids: readonly number[]) =>
  database
    .selectFrom('complaint_logs')
    .select(['complaint_id', 'status_old', 'status_new', 'content'])
    .where('complaint_id', 'in', ids)
    .execute();

/** Each report is verified and with the office of its topic, and its history tells of each step once. */
async function assertForwarded(demo: Demo, ids: readonly string[]): Promise<void> {
  const reports = await rowsOf(demo, ids);
  assert.equal(reports.length, ids.length);
  for (const { tracking_id, verified_at, status_code, category_id, disposition_id } of reports) {
    assert.ok(verified_at !== null && status_code === 'in_progress', `${tracking_id}: ${status_code}`);
    assert.equal(disposition_id, OFFICES[category_id as keyof typeof OFFICES]);
  }
  const lines = await linesOf(
    demo,
    reports.map(({ id }) => id),
  );
  const steps = lines.filter(({ status_old }) => status_old !== null);
  assert.equal(steps.length, 2 * ids.length, 'verified once, forwarded once');
  assert.equal(new Set(lines.map((line) => JSON.stringify(line))).size, lines.length, 'nothing twice');
}

/** Each report is closed, and has one answer with its own number in it. */
async function assertAnswered(demo: Demo, ids: readonly string[]): Promise<void> {
  const reports = await rowsOf(demo, ids);
  const { database } = demo.endpoint;
  for (const { id, tracking_id, status_code } of reports) {
    assert.equal(status_code, 'done');
    const answers = await database
      .selectFrom('followups')
      .selectAll()
      .where('complaint_id', '=', id)
      .execute();
    assert.equal(answers.length, 1);
    assert.match(answers[0]!.content, new RegExp(`Laporan nomor ${tracking_id} ditangani Dinas \\w`));
  }
}
