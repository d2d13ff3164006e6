import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { sql } from 'kysely';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };
/** Columns of a report that no public answer says anything of; what the public reads of some is in another one. */
const HIDDEN = [
  'id',
  'access_code_hash',
  'answered_at',
  'answers',
  'asset_ref',
  'consent_given_at',
  'consent_given_by',
  'consent_version',
  'content',
  'date_of_incident',
  // It stands in `public_created_at`, and that goes by the time of filing, which is told.
  'day_moment',
  'deadline_told_at',
  // They are written with the deadline that they gave.
  'due_from',
  'due_days',
  'due_told',
  'shown_due_from',
  'shown_due_days',
  'shown_due_told',
  'public_created_at',
  'doubt',
  'finished_at',
  // It stands in `channel`.
  'imported_from',
  'is_secret',
  'latitude',
  'location_text',
  'longitude',
  // `public_updated_at` tells of the answer that sets them.
  'promise_is_private',
  'promised_at',
  'promise_told_at',
  'waits_until',
  'rating',
  'redactions',
  'relay_since',
  // What the public reads of a reply stands in the reply.
  'reply_is_undecided',
  'reporter_wrote_last',
  // The public reads `public_status_code`.
  'status_code',
  'suggestion_institution_id',
  'title',
  'updated_at',
  'verified_at',
  'withdrawn_at',
  'withheld_at',
];
/** What is promised: within a second; on a machine that is busy, as long as so many acts take there. */
const HEARD_WITHIN = { ms: 1_000, acts: 20 };

onOneDatabase('A change of reports', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => (one ??= await databases.open());

  test('is known to who made it as soon as it is answered, and support is none', async () => {
    const { citizen, endpoint } = await opened();
    const after = async (work: () => Promise<unknown>): Promise<boolean> => {
      const before = endpoint.changes.version;
      await work();
      return endpoint.changes.version !== before;
    };
    const { trackingId } = await citizen.file();
    assert.equal(await after(() => officerActs.verify(endpoint, trackingId, ADMIN)), true);
    // PostgreSQL tells of each a second time, by the connection that listens for others.
    if (databases.kind === 'PostgreSQL') return;
    const press = () =>
      citizen.request('POST', `complaints/${trackingId}/support`, {
        'Idempotency-Key': randomUUID(),
      });
    assert.equal(await after(press), false, 'no number is counted from support');
  });

  test('that the public may not see is told to nobody', async () => {
    // PostgreSQL tells of each a second time, a moment later.
    if (databases.kind === 'PostgreSQL') return;
    const { citizen, endpoint } = await opened();
    const open = await citizen.file();
    const hidden = await citizen.file({ is_secret: true });
    const { trackingId, accessCode } = open;
    const reply = (content: string, fields = {}) =>
      citizen.reply(trackingId, accessCode, { content, ...fields });
    const releaseReply = async () => {
      const { id } = await endpoint.database
        .selectFrom('followups')
        .select('id')
        .where('content', '=', 'Apakah sudah ada kabar?')
        .executeTakeFirstOrThrow();
      await officerActs.releaseFollowUp(endpoint, trackingId, id, true);
    };
    const respond = (id: string) =>
      officerActs.respond(endpoint, id, PUPR, { content: 'Besok kami perbaiki.' });
    const note = (isPrivate: boolean) =>
      officerActs.note(endpoint, trackingId, PUPR, { content: 'Petugas sudah di lokasi.', isPrivate });
    const { database } = endpoint;
    const { id: reportId } = await database
      .selectFrom('complaints')
      .select('id')
      .where('tracking_id', '=', trackingId)
      .executeTakeFirstOrThrow();
    const reporter = (values: { name: string } | { email: string }) =>
      database.updateTable('reporters').set(values).where('complaint_id', '=', reportId).execute();
    const fileOf = async (content: string) => {
      const { id } = await database
        .selectFrom('followups')
        .select('id')
        .where('content', '=', content)
        .executeTakeFirstOrThrow();
      const told = {
        position: 0,
        media_type: 'image/jpeg',
        display_name: 'foto.jpg',
        bytes: 1,
        is_released: true,
      };
      const kept = { id: randomUUID(), storage_key: randomUUID(), created_at: new Date() };
      await database
        .insertInto('attachments')
        .values({ ...told, ...kept, complaint_id: reportId, followup_id: id })
        .execute();
    };
    const steps: [what: string, step: () => Promise<unknown>, isTold: boolean][] = [
      ['filed', () => citizen.file(), false],
      ['filed in secret', () => citizen.file({ is_secret: true }), false],
      ['verified in secret', () => officerActs.verify(endpoint, hidden.trackingId, ADMIN), false],
      ['answered in secret', () => respond(hidden.trackingId), false],
      ['verified', () => officerActs.verify(endpoint, trackingId, ADMIN), true],
      ['reply that waits', () => reply('Apakah sudah ada kabar?'), false],
      ['reply in private', () => reply('Rahasia ya.', { is_secret: '1' }), false],
      ['reply shown', releaseReply, true],
      ['note', () => note(false), true],
      ['note in private', () => note(true), false],
      ['file of a private reply', () => fileOf('Rahasia ya.'), false],
      ['file of a shown reply', () => fileOf('Apakah sudah ada kabar?'), true],
      ['another address', () => reporter({ email: 'warga@contoh.id' }), false],
      ['another name', () => reporter({ name: 'Siti Aminah' }), true],
      ['answered', () => respond(trackingId), true],
      ['withdrawn', () => citizen.withdraw(trackingId, accessCode), true],
      ['withdrawn in secret', () => citizen.withdraw(hidden.trackingId, hidden.accessCode), false],
    ];
    for (const [what, step, isTold] of steps) {
      const { shown } = endpoint.changes;
      await step();
      assert.equal(endpoint.changes.shown !== shown, isTold, what);
    }
  });

  test('is told by every column of a report that the public reads', async () => {
    const { database } = (await opened()).endpoint;
    const { rows: columns } = await sql<{ name: string }>`
      select column_name as name from information_schema.columns where table_name = 'complaints'`.execute(
      database,
    );
    const { rows: triggers } = await sql<{ text: string }>`
      select pg_get_triggerdef(oid) as text from pg_trigger where tgname like 'complaints_told_%'`.execute(
      database,
    );
    const told = triggers.map(({ text }) => text).join();
    const silent = columns
      .map(({ name }) => name)
      .filter((name) => !new RegExp(`\\bold\\.${name}\\b`).test(told));
    assert.deepEqual(silent.sort(), [...HIDDEN].sort());
  });

  test('that is rolled back is none', async () => {
    if (databases.kind === 'PostgreSQL') return;
    const { endpoint } = await opened();
    const { version } = endpoint.changes;
    await endpoint.database
      .transaction()
      .execute(async (transaction) => {
        await transaction.updateTable('complaints').set({ status_code: 'held' }).execute();
        throw new Error('back');
      })
      .catch(() => undefined);
    assert.equal(endpoint.changes.version, version);
  });

  test('is known to another process within a second', async () => {
    if (databases.kind === 'PGlite') return;
    const { citizen } = await opened();
    const other = await one.beside();
    const heard = async (work: () => Promise<unknown>): Promise<void> => {
      const { changes } = other.endpoint;
      const before = changes.version;
      const began = performance.now();
      await work();
      const done = performance.now();
      const end = done + Math.max(HEARD_WITHIN.ms, HEARD_WITHIN.acts * (done - began));
      while (changes.version === before && performance.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 5));
      assert.notEqual(changes.version, before);
    };
    const { trackingId } = await citizen.file();
    await heard(() => officerActs.verify(one.endpoint, trackingId, ADMIN));
    await other.close();
  });
});
