import { sql, type Kysely } from 'kysely';

/**
 * `late_reasons` says why an office is late, `institution_id` which office had the report when a note or a draft was
 * written. The indexes find reports beside one that is read. They are on expressions, so that no public query uses an
 * index with hidden rows: its time would tell of them.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`create table late_reasons (
    id integer generated always as identity primary key,
    complaint_id integer not null unique references complaints on delete cascade,
    officer_id integer not null,
    content text not null,
    public_content text not null default '',
    mask_version integer not null default 0,
    at timestamptz not null
  )`.execute(database);
  for (const table of ['internal_notes', 'answer_drafts'])
    await sql`alter table ${sql.table(table)} add column institution_id text`.execute(database);
  await sql`create unique index answer_templates_by_key on answer_templates (coalesce(institution_id, ''), key)
    where key is not null`.execute(database);
  await sql`create index complaints_by_place on complaints (latitude, longitude) where latitude is not null`.execute(
    database,
  );
  await sql`create index complaints_by_asset on complaints ((asset_ref || '')) where asset_ref is not null`.execute(
    database,
  );
  await sql`create index complaints_by_village on complaints ((coalesce(location_code, '')), id)`.execute(
    database,
  );
  for (const column of ['phone', 'email'])
    await sql`create index ${sql.ref(`reporters_by_${column}`)} on reporters (${sql.ref(column)})
      where ${sql.ref(column)} is not null`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop index answer_templates_by_key, complaints_by_place, complaints_by_asset, complaints_by_village,
    reporters_by_phone, reporters_by_email`.execute(database);
  for (const table of ['internal_notes', 'answer_drafts'])
    await sql`alter table ${sql.table(table)} drop column institution_id`.execute(database);
  await database.schema.dropTable('late_reasons').execute();
}
