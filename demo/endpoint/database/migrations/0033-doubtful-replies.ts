import { sql, type Kysely } from 'kysely';

/**
 * `part_readings` counts vain readings before a reply is sent, which pages that go in circles would hold for ever.
 * `relay_own_signs` learns a gateway's signature for us from acknowledged replies. `twin_id` is an entry that may be a
 * reply of unknown fate: it is shown once, as somebody's.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table relay_replies
    add column part_readings integer not null default 0,
    add column is_acknowledged boolean not null default false,
    add column twin_id integer references followups (id) on delete set null`.execute(database);
  await sql`create index relay_replies_by_twin on relay_replies (twin_id) where twin_id is not null`.execute(
    database,
  );
  await database.schema
    .createTable('relay_own_signs')
    .addColumn('gateway', 'text', (column) => column.notNull())
    .addColumn('sign', 'text', (column) => column.notNull())
    .addColumn('learnt_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('relay_own_signs_once', ['gateway', 'sign'])
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('relay_own_signs').execute();
  await sql`alter table relay_replies
    drop column part_readings, drop column is_acknowledged, drop column twin_id`.execute(database);
}
