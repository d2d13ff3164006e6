import type { Kysely } from 'kysely';

/**
 * A notice was given to the account's first new session, maybe a stranger's; now each session tells it until read
 * there.
 */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('officer_notices').dropColumn('session_id').execute();
  await schema
    .alterTable('officer_sessions')
    .addColumn('notices_read', 'integer', (column) => column.notNull().defaultTo(0))
    .execute();
}

export async function down({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('officer_sessions').dropColumn('notices_read').execute();
  await schema
    .alterTable('officer_notices')
    .addColumn('session_id', 'integer', (column) =>
      column.references('officer_sessions.id').onDelete('cascade'),
    )
    .execute();
  await schema
    .createIndex('officer_notices_by_session_id')
    .on('officer_notices')
    .column('session_id')
    .execute();
}
