import { sql, type Kysely } from 'kysely';

/** `finished_at` starts the time for which personal data is kept; a legal hold stops it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column finished_at timestamptz`.execute(database);
  await backfill(database);
  await keepFinish(database);
  await sql`create index complaints_by_finished_at on complaints (finished_at)
    where finished_at is not null and withdrawn_at is null`.execute(database);
  await sql`create index complaints_unread_by_created_at on complaints (created_at)
    where status_code = 'unverified'`.execute(database);
  await createHolds(database);
}

/** `backfill` takes the last time that the history went from an open status to an end. */
async function backfill(database: Kysely<unknown>): Promise<void> {
  const ends = sql`('Selesai', 'Ditolak', 'Diarsipkan')`;
  await sql`update complaints set finished_at = coalesce((
      select max(log.created_at) from complaint_logs as log
      where log.complaint_id = complaints.id and log.status_new in ${ends}
        and (log.status_old is null or log.status_old not in ${ends})
    ), updated_at)
    where status_code in ('done', 'rejected', 'archived')`.execute(database);
}

/**
 * `keepFinish`: code that writes a status without the lifecycle's function can't leave a wrong `finished_at`, or none.
 */
async function keepFinish(database: Kysely<unknown>): Promise<void> {
  await sql`create function keep_finish() returns trigger language plpgsql as $$
    begin
      new.finished_at := case when new.status_code in ('done', 'rejected', 'archived')
        then coalesce(new.finished_at, new.updated_at) end;
      return new;
    end $$`.execute(database);
  await sql`create trigger complaints_keep_finish before insert or update of status_code, finished_at on complaints
    for each row execute function keep_finish()`.execute(database);
}

/**
 * `createHolds`: a report withdrawn under a hold leaves all tables that are read; `legal_holds` keeps its data until
 * the hold ends, and `sealed_files` names its files, so that they aren't taken for orphans.
 */
async function createHolds(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('legal_holds')
    .addColumn('complaint_id', 'integer', (column) => column.primaryKey().references('complaints.id'))
    .addColumn('since', 'timestamptz', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text')
    .execute();
  await database.schema
    .createTable('sealed_files')
    .addColumn('storage_key', 'text', (column) => column.primaryKey())
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('legal_holds.complaint_id').onDelete('cascade'),
    )
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of ['sealed_files', 'legal_holds']) await database.schema.dropTable(table).execute();
  await sql`drop trigger complaints_keep_finish on complaints`.execute(database);
  await sql`drop function keep_finish`.execute(database);
  await sql`drop index complaints_unread_by_created_at`.execute(database);
  await sql`alter table complaints drop column finished_at`.execute(database);
}
