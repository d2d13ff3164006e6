import { sql, type Kysely, type RawBuilder } from 'kysely';
import * as shownChanges from './0025-shown-changes.js';

type Row = 'old' | 'new';
const ROWS = { insert: ['new'], delete: ['old'], update: ['old', 'new'] } as const;
const OPERATIONS = ['insert', 'delete', 'update'] as const;

/** Columns of a report that the public reads, or is told in numbers; all but its support. */
export const READ = [
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

/** Tables beside reports whose rows appear in public answers, with the condition that the public may see a row. */
const BESIDE: Readonly<Record<string, (row: Row) => RawBuilder<unknown>>> = {
  followups: (row) => sql`(${sql.ref(`${row}.is_released`)} and not ${sql.ref(`${row}.is_private`)})`,
  complaint_logs: (row) => sql`not ${sql.ref(`${row}.is_private`)}`,
  attachments: (row) => sql.ref(`${row}.is_released`),
};

/** Public initials come from the name, so only the name counts; contact data are never public. */
const NAMES: Readonly<Record<(typeof OPERATIONS)[number], RawBuilder<unknown>>> = {
  insert: sql`true`,
  delete: sql`true`,
  update: sql`old.name is distinct from new.name`,
};

const TOLD_BESIDE = [...Object.keys(BESIDE), 'reporters'];

/**
 * Tells of changes that the public may see, and of nothing else. The time of an answer tells whether it was made anew:
 * whoever asks all the time would notice a secret report, or an office's private reply.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await dropTriggers(database, 'complaints', ['told', 'told_update', 'told_support']);
  for (const table of TOLD_BESIDE) await dropTriggers(database, table, ['told']);
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
  // An answer's file is released with the answer or before it, and shown where the answer is.
  await sql`create function tell_of_shown_file() returns trigger language plpgsql as $$
    begin
      if exists (
        select from complaints left join followups on followups.id in (old.followup_id, new.followup_id)
        where complaints.id in (old.complaint_id, new.complaint_id) and complaints.is_public
          and (followups.id is null or (followups.is_released and not followups.is_private))
      ) then
        perform pg_notify('aduan_reports', 'shown');
      end if;
      return null;
    end $$`.execute(database);
  for (const operation of OPERATIONS) {
    for (const [table, isShown] of Object.entries(BESIDE))
      await tell(database, table, operation, sql.join(ROWS[operation].map(isShown), sql` or `));
    await tell(database, 'reporters', operation, NAMES[operation]);
  }
}

async function tell(
  database: Kysely<unknown>,
  table: string,
  operation: (typeof OPERATIONS)[number],
  when: RawBuilder<unknown>,
): Promise<void> {
  const work = sql.raw(table === 'attachments' ? 'tell_of_shown_file()' : 'tell_of_shown_beside()');
  await sql`create trigger ${sql.ref(`${table}_told_${operation}`)} after ${sql.raw(operation)} on ${sql.table(table)}
    for each row when (${when}) execute function ${work}`.execute(database);
}

export async function down(database: Kysely<unknown>): Promise<void> {
  for (const table of TOLD_BESIDE)
    await dropTriggers(
      database,
      table,
      OPERATIONS.map((operation) => `told_${operation}`),
    );
  await dropTriggers(database, 'complaints', ['told', 'told_delete', 'told_update', 'told_support']);
  await sql`drop function tell_of_shown_beside, tell_of_shown_file, tell_of_shown`.execute(database);
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
