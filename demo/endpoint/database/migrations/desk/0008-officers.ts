import { sql, type Kysely } from 'kysely';

/** Officers as persons: accounts, sessions, and requests that wait for a second officer. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await makeAccounts(database);
  await makeSessions(database);
  await makeRequests(database);
}

async function makeAccounts({ schema }: Kysely<unknown>): Promise<void> {
  // Accounts are disabled, never removed: the trail names them.
  await schema
    .createTable('officers')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .addColumn('name_key', 'text', (column) => column.notNull().unique())
    .addColumn('display_name', 'text', (column) => column.notNull())
    .addColumn('password_hash', 'text')
    .addColumn('roles', sql`text[]`, (column) => column.notNull())
    .addColumn('institution_ids', sql`text[]`, (column) => column.notNull())
    .addColumn('totp_secret', 'text')
    .addColumn('totp_is_confirmed', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('totp_last_step', 'integer', (column) => column.notNull().defaultTo(0))
    .addColumn('is_disabled', 'boolean', (column) => column.notNull().defaultTo(false))
    .addColumn('created_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createTable('officer_identities')
    .addColumn('issuer', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('officer_id', 'integer', (column) => column.notNull().unique().references('officers.id'))
    .addPrimaryKeyConstraint('officer_identities_key', ['issuer', 'subject'])
    .execute();
  await schema
    .createTable('first_administrator_links')
    .addColumn('token_hash', 'text', (column) => column.primaryKey())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .execute();
}

async function makeSessions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('officer_sessions')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('token_hash', 'text', (column) => column.notNull().unique())
    .addColumn('officer_id', 'integer', (column) => column.notNull().references('officers.id'))
    .addColumn('started_at', 'timestamptz', (column) => column.notNull())
    .addColumn('used_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createIndex('officer_sessions_by_officer')
    .on('officer_sessions')
    .column('officer_id')
    .execute();
  // Numbered rows instead of names: strangers can't make the table grow.
  await schema
    .createTable('sign_in_queues')
    .addColumn('place', 'integer', (column) => column.primaryKey())
    .addColumn('misses', 'integer', (column) => column.notNull())
    .addColumn('since', 'timestamptz', (column) => column.notNull())
    .addColumn('free_at', 'timestamptz', (column) => column.notNull())
    .execute();
  await schema
    .createTable('refused_sign_ins')
    .addColumn('hour', 'timestamptz', (column) => column.notNull())
    .addColumn('officer', 'text', (column) => column.notNull())
    .addColumn('count', 'integer', (column) => column.notNull())
    .addPrimaryKeyConstraint('refused_sign_ins_key', ['hour', 'officer'])
    .execute();
}

async function makeRequests({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('two_person_requests')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('tracking_id', 'text', (column) => column.notNull())
    .addColumn('identity_check', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('asked_by', 'integer', (column) => column.notNull().references('officers.id'))
    .addColumn('asked_at', 'timestamptz', (column) => column.notNull())
    .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
    .addColumn('decided_by', 'integer', (column) => column.references('officers.id'))
    .addColumn('decided_at', 'timestamptz')
    .execute();
  await schema
    .createIndex('two_person_requests_waiting')
    .on('two_person_requests')
    .columns(['tracking_id', 'action'])
    .where('state' as never, '=', 'waiting')
    .unique()
    .execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  for (const table of ['two_person_requests', 'refused_sign_ins', 'sign_in_queues', 'officer_sessions']) {
    await schema.dropTable(table).execute();
  }
  for (const table of ['first_administrator_links', 'officer_identities', 'officers']) {
    await schema.dropTable(table).execute();
  }
}
