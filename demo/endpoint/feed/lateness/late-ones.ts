import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { LatenessWire } from '../../../../src/contract/public/feed.js';
import { dayIn } from '../../../../src/contract/working-days.js';
import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { startOfDay } from '../../days.js';
import { publicContent } from '../../reports/moderation/masked-texts.js';

/** Public statuses in which an office has to act until the deadline. */
const OFFICES_TURN = ['verified', 'in_progress', 'reopened'] as const;
/** In these its promised day may pass too: `responded` waits for the reporter, and for what was promised. */
const OPEN = [...OFFICES_TURN, 'responded'] as const;

const oneOf = (statuses: readonly string[]) =>
  sql<SqlBool>`public_status_code in (${sql.join(statuses.map((status) => sql.lit(status)))})`;

/** The deadline as the public knows it: `shownDeadline` in `reports/reading/clocks.ts`. */
const PUBLIC_DEADLINE = sql`(case when shown_status_code is null then deadline_at else shown_deadline_at end)`;

/**
 * `isLateOn` is SQL on a public row of `complaints`: on that day, a due day of its office or a day that it publicly
 * promised has passed. Each half is read from its own index (migration 0087), of public rows alone, and before anything
 * else: a list of the newest would otherwise look through all reports that aren't late. @param day YYYY-MM-DD
 */
export const isLateOn = (day: string, timeZone: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`id = any(array(
    select id from complaints where is_public and ${oneOf(OFFICES_TURN)}
      and ${PUBLIC_DEADLINE} < ${startOfDay(day, timeZone)}
    union all select id from complaints where is_public and ${oneOf(OPEN)}
      and not promise_is_private and promised_at < ${day}::date))`;

/** `latenessOf` is how late each of these reports is on a day, and its office's reason, by their ids. */
export async function latenessOf(
  database: Database,
  rows: readonly Complaint[],
  { day, timeZone }: { day: string; timeZone: string },
): Promise<Map<number, LatenessWire>> {
  const late = rows.flatMap((row) => {
    const passed = passedDays(row, timeZone).filter(({ due_on }) => due_on < day);
    const [first] = passed.sort((a, b) => (a.due_on < b.due_on ? -1 : 1));
    return first === undefined ? [] : [{ id: row.id, ...first }];
  });
  if (late.length === 0) return new Map();
  const said = await database
    .selectFrom('late_reasons')
    .select(['complaint_id', 'public_content', 'mask_version', 'at'])
    .where(
      'complaint_id',
      'in',
      late.map(({ id }) => id),
    )
    .execute();
  const reasons = new Map(said.map((row) => [row.complaint_id, row]));
  return new Map(
    late.map(({ id, ...passed }) => {
      const row = reasons.get(id);
      // Said of an earlier day, it is no reason for this one.
      const isOfIt = row !== undefined && dayIn(timeZone, row.at) > passed.due_on;
      return [id, { ...passed, reason: isOfIt ? publicContent(row) || null : null }];
    }),
  );
}

/** The days of `isLateOn` that a report has, passed or not. */
function passedDays(row: Complaint, timeZone: string): Omit<LatenessWire, 'reason'>[] {
  const { public_status_code: status, promised_at } = row;
  const deadline = row.shown_status_code === null ? row.deadline_at : row.shown_deadline_at;
  const isTurn = OFFICES_TURN.some((one) => one === status);
  const isPromised = OPEN.some((one) => one === status) && !row.promise_is_private;
  return [
    ...(isTurn && deadline !== null ? [{ due_on: dayIn(timeZone, deadline), is_promise: false }] : []),
    ...(isPromised && promised_at !== null ? [{ due_on: promised_at, is_promise: true }] : []),
  ];
}
