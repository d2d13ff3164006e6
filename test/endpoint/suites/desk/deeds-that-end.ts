/** What becomes of deeds that wait when their report ends, or the server they wait on. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { sql } from 'kysely';
import { readBackup } from '../../../../demo/endpoint/backup/read-backup.js';
import { writeBackup } from '../../../../demo/endpoint/backup/write-backup.js';
import { doDueDeeds } from '../../../../demo/endpoint/desk/deeds/due-deeds.js';
import { onOneDatabase } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { HeldDesk, HOLD_MS } from '../../harness/officers/held-desk.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';

const FORWARD = { institution_id: 'dlh' };
/** Told by an officer, never sent. */
const UNSENT = 'Bu Pramudyawati sudah kami hubungi di rumahnya.';

onOneDatabase('Officers’ deeds that wait', (databases) => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-deeds-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  let desk: HeldDesk;
  before(async () => {
    desk = await HeldDesk.open(databases);
  });

  /** A report in work, on which an answer with a photo, a note and an end wait. */
  async function withWaiting(): Promise<{ id: string; code: string; acts: string[] }> {
    const { id, code } = await desk.filed();
    await desk.officer.act(id, 'verify-and-forward', FORWARD);
    await desk.pass();
    const file = { name: 'sesudah.jpg', bytes: await photo(64, 48) };
    const answered = await desk.officer.answer(id, 'respond', { content: UNSENT }, [file]);
    assert.equal(answered.status, 200, JSON.stringify(answered.body));
    const noted = await desk.officer.act(id, 'note', { content: UNSENT });
    const late = await desk.officer.act(id, 'close');
    return { id, code, acts: [answered.body.results.work.act, noted.work.act, late.work.act] };
  }

  const rowsOf = async (id: string) =>
    await desk.one.endpoint.database
      .selectFrom('desk_acts')
      .innerJoin('complaints', 'complaints.id', 'desk_acts.complaint_id')
      .select(['act', 'state', 'body'])
      .where('tracking_id', '=', id)
      .orderBy('asked_at')
      .execute();

  async function assertNeverDone(id: string, code: string, acts: readonly string[]): Promise<void> {
    assert.ok(!(await everything(desk.one)).includes('Pramudyawati'), 'its words are forgotten');
    const before = await desk.stored(id);
    await desk.pass();
    assert.deepEqual(await desk.stored(id), before, 'its time comes, and nothing is done');
    assert.equal(before.status, 'archived');
    assert.ok((await rowsOf(id)).every(({ state, body }) => state !== 'held' && body === null));
    const own = (await desk.one.citizen.get(`complaints/${id}/complaint`, code)).body.results.data;
    assert.deepEqual([own.status_code, own.count_followup ?? 0], ['archived', 0]);
    assert.deepEqual((await desk.view(id)).work.acts, [], 'officers see none');
    for (const act of acts) {
      const undone = await desk.officer.post(`reports/${id}/undo`, { act });
      assert.equal(undone.status, 200, 'to take it back is no mistake');
    }
  }

  test('on a report that its reporter withdraws are never done, and their words are forgotten', async () => {
    const { id, code, acts } = await withWaiting();
    assert.equal((await desk.one.citizen.withdraw(id, code)).status, 200);
    await assertNeverDone(id, code, acts);
  });

  test('on a report that two officers erase are never done, and their words are forgotten', async () => {
    const { id, code, acts } = await withWaiting();
    const check = { identity_check: 'letter', confirmed: true };
    const reason = 'Permintaan pelapor';
    await desk.officer.withSecond(desk.second, id, 'erase', { ...check, reason });
    await assertNeverDone(id, code, acts);
  });

  test('on a report that is sealed under a legal hold are never done either', async () => {
    const { id, code, acts } = await withWaiting();
    await desk.officer.act(id, 'legal-hold', { is_held: true, reason: 'Surat penyidik nomor 12' });
    assert.equal((await desk.one.citizen.withdraw(id, code)).status, 200);
    await assertNeverDone(id, code, acts);
  });

  test('are not done for who lost the role or the place meanwhile, and their words stay with the desk', async () => {
    const { database } = desk.one.endpoint;
    const losses = {
      'Pindah Bagian': { roles: ['protection'] },
      'Pindah Desa': { location_codes: ['16.01.22.2003'] },
    };
    for (const [name, lost] of Object.entries(losses)) {
      const { trackingId: id } = await desk.one.citizen.file({ location_id: 'r-1601222004' });
      const leaving = await anOfficer(desk.one, { name, roles: ['verifier'], desk: desk.officer.desk });
      await leaving.act(id, 'hold', { reason: `Menunggu jawaban desa, kata ${name}` });
      await database.updateTable('officers').set(lost).where('name', '=', name).execute();
      const before = await desk.stored(id);
      await desk.pass();
      const { report, work } = await desk.view(id);
      assert.equal(report.status_code, 'unverified', name);
      assert.deepEqual([work.acts[0].state, work.acts[0].act], ['failed', 'hold']);
      assert.match(work.acts[0].failure, /akun ini tidak lagi berhak/);
      const drafts = [{ kind: 'internal-note', content: `Menunggu jawaban desa, kata ${name}` }];
      assert.deepEqual(await desk.stored(id), { ...before, drafts });
    }
  });

  test('are looked for again where one becomes due between two questions', async () => {
    const { id } = await withWaiting();
    const { endpoint, clock } = desk.one;
    const due = clock.now.getTime() + HOLD_MS;
    const moments = [due - 1];
    const config = { ...endpoint.config, now: () => new Date(moments.shift() ?? due + 50) };
    const again = await doDueDeeds({ ...endpoint, config });
    assert.ok(again !== null && again.getTime() <= due + 50, String(again));
    assert.equal((await rowsOf(id)).filter(({ state }) => state === 'held').length, 3);
    await desk.pass();
  });

  test('are tried again within a second where the database refused them', async () => {
    const { id } = await withWaiting();
    const { endpoint, clock } = desk.one;
    const { database } = endpoint;
    await sql`create function refuse() returns trigger language plpgsql as
      $$ begin raise exception 'deadlock detected' using errcode = '40P01'; end $$`.execute(database);
    await sql`create trigger refuse before update on complaints execute function refuse()`.execute(database);
    clock.now = new Date(clock.now.getTime() + HOLD_MS + 50);
    const again = await doDueDeeds(endpoint);
    assert.ok(again !== null && again.getTime() - clock.now.getTime() <= 1_000, String(again));
    assert.ok(
      (await rowsOf(id)).some(({ state }) => state === 'held'),
      'none is given up',
    );
    await sql`drop trigger refuse on complaints`.execute(database);
    assert.equal(await doDueDeeds(endpoint), null);
    assert.equal((await desk.stored(id)).status, 'done');
  });

  test('are in a backup, and done once where it is put back', async () => {
    const { id } = await withWaiting();
    const { one } = desk;
    const bytes = await buffer(writeBackup(one.endpoint));
    const there = {
      ...one.config,
      dataDir: join(folder, 'there'),
      databaseUrl: databases.kind === 'PGlite' ? null : await databases.server().createDatabase(),
    };
    await readBackup(there, Readable.from([bytes]));
    const two = await databases.open(there);
    const officer = await anOfficer(two, { name: 'Petugas Baru' });
    const restored = new HeldDesk(two, officer, officer);
    const seen = await restored.view(id);
    assert.deepEqual([seen.report.status_code, seen.work.acts.length], ['done', 3], 'they wait there too');
    // Both have the same clock.
    one.clock.now = new Date(one.clock.now.getTime() + HOLD_MS + 50);
    await two.endpoint.dueDeeds.run();
    await two.endpoint.dueDeeds.run();
    const { status, trail, texts, drafts } = await restored.stored(id);
    assert.deepEqual([status, trail.slice(2)], ['done', ['respond', 'note', 'close']]);
    assert.equal(texts.filter((text) => text === UNSENT).length, 2);
    assert.deepEqual(drafts, []);
    await two.close();
  });
});
