/**
 * While a fleet is upgraded, processes of two releases serve the same tables. The later one is played by what it leaves
 * in them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Migrator, sql, type Migration } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { migrations } from '../../../../demo/endpoint/database/migrations/index.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { refreshMasks } from '../../../../demo/endpoint/reports/moderation/refresh-masks.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Databases, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';

const LATER: Migration = {
  up: async (database) =>
    void (await sql`alter table complaints add column later text not null default 'x'`.execute(database)),
};
const BETTER_MASKED = 'Jembatan di ••• putus';

onOneDatabase('Upgrading a fleet', (databases) => {
  test('this release starts, serves and files on tables that the next one has changed, and masks nothing down', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { trackingId } = await one.citizen.file();
    await officer.act(trackingId, 'verify');
    await runLater(one, { '9999-later': LATER });
    await one.endpoint.database
      .updateTable('complaints')
      .set({ public_title: BETTER_MASKED, mask_version: MASK_VERSION + 1 })
      .execute();
    await one.reopen();
    assert.deepEqual(await titles(one), [BETTER_MASKED]);
    const { mask_version } = await one.endpoint.database
      .selectFrom('complaints')
      .select('mask_version')
      .executeTakeFirstOrThrow();
    assert.equal(mask_version, MASK_VERSION + 1);
    const filed = await one.citizen.file({ title: 'Jalan rusak di pasar' });
    await (await anOfficer(one, { name: 'Petugas Lain' })).act(filed.trackingId, 'verify');
    assert.deepEqual((await titles(one)).sort(), ['Jalan rusak di pasar', BETTER_MASKED].sort());
    await one.close();
  });

  test('a status that an older release changes is the public’s, too, though a reply that reopened the report still waits', async () => {
    const one = await databases.open();
    const officer = await anOfficer(one);
    const { trackingId, accessCode } = await one.citizen.file();
    await officer.act(trackingId, 'verify');
    await officer.act(trackingId, 'respond', { content: 'Sudah diperbaiki.' });
    await one.citizen.reply(trackingId, accessCode, { content: 'Belum.', resolved: 'false' });
    const shown = async () => {
      const { status_code, deadline_at } = (await one.citizen.get(`complaints/${trackingId}/complaint`)).body
        .results.data;
      return [status_code, deadline_at];
    };
    assert.equal((await shown())[0], 'responded');
    // An older release knows of no status but this one.
    await sql`update complaints set status_code = 'done', deadline_at = null`.execute(one.endpoint.database);
    assert.deepEqual(await shown(), ['done', null]);
    await one.close();
  });

  test('tables that no release up to this one has made so are refused', async () => {
    const one = await databases.open();
    await sql`insert into kysely_migration (name, timestamp) values ('0026-public-changes-of-a-stranger', '2026')`.execute(
      one.endpoint.database,
    );
    await assert.rejects(one.reopen(), /0026-public-changes-of-a-stranger is missing/);
  });

  test('a start with nothing to migrate looks at no column of any table', async () => {
    const one = await databases.open();
    const statements = await one.watch(() => one.reopen());
    assert.ok(statements.some((statement) => statement.includes('kysely_migration')));
    assert.deepEqual(
      statements.filter((statement) => statement.includes('pg_attribute')),
      [],
    );
    await one.close();
  });

  test('masks are made anew of all that an older release masked, however many', async () => {
    const one = await openMaskedBefore(databases);
    await one.reopen();
    assert.deepEqual(await masks(one), [{ mask_version: MASK_VERSION, reports: MASKED }]);
    await one.close();
  });

  test('a process that is about to stop leaves the rest of the masks to the next', async () => {
    const one = await openMaskedBefore(databases);
    const { database } = one.endpoint;
    const ending = new AbortController();
    one.config.meter!.see = (text) => {
      if (text.startsWith('update "complaints"')) ending.abort();
    };
    await inQueryClass({ name: 'upkeep', ending: ending.signal }, () => refreshMasks(database));
    const [older, newer] = await masks(one);
    assert.equal(older!.mask_version, MASK_VERSION - 1);
    assert.ok(newer!.reports < MASKED / 2, 'the piece under way');
    assert.equal(await refreshMasks(database), false);
    assert.deepEqual(await masks(one), [{ mask_version: MASK_VERSION, reports: MASKED }]);
    await one.close();
  });

  test('masks are made anew by one process at a time', async () => {
    // The embedded database has one process.
    if (databases.kind === 'PGlite') return;
    const one = await openMaskedBefore(databases);
    const { database } = one.endpoint;
    const piece = await database.startTransaction().execute();
    await sql`select pg_advisory_xact_lock(hashtext('masks'))`.execute(piece);
    assert.equal(await refreshMasks(database), false, 'the other one goes on');
    assert.deepEqual(await masks(one), [{ mask_version: MASK_VERSION - 1, reports: MASKED }]);
    await piece.rollback().execute();
    const other = await one.beside();
    await Promise.all([database, other.endpoint.database].map(refreshMasks));
    assert.deepEqual(await masks(one), [{ mask_version: MASK_VERSION, reports: MASKED }]);
    await other.close();
    await one.close();
  });
});

/** More than two pieces. */
const MASKED = 250;

/** Reports that an older release has masked. */
async function openMaskedBefore(databases: Databases): Promise<Opened> {
  const one = await databases.open();
  await crowd(one, MASKED);
  await one.endpoint.database
    .updateTable('complaints')
    .set({ mask_version: MASK_VERSION - 1 })
    .execute();
  return one;
}

async function masks({ endpoint }: Opened): Promise<{ mask_version: number; reports: number }[]> {
  return await endpoint.database
    .selectFrom('complaints')
    .select(['mask_version', sql<number>`count(*)::int`.as('reports')])
    .groupBy('mask_version')
    .orderBy('mask_version')
    .execute();
}

async function runLater({ endpoint }: Opened, later: Record<string, Migration>): Promise<void> {
  const getMigrations = async (): Promise<Record<string, Migration>> => ({ ...migrations, ...later });
  const { error } = await new Migrator({
    db: endpoint.database,
    provider: { getMigrations },
  }).migrateToLatest();
  if (error !== undefined) throw error;
}

async function titles({ citizen }: Opened): Promise<string[]> {
  const { results } = (await citizen.get('complaints')).body;
  return results.data.map(({ title }: { title: string }) => title);
}
