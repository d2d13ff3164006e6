import { sql, type Kysely, type RawBuilder } from 'kysely';

/**
 * The public's own order of reports and time of change. `complaints.id` counts secret reports too, and `updated_at`
 * moves with private matters: neither may decide what strangers see, not even which of two cards comes first. Reports
 * of one instant follow by their numbers, which are random.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  // Digits only, so byte order is the same in every database.
  await sql`alter table complaints alter column tracking_id type text collate "C"`.execute(database);
  await hideNotesInPrivate(database);
  await addPublicTime(database);
  for (const { column, what } of indexes(sql`tracking_id`, sql`public_updated_at`)) {
    await sql`drop index if exists ${name(column)}`.execute(database);
    await sql`create index ${name(column)} on complaints ${what} where is_public`.execute(database);
  }
}

/** `hideNotesInPrivate` hides an office's line that only says that it wrote a private note. */
async function hideNotesInPrivate(database: Kysely<unknown>): Promise<void> {
  await sql`update complaint_logs as line set is_private = true
    where status_old = status_new and content = '{{institution_from}} memberi keterangan.' and exists (
      select from followups as note where note.complaint_id = line.complaint_id and note.created_at = line.created_at
        and note.author = 'office' and note.is_private)`.execute(database);
}

async function addPublicTime(database: Kysely<unknown>): Promise<void> {
  await sql`alter table complaints add column public_updated_at timestamptz`.execute(database);
  await sql`update complaints as report set public_updated_at = greatest(report.created_at,
    (select max(created_at) from complaint_logs where complaint_id = report.id and not is_private),
    (select max(created_at) from followups where complaint_id = report.id and is_released and not is_private))`.execute(
    database,
  );
  await sql`create function begin_public_time() returns trigger language plpgsql as $$
    begin
      new.public_updated_at := coalesce(new.public_updated_at, new.updated_at);
      return new;
    end $$`.execute(database);
  await sql`create trigger complaints_begin_public_time before insert on complaints for each row
    execute function begin_public_time()`.execute(database);
  await sql`alter table complaints alter column public_updated_at set not null`.execute(database);
}

/** An index for each sort and filter, as 0002 and 0005 made them. */
function indexes(tie: RawBuilder<unknown>, updated: RawBuilder<unknown>) {
  const counted = sql`include (filed_on, status_code, classification_id, category_id, disposition_id, location_id,
    location_code, first_response_hours, late_from, answered_in_time)`;
  const filters = ['status_code', 'classification_id', 'category_id', 'disposition_id', 'location_code'];
  return [
    { column: 'created_at', what: sql`(created_at, ${tie}) ${counted}` },
    { column: 'updated_at', what: sql`(${updated}, ${tie})` },
    { column: 'supports_count', what: sql`(supports_count, ${tie})` },
    ...filters.map((column) => ({ column, what: sql`(${sql.ref(column)}, created_at, ${tie})` })),
  ];
}

const name = (column: string) => sql.ref(`complaints_public_by_${column}`);

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const { column, what } of indexes(sql`id`, sql`updated_at`)) {
    await sql`drop index ${name(column)}`.execute(database);
    await sql`create index ${name(column)} on complaints ${what} where is_public`.execute(database);
  }
  await sql`drop trigger complaints_begin_public_time on complaints`.execute(database);
  await sql`drop function begin_public_time`.execute(database);
  await sql`alter table complaints drop column public_updated_at`.execute(database);
  await sql`alter table complaints alter column tracking_id type text collate "default"`.execute(database);
}
