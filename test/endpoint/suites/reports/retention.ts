/** The consent promises that personal data is gone two years after a report's end. The clock is moved there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type Kysely } from 'kysely';
import { readConfig } from '../../../../demo/endpoint/index.js';
import { collect } from '../../../../demo/endpoint/collector.js';
import * as unreadFileBytes from '../../../../demo/endpoint/database/migrations/0041-unread-file-bytes.js';
import * as migration from '../../../../demo/endpoint/database/migrations/0013-retention.js';
import * as stillOpen from '../../../../demo/endpoint/database/migrations/growth/0068-still-open.js';
import { eraseExpired } from '../../../../demo/endpoint/reports/retention/retention.js';
import type { Filed } from '../../harness/citizen.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { everything } from '../../harness/everything.js';
import { photo } from '../../harness/files.js';
import { anOfficer } from '../../harness/officers/officer.js';

const DAY_MS = 86_400_000;
/** What the reporter gave, and what an office told them alone; `Pramudyawati` is a name that no list has. */
const MARKS = [
  'Pramudyawati',
  'pramudya@contoh',
  '081277776666',
  'jembatan merah',
  'belakang surau',
  'Ngadimin',
  'kabar@contoh',
  'masih goyah',
  'tetangga saya',
  '104.0337',
];

async function fileOf(one: Opened, changes: object = {}): Promise<Filed> {
  const uploaded = await one.citizen.upload([{ name: 'Rumah Pramudyawati.jpg', bytes: await photo(64, 48) }]);
  return await one.citizen.file({
    title: 'Perihal jembatan merah',
    content: 'Saya Pramudyawati, rumah dekat jembatan merah, sudah lama menunggu perbaikan.',
    nameUser: 'Pramudyawati',
    emailUser: 'pramudya@contoh.id',
    phoneUser: '081277776666',
    location_text: 'belakang surau',
    assisted_by: { name: 'Ngadimin', organisation: 'Balai desa' },
    notify: { channel: 'email', to: 'kabar@contoh.invalid' },
    attachments: [uploaded.body.results.images[0].id],
    ...changes,
  });
}

/** A report with all a report can have, done. */
async function finished(one: Opened, changes: object = {}): Promise<Filed> {
  const filed = await fileOf(one, changes);
  const { trackingId, accessCode } = filed;
  const officer = await anOfficer(one);
  await officer.act(trackingId, 'verify');
  await officer.act(trackingId, 'respond', {
    content: 'Ibu pramudyawati, jalannya sudah kami perbaiki, kami kabari ke 081277776666.',
  });
  await officer.act(trackingId, 'note', {
    content: 'Untuk Ibu saja: yang merusak itu tetangga saya.',
    is_private: true,
  });
  await one.citizen.reply(
    trackingId,
    accessCode,
    { content: 'Jembatannya masih goyah.' },
    { files: [{ name: 'Pramudyawati lagi.jpg', bytes: await photo(48, 48) }] },
  );
  await officer.act(trackingId, 'respond', { content: 'Sudah kami perbaiki lagi.' });
  await officer.act(trackingId, 'close');
  return filed;
}

async function filesOf({ endpoint: { storage } }: Opened): Promise<number> {
  let count = 0;
  for await (const _file of storage.list()) count += 1;
  return count;
}

/** What the collector finds where every file has lain there for long. */
async function collectAsIfOld({ endpoint }: Opened): Promise<void> {
  async function* list() {
    for await (const { key } of endpoint.storage.list()) yield { key, modifiedAt: new Date(0) };
  }
  await collect({ ...endpoint, storage: { ...endpoint.storage, list } });
}

/** Moves the clock, to a time that many days before or after two years from now. */
const twoYears = (one: Opened, days = 0): void => {
  const then = new Date(one.clock.now);
  then.setUTCFullYear(then.getUTCFullYear() + 2);
  one.clock.now = new Date(then.getTime() + days * DAY_MS);
};

async function assertGone(one: Opened, { trackingId, accessCode }: Filed): Promise<void> {
  const left = await everything(one);
  for (const mark of MARKS) assert.ok(!left.toLowerCase().includes(mark.toLowerCase()), mark);
  assert.equal(await filesOf(one), 0);
  const { citizen } = one;
  assert.equal((await citizen.get(`complaints/${trackingId}/complaint`)).status, 404, 'no empty page');
  for (const path of ['complaints', 'complaints.atom', 'complaints.csv'])
    assert.ok(!JSON.stringify((await citizen.get(path)).body).includes(trackingId), path);
  const own = (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body.results.data;
  assert.deepEqual([own.status_code, own.content, own.attachments], ['archived', '', []]);
}

const trailOf = async ({ endpoint: { database } }: Opened, trackingId: string) =>
  (
    await database
      .selectFrom('desk_audit')
      .select(['officer', 'action', 'detail'])
      .where('tracking_id', '=', trackingId)
      .where('action', 'in', ['retention', 'legal-hold', 'legal-hold-end'])
      .orderBy('id')
      .execute()
  ).map(({ officer, action, detail }) => [officer, action, detail]);

onOneDatabase('Keeping personal data no longer than promised', (databases) => {
  // Nothing is sent in these tests, but without a mail server no address is kept.
  const mail = { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.invalid' };
  const open = () => databases.open({ mail, notifyRetryAfterMs: [] });

  test('a report that ended two years ago is nobody’s any more, in every table and on the disk', async () => {
    const one = await open();
    const filed = await finished(one);
    twoYears(one, -1);
    await eraseExpired(one.endpoint);
    const kept = await everything(one);
    for (const mark of MARKS) assert.ok(kept.includes(mark), `${mark} is there to be erased`);
    assert.equal(await filesOf(one), 2);
    assert.equal((await one.citizen.get(`complaints/${filed.trackingId}/complaint`)).status, 200);

    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS);
    await eraseExpired(one.endpoint);
    // As the hourly collector does: keys of requests are kept for half a year.
    await collect(one.endpoint);
    await assertGone(one, filed);
    await eraseExpired(one.endpoint);
    assert.deepEqual(await trailOf(one, filed.trackingId), [['sistem', 'retention', null]]);
    const officer = await anOfficer(one);
    const { results } = (await officer.get(`reports/${filed.trackingId}`)).body;
    assert.deepEqual(
      results.followups.map(({ content }: { content: string }) => content),
      ['Ibu •••, jalannya sudah kami perbaiki, kami kabari ke •••.', '•••', 'Sudah kami perbaiki lagi.'],
      'what the offices did stays, without a person',
    );
    assert.match(results.logs.at(-1).content, /masa simpan 2 tahun sudah lewat/);
    await one.close();
  });

  test('rejected and archived ones too, and what nobody read; not what an office still owes an answer', async () => {
    const one = await open();
    const officer = await anOfficer(one);
    const rejected = await fileOf(one);
    await officer.act(rejected.trackingId, 'reject', { reason: 'Bukan wewenang kami' });
    const archived = await fileOf(one);
    await officer.act(archived.trackingId, 'archive', { reason: 'Sudah ada laporannya' });
    const unread = await fileOf(one, { is_secret: true });
    const asked = await fileOf(one);
    const owed = await fileOf(one);
    await officer.act(owed.trackingId, 'verify');
    one.clock.now = new Date(one.clock.now.getTime() + DAY_MS);
    await one.citizen.reply(asked.trackingId, asked.accessCode, { content: 'Apakah sudah dibaca?' });
    twoYears(one, -0.5);
    await Promise.all([eraseExpired(one.endpoint), eraseExpired(one.endpoint)]);
    const left = await one.endpoint.database
      .selectFrom('reporters')
      .innerJoin('complaints', 'complaints.id', 'complaint_id')
      .select('tracking_id')
      .orderBy('complaints.id')
      .execute();
    assert.deepEqual(
      left.map(({ tracking_id }) => tracking_id),
      [asked.trackingId, owed.trackingId],
    );
    for (const { trackingId } of [rejected, archived, unread])
      assert.deepEqual(await trailOf(one, trackingId), [['sistem', 'retention', null]], 'once');
    await one.close();
  });

  test('the time runs from the end, and from the last one where it was opened again', async () => {
    const one = await open();
    const { database } = one.endpoint;
    const { trackingId } = await finished(one);
    const finishedAt = async () =>
      (
        await database
          .selectFrom('complaints')
          .select('finished_at')
          .where('tracking_id', '=', trackingId)
          .executeTakeFirstOrThrow()
      ).finished_at?.getTime();
    const end = one.clock.now.getTime();
    assert.equal(await finishedAt(), end);
    const set = (status_code: string) =>
      database
        .updateTable('complaints')
        .set({ status_code, updated_at: one.clock.now })
        .where('tracking_id', '=', trackingId)
        .execute();
    one.clock.now = new Date(end + DAY_MS);
    await set('archived');
    assert.equal(await finishedAt(), end, 'putting it away later does not keep it for longer');
    await set('reopened');
    assert.equal(await finishedAt(), undefined);
    await set('done');
    assert.equal(await finishedAt(), end + DAY_MS);
    await one.close();
  });

  test('a legal hold keeps it, beyond its time and beyond its reporter’s wish, and lets go of it whole', async () => {
    const one = await open();
    const filed = await finished(one);
    const { trackingId, accessCode } = filed;
    let officer = await anOfficer(one);
    const hold = (body: object) => officer.post(`reports/${trackingId}/legal-hold`, body);
    assert.equal((await hold({ is_held: false })).status, 409, 'there is none yet');
    assert.equal((await hold({ is_held: true, reason: '' })).status, 422);
    const reason = 'Surat penyidik nomor 12';
    assert.equal((await hold({ is_held: true, reason })).body.results.legal_hold.reason, reason);

    twoYears(one, 30);
    await eraseExpired(one.endpoint);
    assert.ok((await everything(one)).includes('Pramudyawati'), 'held');

    assert.equal((await one.citizen.withdraw(trackingId, accessCode)).status, 200);
    officer = await anOfficer(one);
    const seen = [
      (await officer.get(`reports/${trackingId}`)).body,
      (await officer.get(`reports/${trackingId}/office-copy`)).body,
      (await officer.post('reports/search', { search: 'Pramudyawati' })).body,
      (await one.citizen.get(`complaints/${trackingId}/complaint`, accessCode)).body,
      (await one.citizen.get(`complaints/${trackingId}/followups`, accessCode)).body,
    ];
    for (const mark of MARKS) assert.ok(!JSON.stringify(seen).includes(mark), `${mark} is seen`);
    assert.match(seen[3].results.data.status_logs[0].note, /tersegel karena kewajiban hukum/);
    assert.equal(seen[0].results.legal_hold.is_sealed, true);
    await collectAsIfOld(one);
    assert.equal(await filesOf(one), 2, 'sealed files are no orphans');
    const second = await anOfficer(one, { name: 'Petugas Kedua', desk: officer.desk });
    const check = { identity_check: 'letter', confirmed: true };
    const exported = (await officer.withSecond(second, trackingId, 'export', check)).body.results;
    assert.ok(JSON.stringify(exported.sealed).includes('Pramudyawati'));
    assert.equal(exported.files.length, 2);

    assert.equal((await hold({ is_held: false })).body.results.legal_hold, null);
    await assertGone(one, filed);
    assert.equal((await hold({ is_held: true, reason })).status, 409, 'nothing is left to hold');
    const trail = (await trailOf(one, trackingId)).map(([, action, detail]) => [action, detail]);
    assert.deepEqual(trail, [
      ['legal-hold', null],
      ['legal-hold-end', null],
    ]);
    await one.close();
  });

  test('files that a crash leaves behind have no row, and are collected', async () => {
    const one = await open();
    await finished(one);
    twoYears(one, 1);
    const { storage } = one.endpoint;
    const broken = { ...storage, delete: () => Promise.reject(new Error('stopped')) };
    await eraseExpired({ ...one.endpoint, storage: broken });
    assert.equal(await filesOf(one), 2);
    await collectAsIfOld(one);
    assert.equal(await filesOf(one), 0);
    await one.close();
  });

  test('reports that ended before the moment was kept get it from their history', async () => {
    const one = await open();
    const { database } = one.endpoint;
    const bare = database as unknown as Kysely<unknown>;
    await finished(one);
    // Their triggers look at that moment.
    await stillOpen.down(bare);
    await unreadFileBytes.down(bare);
    await migration.down(bare);
    const end = one.clock.now;
    await database
      .updateTable('complaints')
      .set({ updated_at: new Date(end.getTime() + 30 * DAY_MS) })
      .execute();
    await migration.up(bare);
    const row = await database.selectFrom('complaints').select('finished_at').executeTakeFirstOrThrow();
    assert.equal(row.finished_at?.getTime(), end.getTime());
    await one.close();
  });

  test('what is erased is found in every table by an index', async () => {
    const one = await open();
    const { rows } = await sql<{ key: string }>`select conrelid::regclass || '.' || conname as key
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
        select from pg_index where indrelid = conrelid and indkey[0] = conkey[1])`.execute(
      one.endpoint.database,
    );
    assert.deepEqual(rows, [], 'foreign keys without an index');
    await one.close();
  });

  if (databases.kind === 'PostgreSQL')
    test('several processes at once erase each report once', async () => {
      const one = await open();
      const filed = [];
      for (let count = 0; count < 6; count += 1) filed.push(await finished(one));
      const other = await one.beside();
      for (const each of [one, other]) twoYears(each);
      await Promise.all([one, other, one].map((each) => eraseExpired(each.endpoint)));
      for (const { trackingId } of filed)
        assert.deepEqual(await trailOf(one, trackingId), [['sistem', 'retention', null]]);
      await other.close();
      await one.close();
    });
});

test('the consent’s texts and the setting say the same number of years', async () => {
  const config = await readConfig({});
  for (const { version, retention, retentionYears, translations } of config.consents) {
    for (const text of [retention, ...Object.values(translations).map((words) => words.retention)])
      assert.match(text, new RegExp(`\\b${retentionYears} (tahun|taun|years)\\b`), version);
    assert.ok(config.retentionYears <= retentionYears, `${version} promises less than is kept`);
  }
  assert.equal(config.retentionYears, 2);
  const shorter = await readConfig({ RETENTION_YEARS: '1' });
  assert.equal(shorter.retentionYears, 1, 'sooner keeps the promise too');
  for (const years of ['3', '0', '-1', '1.5', 'dua'])
    await assert.rejects(readConfig({ RETENTION_YEARS: years }), /RETENTION_YEARS/, years);
});
