/**
 * While a fleet is upgraded, processes of two releases serve the same tables. The later one is played by what it leaves
 * in them.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Migrator, sql, type Migration } from 'kysely';
import { migrations } from '../../../../demo/endpoint/database/migrations/index.js';
import { MASK_VERSION } from '../../../../demo/endpoint/masking/mask-text.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
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
    const one = await databases.open();
    await crowd(one, 250);
    await one.endpoint.database
      .updateTable('complaints')
      .set({ mask_version: MASK_VERSION - 1 })
      .execute();
    await one.reopen();
    const versions = await one.endpoint.database
      .selectFrom('complaints')
      .select(['mask_version', sql<number>`count(*)::int`.as('reports')])
      .groupBy('mask_version')
      .execute();
    assert.deepEqual(versions, [{ mask_version: MASK_VERSION, reports: 250 }]);
    await one.close();
  });
});

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
