import { sql, type Kysely } from 'kysely';

/**
 * `desk_audit` is who did what at the desk, and when. Rows are only added: the database refuses to change or remove
 * one, so neither a bug nor a person with the endpoint's own rights can tidy the past. Reports are named by number, not
 * referenced, because the trail outlives them.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable('desk_audit')
    .addColumn('id', 'integer', (column) => column.generatedAlwaysAsIdentity().primaryKey())
    .addColumn('at', 'timestamptz', (column) => column.notNull())
    .addColumn('officer', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('tracking_id', 'text')
    .addColumn('detail', 'text')
    .execute();
  await database.schema
    .createIndex('desk_audit_by_tracking_id')
    .on('desk_audit')
    .columns(['tracking_id', 'id'])
    .execute();
  await sql`create function refuse_audit_change() returns trigger language plpgsql as $$
    begin
      raise exception 'desk_audit is append-only' using errcode = 'restrict_violation';
    end $$`.execute(database);
  await sql`create trigger desk_audit_append_only before update or delete on desk_audit
    for each row execute function refuse_audit_change()`.execute(database);
  await sql`create trigger desk_audit_no_truncate before truncate on desk_audit
    for each statement execute function refuse_audit_change()`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await database.schema.dropTable('desk_audit').execute();
  await sql`drop function refuse_audit_change`.execute(database);
}
