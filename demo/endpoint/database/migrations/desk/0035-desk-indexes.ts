import { sql, type Kysely } from 'kysely';

/** Foreign keys without an index so far. */
const KEYS = [
  ['attachments', 'followup_id'],
  ['relay_files', 'complaint_id'],
  ['sealed_files', 'complaint_id'],
  ['two_person_requests', 'asked_by'],
  ['two_person_requests', 'decided_by'],
] as const;

/** An expression, so that no public query uses an index with hidden rows: its time would tell of them. */
const FILING = sql`(created_at at time zone 'UTC')`;

/** Columns in which the desk's `ilike` finds words anywhere. */
const SEARCHED = {
  complaints: ['title', 'content'],
  reporters: ['name', 'email', 'phone'],
} as const;

/**
 * Indexes for officers' searches, among a million reports as among three hundred, and for all foreign keys: without
 * one, deleting a reply read all attachments.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  for (const { table, column, index } of keys())
    await sql`create index ${index} on ${sql.table(table)} (${sql.ref(column)})
      where ${sql.ref(column)} is not null`.execute(database);
  await sql`create index complaints_by_filing on complaints (${FILING} desc, id desc)`.execute(database);
  await sql`create index complaints_by_deadline on complaints (deadline_at, ${FILING} desc, id desc)
    where deadline_at is not null`.execute(database);
  for (const { table, column, index } of searched())
    await sql`create index ${index} on ${sql.table(table)} using gin (${sql.ref(column)} gin_trgm_ops)`.execute(
      database,
    );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const { index } of searched()) await sql`drop index ${index}`.execute(database);
  for (const { index } of keys()) await sql`drop index ${index}`.execute(database);
  await sql`drop index complaints_by_filing, complaints_by_deadline`.execute(database);
}

function keys() {
  return KEYS.map(([table, column]) => ({ table, column, index: sql.ref(`${table}_by_${column}`) }));
}

function searched() {
  return Object.entries(SEARCHED).flatMap(([table, columns]) =>
    columns.map((column) => ({ table, column, index: sql.ref(`${table}_by_${column}_trigrams`) })),
  );
}
