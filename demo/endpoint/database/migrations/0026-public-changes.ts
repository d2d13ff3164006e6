import { sql, type Kysely, type RawBuilder } from 'kysely';
import * as shownChanges from './0025-shown-changes.js';

/** What the public reads of a report, or is told by a number; all but its support. */
const READ = [
  'is_public',
  'tracking_id',
  'status_code',
  'classification_id',
  'category_id',
  'disposition_id',
  'disposition_name',
  'location_id',
  'location_code',
  'public_title',
  'public_content',
  'public_answers',
  'mask_version',
  'public_latitude',
  'public_longitude',
  'is_anonymous',
  'channel',
  'deadline_at',
  'relay_state',
  'national_id',
  'created_at',
  'public_updated_at',
  'filed_on',
  'first_response_hours',
  'late_from',
  'answered_in_time',
];

type Row = 'old' | 'new';
const ROWS = { insert: ['new'], delete: ['old'], update: ['old', 'new'] } as const;
const OPERATIONS = ['insert', 'delete', 'update'] as const;

/** Whatever stands beside a report in a public answer, and which of its rows the public may see. */
const BESIDE: Readonly<Record<string, (row: Row) => RawBuilder<unknown>>> = {
  followups: (row) => sql`(${sql.ref(`${row}.is_released`)} and not ${sql.ref(`${row}.is_private`)})`,
  complaint_logs: (row) => sql`not ${sql.ref(`${row}.is_private`)}`,
  attachments: (row) => sql.ref(`${row}.is_released`),
  // Where initials are shown.
  reporters: () => sql`true`,
};

/**
 * Tells of what the public may see change, and of nothing else. How long an answer takes tells whether it was made anew: whoever asks all the
 * time would notice when somebody reports in secret, or an office writes what is for the reporter alone.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await dropTriggers(database, 'complaints', ['told', 'told_update', 'told_support']);
  const isSeen = sql`(old.is_public or new.is_public)`;
  const all = (row: Row) => sql.join(READ.map((column) => sql.ref(`${row}.${column}`)));
  const told = sql`tell_of_change()`;
  await sql`create trigger complaints_told after insert on complaints
    for each row when (new.is_public) execute function ${told}`.execute(database);
  await sql`create trigger complaints_told_delete after delete on complaints
    for each row when (old.is_public) execute function ${told}`.execute(database);
  await sql`create trigger complaints_told_update after update on complaints
    for each row when (${isSeen} and (${all('old')}) is distinct from (${all('new')})) execute function ${told}`.execute(
    database,
  );
  await sql`create trigger complaints_told_support after update on complaints
    for each row when (${isSeen} and old.supports_count is distinct from new.supports_count)
    execute function tell_of_shown()`.execute(database);
  await sql`create function tell_of_shown_beside() returns trigger language plpgsql as $$
    begin
      if exists (select from complaints where id in (old.complaint_id, new.complaint_id) and is_public) then
        perform pg_notify('aduan_reports', 'shown');
      end if;
      return null;
    end $$`.execute(database);
  for (const [table, isShown] of Object.entries(BESIDE)) {
    await dropTriggers(database, table, ['told']);
    for (const operation of OPERATIONS)
      await sql`create trigger ${sql.ref(`${table}_told_${operation}`)} after ${sql.raw(operation)} on ${sql.table(table)}
        for each row when (${sql.join(ROWS[operation].map(isShown), sql` or `)})
        execute function tell_of_shown_beside()`.execute(database);
  }
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of Object.keys(BESIDE))
    await dropTriggers(
      database,
      table,
      OPERATIONS.map((operation) => `told_${operation}`),
    );
  await dropTriggers(database, 'complaints', ['told', 'told_delete', 'told_update', 'told_support']);
  await sql`drop function tell_of_shown_beside, tell_of_shown`.execute(database);
  await shownChanges.up(database);
}

async function dropTriggers(
  database: Kysely<unknown>,
  table: string,
  names: readonly string[],
): Promise<void> {
  for (const name of names)
    await sql`drop trigger ${sql.ref(`${table}_${name}`)} on ${sql.table(table)}`.execute(database);
}
