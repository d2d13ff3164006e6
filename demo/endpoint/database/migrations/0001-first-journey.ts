import { sql, type Kysely } from 'kysely';

/** Tables for all calls from filing a report to withdrawing it. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('settings')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
  await createComplaints(database);
  await createBelow(database);
  await createAttachments(database);
  await createOnceTables(database);
}

async function createComplaints(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('complaints')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('tracking_id', 'text', (column) => column.notNull().unique())
    .addColumn('access_code_hash', 'text', (column) => column.notNull().unique())
    .addColumn('classification_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('date_of_incident', 'date')
    .addColumn('location_id', 'text')
    .addColumn('location_text', 'text')
    .addColumn('latitude', 'double precision')
    .addColumn('longitude', 'double precision')
    .addColumn('suggestion_institution_id', 'text')
    .addColumn('category_id', 'text')
    .addColumn('is_anonymous', 'boolean', (column) => column.notNull())
    .addColumn('is_secret', 'boolean', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('status_code', 'text', (column) => column.notNull())
    .addColumn('disposition_id', 'text')
    .addColumn('disposition_name', 'text')
    .addColumn('rating', 'integer', (column) => column.check(sql`rating between 1 and 5`))
    .addColumn('consent_version', 'text')
    .addColumn('consent_given_at', 'timestamptz')
    .addColumn('consent_given_by', 'text')
    .addColumn('relay_state', 'text', (column) => column.notNull())
    .addColumn('national_id', 'text')
    .addColumn('deadline_at', 'timestamptz')
    .addColumn('verified_at', 'timestamptz')
    .addColumn('answered_at', 'timestamptz')
    .addColumn('withdrawn_at', 'timestamptz')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function createBelow(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('reporters')
    .addColumn('complaint_id', 'integer', (column) =>
      column.primaryKey().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('name', 'text')
    .addColumn('email', 'text')
    .addColumn('phone', 'text')
    .addColumn('nik', 'text')
    .addColumn('notify_channel', 'text')
    .addColumn('notify_to', 'text')
    .addColumn('assisted_by_name', 'text')
    .addColumn('assisted_by_organisation', 'text')
    .execute();
  await database.schema
    .createTable('complaint_logs')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('institution_from_id', 'text')
    .addColumn('institution_from_name', 'text')
    .addColumn('institution_to_id', 'text')
    .addColumn('institution_to_name', 'text')
    .addColumn('status_old', 'text')
    .addColumn('status_new', 'text')
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('followups')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('complaint_id', 'integer', (column) =>
      column.notNull().references('complaints.id').onDelete('cascade'),
    )
    .addColumn('author', 'text', (column) => column.notNull().check(sql`author in ('reporter', 'office')`))
    .addColumn('institution_from_name', 'text')
    .addColumn('institution_to_name', 'text')
    .addColumn('template_code', 'text')
    .addColumn('content', 'text', (column) => column.notNull())
    .addColumn('rating', 'integer', (column) => column.notNull().check(sql`rating between 0 and 5`))
    .addColumn('is_private', 'boolean', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await index(database, 'complaint_logs', ['complaint_id', 'id']);
  await index(database, 'followups', ['complaint_id', 'id']);
}

async function createAttachments(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('attachments')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('complaint_id', 'integer', (column) => column.references('complaints.id').onDelete('cascade'))
    .addColumn('followup_id', 'integer', (column) => column.references('followups.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('media_type', 'text', (column) => column.notNull())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('bytes', 'integer', (column) => column.notNull())
    .addColumn('storage_key', 'text', (column) => column.notNull())
    .addColumn('is_released', 'boolean', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz')
    .execute();
  await index(database, 'attachments', ['complaint_id', 'followup_id', 'position']);
  await index(database, 'attachments', ['expires_at']);
}

async function createOnceTables(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('idempotency_keys')
    .addColumn('key_hash', 'text', (column) => column.primaryKey())
    .addColumn('fingerprint', 'text', (column) => column.notNull())
    .addColumn('status', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await database.schema
    .createTable('used_challenges')
    .addColumn('nonce_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await index(database, 'idempotency_keys', ['created_at']);
  await index(database, 'used_challenges', ['expires_at']);
}

async function index(database: Kysely<unknown>, table: string, columns: string[]): Promise<void> {
  await database.schema
    .createIndex(`${table}_by_${columns.join('_')}`)
    .on(table)
    .columns(columns)
    .execute();
}

export async function down(database: Kysely<unknown>): Promise<void> {
  const tables = [
    'used_challenges',
    'idempotency_keys',
    'attachments',
    'followups',
    'complaint_logs',
    'reporters',
    'complaints',
    'settings',
  ];
  for (const table of tables) await database.schema.dropTable(table).execute();
}
