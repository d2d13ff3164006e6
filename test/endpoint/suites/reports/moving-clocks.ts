/** Deadlines of open reports move with the holidays: once, with a line, and told to nobody who may not know of them. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { refreshMeasures } from '../../../../demo/endpoint/feed/measures.js';
import { closeUnanswered } from '../../../../demo/endpoint/reports/lifecycle/auto-close.js';
import { moveClocks } from '../../../../demo/endpoint/reports/lifecycle/move-clocks.js';
import { TOWN_FOLDER } from '../../../../demo/town/files.js';
import { answered, daysOf, detailOf } from '../../harness/clocks.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer, type Officer } from '../../harness/officers/officer.js';

onOneDatabase('A holiday that is added', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-clocks-'));
  let one: Opened;
  let admin: Officer;
  let officer: Officer;
  before(async () => {
    cpSync(TOWN_FOLDER, folder, { recursive: true });
    one = await databases.open({ townFolder: { path: folder, isExample: false } });
    admin = await anOfficer(one, { name: 'Kepala', roles: ['administrator'] });
    officer = await anOfficer(one, { name: 'Petugas', desk: admin.desk });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  type Day = Record<'date' | 'name' | 'status', string>;
  async function changeHolidays(change: (rows: Day[]) => Day[]): Promise<void> {
    const { rows, known_until, version } = (await admin.get('town/holidays')).body.results;
    const { status, body } = await admin.post('town/holidays', { rows: change(rows), known_until, version });
    assert.equal(status, 200, JSON.stringify(body));
    await one.endpoint.town.settled();
  }
  const addHoliday = (date: string) =>
    changeHolidays((rows) => [...rows, { date, name: 'Pilkada', status: 'announced' }]);
  const removeHoliday = (gone: string) => changeHolidays((rows) => rows.filter(({ date }) => date !== gone));
  const movedLines = ({ status_logs }: Awaited<ReturnType<typeof detailOf>>) =>
    status_logs.map(({ note }) => note).filter((note) => note.includes('batas waktu pindah'));

  test('moves open clocks at once, each with a line in its history, and no clock that has ended', async () => {
    const filed = await one.citizen.file({});
    const done = await answered(one, officer);
    await officer.act(done.trackingId, 'close');
    const waiting = await answered(one, officer);
    const no = { content: 'Belum ditambal.', resolved: 'false' };
    await one.citizen.reply(waiting.trackingId, waiting.accessCode, no);
    const [doneBefore, replyBefore] = [await detailOf(one, done), (await detailOf(one, waiting)).deadline_at];
    assert.match(replyBefore!, /^2026-12-08/);

    await addHoliday('2026-11-26');
    const own = await detailOf(one, filed, filed.accessCode);
    assert.match(own.deadline_at!, /^2026-11-30T23:59:59/);
    assert.deepEqual(movedLines(own), [
      'Ada hari libur yang baru diumumkan: batas waktu pindah dari Jumat, 27 November 2026 ke Senin, 30 November 2026.',
    ]);
    const { days } = await daysOf(one, filed, 'verify', filed.accessCode);
    assert.deepEqual(days[2], { date: '2026-11-26', counted: false, why: 'holiday', name: 'Pilkada' });

    const doneAfter = await detailOf(one, done);
    assert.deepEqual(doneAfter.status_logs, doneBefore.status_logs, 'nothing is due there');
    assert.deepEqual(doneAfter.updated_at, doneBefore.updated_at);
    const seen = await detailOf(one, waiting);
    assert.match(seen.deadline_at!, /^2026-12-09/, 'the deadline before the reply moves for the public');
    assert.equal(movedLines(seen).length, 1);
    assert.equal((await daysOf(one, waiting, 'reply')).due_on, '2026-12-09');
    const whole = await detailOf(one, waiting, waiting.accessCode);
    assert.match(whole.deadline_at!, /^2026-12-02/);
    assert.equal(movedLines(whole).length, 2);

    await moveClocks(one.endpoint);
    assert.equal(movedLines(await detailOf(one, filed, filed.accessCode)).length, 1, 'once');
  });

  test('tells strangers nothing where the days to object tell the day of a private promise', async () => {
    const promised = await answered(one, officer, { promised_at: '2026-12-01', is_private: true });
    const [before, own] = [await detailOf(one, promised), await detailOf(one, promised, promised.accessCode)];
    await addHoliday('2026-12-03');
    // Turns that have ended are reckoned by the days of today, for everybody.
    const { clocks, ...seen } = await detailOf(one, promised);
    assert.deepEqual({ ...seen, clocks: before.clocks }, before);
    assert.ok(clocks!.every(({ ended_at }) => ended_at !== null));
    const after = await detailOf(one, promised, promised.accessCode);
    assert.equal(movedLines(after).length, 1);
    assert.ok(Date.parse(after.deadline_at!) > Date.parse(own.deadline_at!));
    await removeHoliday('2026-12-03');
  });

  test('shows the line of a turn that a reply began once that is shown', async () => {
    const waiting = await answered(one, officer);
    const no = { content: 'Belum ditambal.', resolved: 'false' };
    await one.citizen.reply(waiting.trackingId, waiting.accessCode, no);
    await addHoliday('2026-11-30');
    const unread = movedLines(await detailOf(one, waiting));
    const [reply] = (await officer.get(`reports/${waiting.trackingId}`)).body.results.followups.slice(-1);
    await officer.act(waiting.trackingId, 'release', { followup_id: reply.id, is_released: true });
    const read = await detailOf(one, waiting);
    assert.deepEqual([unread.length, movedLines(read).length], [1, 2]);
    assert.equal(read.clocks![0]!.kind, 'followup');
    await officer.act(waiting.trackingId, 'release', { followup_id: reply.id, is_released: false });
    assert.equal(movedLines(await detailOf(one, waiting)).length, 1);
    await removeHoliday('2026-11-30');
  });

  test('leaves a reporter the days that were told, and closes nothing whose day is about to move', async () => {
    const { config, database } = one.endpoint;
    const report = await answered(one, officer);
    const told = (await detailOf(one, report)).deadline_at!;
    await addHoliday('2026-12-02');
    const later = (await detailOf(one, report)).deadline_at!;
    assert.ok(Date.parse(later) > Date.parse(told));
    await removeHoliday('2026-12-02');
    assert.equal((await detailOf(one, report)).deadline_at, later);
    assert.deepEqual(movedLines(await detailOf(one, report)).length, 1);

    const last = await answered(one, officer);
    const due = (await detailOf(one, last)).deadline_at!;
    const { calendar } = config;
    const holidays = [...calendar.holidays, '2026-12-04'].sort();
    await refreshMeasures(database, { ...config, calendar: { ...calendar, holidays } });
    const passed = { ...config, now: () => new Date(Date.parse(due) + 1_000) };
    await closeUnanswered({ ...one.endpoint, config: passed });
    assert.equal((await detailOf(one, last)).status_code, 'responded');
    await refreshMeasures(database, config);
    await closeUnanswered({ ...one.endpoint, config: passed });
    assert.equal((await detailOf(one, last)).status_code, 'done');
  });

  test('moves back what is taken out again, and nothing whose deadline another release has written', async () => {
    const { database } = one.endpoint;
    const [first, second] = [await one.citizen.file({}), await one.citizen.file({})];
    const deadline_at = new Date('2026-12-24T16:59:59Z');
    await database
      .updateTable('complaints')
      .set({ deadline_at })
      .where('tracking_id', '=', second.trackingId)
      .execute();
    await addHoliday('2026-11-27');
    const moved = await detailOf(one, first, first.accessCode);
    assert.match(moved.deadline_at!, /^2026-12-01/);
    const other = await detailOf(one, second, second.accessCode);
    assert.deepEqual([new Date(other.deadline_at!), movedLines(other)], [deadline_at, []]);
    await removeHoliday('2026-11-27');
    const back = await detailOf(one, first, first.accessCode);
    assert.match(back.deadline_at!, /^2026-11-30/);
    assert.equal(
      movedLines(back)[0],
      'Hari libur berubah: batas waktu pindah dari Selasa, 1 Desember 2026 ke Senin, 30 November 2026.',
    );
    assert.equal((await daysOf(one, first, 'verify', first.accessCode)).due_on, '2026-11-30');
  });

  test('moves what another process reckoned by its older files, and says so', async () => {
    const { config, database } = one.endpoint;
    const { calendar } = config;
    Object.assign(config, { calendar: { ...calendar, holidays: [], names: new Map() } });
    const filed = await one.citizen.file({}).finally(() => Object.assign(config, { calendar }));
    const older = await detailOf(one, filed, filed.accessCode);
    assert.match(older.deadline_at!, /^2026-11-27/);
    assert.deepEqual(older.clocks, [], 'the days of today lead to another one');
    await moveClocks({ database, config });
    const after = await detailOf(one, filed, filed.accessCode);
    assert.match(after.deadline_at!, /^2026-11-30/);
    assert.equal(movedLines(after).length, 1);
    assert.equal(after.clocks![0]!.due_at, after.deadline_at);
    await moveClocks({ database, config });
    assert.deepEqual(await detailOf(one, filed, filed.accessCode), after);
  });
});
