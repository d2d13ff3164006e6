import { sql, type Kysely } from 'kysely';

/**
 * `relay_reports` has reports to be forwarded to the national gateway. The verifying (or filing) transaction writes the
 * row, so no crash can come between, whatever queues and workers lose. All that the relay keeps of a report references
 * this row and goes with it.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column relay_since timestamptz`.execute(database);
  for (const table of ['followups', 'complaint_logs'])
    await sql`alter table ${sql.table(table)} add column origin text not null default 'here'`.execute(
      database,
    );
  await createReports(database);
  await createParts(database);
  await createMappings(database);
}

async function createReports(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('relay_reports')
    .addColumn('complaint_id', 'integer', (column) => column.primaryKey().references('complaints.id'))
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('national_id', 'text', (column) => column.unique())
    .addColumn('enqueued_at', 'timestamptz', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('refusals', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', 'timestamptz')
    .addColumn('last_problem', 'text')
    .addColumn('parked_reason', 'text')
    .addColumn('parked_at', 'timestamptz')
    .addColumn('attempt', 'text')
    .addColumn('create_began_at', 'timestamptz')
    .addColumn('lease_token', 'text')
    .addColumn('lease_until', 'timestamptz')
    .addColumn('polled_at', 'timestamptz')
    .addColumn('next_poll_at', 'timestamptz')
    .addColumn('polls_failed', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('national_status', 'text')
    .addColumn('national_disposition', 'text')
    .addColumn('alarmed_at', 'timestamptz')
    .execute();
  await sql`create index relay_reports_by_next_at on relay_reports (next_at) where parked_reason is null`.execute(
    database,
  );
  await sql`create index relay_reports_by_next_poll_at on relay_reports (next_poll_at)
    where next_poll_at is not null`.execute(database);
}

async function createParts(database: Kysely<unknown>): Promise<void> {
  const report = 'relay_reports.complaint_id';
  await database.schema
    .createTable('relay_files')
    .addColumn('attachment_id', 'text', (column) =>
      column.primaryKey().references('attachments.id').onDelete('cascade'),
    )
    .addColumn('complaint_id', 'integer', (column) => column.notNull().references(report).onDelete('cascade'))
    .addColumn('gateway_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('relay_replies')
    .addColumn('id', 'serial', (column) => column.primaryKey())
    .addColumn('complaint_id', 'integer', (column) => column.notNull().references(report).onDelete('cascade'))
    .addColumn('followup_id', 'integer', (column) =>
      column.unique().references('followups.id').onDelete('cascade'),
    )
    .addColumn('step', 'text', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('next_at', 'timestamptz')
    .addColumn('last_problem', 'text')
    .execute();
  await sql`create index relay_replies_by_report on relay_replies (complaint_id)`.execute(database);
  await sql`create index relay_replies_by_next_at on relay_replies (next_at)
    where step in ('waiting', 'sending')`.execute(database);
  await database.schema
    .createTable('relay_received')
    .addColumn('complaint_id', 'integer', (column) => column.notNull().references(report).onDelete('cascade'))
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('ordinal', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('relay_received_once', ['complaint_id', 'fingerprint', 'ordinal'])
    .execute();
}

async function createMappings(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('relay_mappings')
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('our_id', 'text', (column) => column.notNull())
    .addColumn('gateway_id', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('relay_mappings_once', ['kind', 'our_id'])
    .execute();
  await database.schema
    .createTable('relay_institutions')
    .addColumn('gateway_id', 'text', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('read_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of [
    'relay_institutions',
    'relay_mappings',
    'relay_received',
    'relay_replies',
    'relay_files',
    'relay_reports',
  ])
    await database.schema.dropTable(table).execute();
  for (const table of ['followups', 'complaint_logs'])
    await sql`alter table ${sql.table(table)} drop column origin`.execute(database);
  await sql`alter table complaints drop column relay_since`.execute(database);
}
