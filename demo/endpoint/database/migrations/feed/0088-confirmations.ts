import { sql, type Kysely } from 'kysely';

/** Public statuses in which an office says that it has done its part. */
const CLOSED = sql`('responded', 'done')`;

/**
 * `confirmations` has a row a device: whether a neighbour finds the matter settled. A report that the public sees
 * closed again begins without any, whichever release wrote it. `neighbour_reopenings` has the reports that neighbours
 * opened again, and so each of them once.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('confirmations')
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('key_hash', 'text', (column) => column.notNull())
    .addColumn('is_fixed', 'boolean', (column) => column.notNull())
    .addColumn('by_form', 'boolean', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addPrimaryKeyConstraint('confirmations_pkey', ['complaint_id', 'key_hash'])
    .execute();
  await database.schema
    .createTable('neighbour_reopenings')
    .addColumn('complaint_id', 'integer', (column) =>
      column.primaryKey().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .execute();
  await sql`create function begin_confirmations() returns trigger language plpgsql as $$
    begin
      delete from confirmations where complaint_id = new.id;
      return null;
    end $$`.execute(database);
  await sql`create trigger complaints_begin_confirmations after update on complaints
    for each row when (old.public_status_code not in ${CLOSED} and new.public_status_code in ${CLOSED})
    execute function begin_confirmations()`.execute(database);
  for (const operation of ['insert', 'update', 'delete'])
    await sql`create trigger ${sql.ref(`confirmations_told_${operation}`)} after ${sql.raw(operation)} on confirmations
      for each row execute function tell_of_shown_beside()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger complaints_begin_confirmations on complaints`.execute(database);
  await sql`drop function begin_confirmations`.execute(database);
  for (const table of ['neighbour_reopenings', 'confirmations'])
    await database.schema.dropTable(table).execute();
}
