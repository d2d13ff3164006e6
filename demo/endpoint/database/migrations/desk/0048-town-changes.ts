import { sql, type Kysely } from 'kysely';

/**
 * `town_changes` are changes of the town's files that administrators made at the desk, with what stood there before.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table town_changes (
    id integer generated always as identity primary key,
    list text not null,
    at timestamptz not null,
    officer text not null,
    before jsonb not null,
    after jsonb not null
  )`.execute(database);
  await sql`create index town_changes_by_list on town_changes (list, id)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('town_changes').execute();
}
