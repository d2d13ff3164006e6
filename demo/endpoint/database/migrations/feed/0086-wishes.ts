import { sql, type Kysely } from 'kysely';

/**
 * `wishes` has what became of aspirations in the village's plan; one without a row is only noted. `content` is the
 * reason, which the public reads masked, as the plan's name.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table wishes (
    id integer generated always as identity primary key,
    complaint_id integer not null unique references complaints on delete cascade,
    state text not null,
    year integer,
    document text not null default '',
    content text not null default '',
    public_document text not null default '',
    public_content text not null default '',
    mask_version integer not null default 0,
    officer_id integer not null,
    at timestamptz not null
  )`.execute(database);
  await sql`create index wishes_by_mask on wishes (mask_version)`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('wishes').execute();
}
