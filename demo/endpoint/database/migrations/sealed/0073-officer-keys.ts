import { sql, type Kysely } from 'kysely';

/**
 * Team keys, wrapped by the words of each officer who may read with them. `due_since` is the day on which an officer
 * who had the epoch's key left: the key goes on, until a new epoch takes its place.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table sealed_officer_keys (
    officer_id integer not null references officers (id) on delete cascade,
    kid text not null references sealed_keys (kid),
    salt text not null,
    iv text not null,
    wrapped text not null,
    created_day text not null,
    primary key (officer_id, kid)
  )`.execute(database);
  await sql`create index sealed_officer_keys_by_kid on sealed_officer_keys (kid)`.execute(database);
  await sql`alter table sealed_keys add column due_since text`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`alter table sealed_keys drop column due_since`.execute(database);
  await database.schema.dropTable('sealed_officer_keys').execute();
}
