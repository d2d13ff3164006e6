import { sql, type Kysely } from 'kysely';

/**
 * What the town's numbers are counted from, kept by a trigger whose rules come with each release (see `feed/measures.ts`), in one
 * index over public reports alone: the numbers are counted without touching the reports' texts.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    add column filed_on date,
    add column first_response_hours double precision,
    add column late_from integer,
    add column answered_in_time boolean`.execute(database);
  await sql`create index complaints_public_by_measures on complaints (created_at)
    include (filed_on, status_code, classification_id, category_id, disposition_id, location_id, location_code,
      first_response_hours, late_from, answered_in_time) where is_public`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger if exists complaints_measure on complaints`.execute(database);
  for (const name of ['measure_complaint', 'measures_of', 'office_hours_before', 'working_days_before'])
    await sql`drop function if exists ${sql.ref(name)}`.execute(database);
  await sql`delete from settings where name = 'measure-rules'`.execute(database);
  await sql`alter table complaints
    drop column filed_on, drop column first_response_hours, drop column late_from, drop column answered_in_time`.execute(
    database,
  );
}
