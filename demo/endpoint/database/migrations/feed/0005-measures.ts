import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * Columns that numbers are counted from, kept by a trigger whose rules come with each release (see `feed/measures.ts`),
 * in the index of public reports by time: counting doesn't touch the texts. With an index of their own, the planner
 * would use it for the list too, and then sort.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints
    add column filed_on date,
    add column first_response_hours double precision,
    add column late_from integer,
    add column answered_in_time boolean`.execute(database);
  await replaceIndex(
    database,
    sql`include (filed_on, status_code, classification_id, category_id, disposition_id, location_id, location_code,
      first_response_hours, late_from, answered_in_time)`,
  );
}

export async function down(database: Kysely<unknown>): Promise<void> {
  await sql`drop trigger if exists complaints_measure on complaints`.execute(database);
  for (const name of ['measure_complaint', 'measures_of', 'office_hours_before', 'working_days_before'])
    await sql`drop function if exists ${sql.ref(name)}`.execute(database);
  await sql`delete from settings where name = 'measure-rules'`.execute(database);
  await replaceIndex(database, sql``);
  await sql`alter table complaints
    drop column filed_on, drop column first_response_hours, drop column late_from, drop column answered_in_time`.execute(
    database,
  );
}

async function replaceIndex(database: Kysely<unknown>, more: RawBuilder<unknown>): Promise<void> {
  await sql`drop index complaints_public_by_created_at`.execute(database);
  await sql`create index complaints_public_by_created_at on complaints (created_at, id) ${more} where is_public`.execute(
    database,
  );
}
