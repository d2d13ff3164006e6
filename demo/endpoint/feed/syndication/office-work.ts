import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import { dayIn, workingDayAfter } from '../../../../src/contract/working-days.js';
import { startOfDay } from '../../days.js';
import { isShown } from '../../reports/reading/public-followups.js';
import type { FeedDeps } from '../deps.js';

/**
 * `OfficeWork` is how a public report was answered, as far as its public page tells it: the open data's last columns,
 * from which anybody reckons what the desk's evidence counts.
 */
export interface OfficeWork {
  disposition_id: string | null;
  /** The first answer; of an anonymous report that the national gateway answered, its day alone. */
  answered_at: string | null;
  /** The last day on which an answer is in time; null for a report that was taken over from elsewhere. */
  answer_due_on: string | null;
  /**
   * From the filing; of an anonymous report, from the beginning of its day. Null where an earlier answer was hidden.
   */
  working_hours_to_answer: number | null;
  reopened_count: number;
  rating: number | null;
  /** Each day that it publicly promised, and the day on which that was kept: `2026-12-04/2026-12-01 2027-01-08/`. */
  promises: string | null;
}

const nameOf = (code: StatusCode) => sql.lit(statusOf(code)!.name);

const LINES = sql`from complaint_logs where complaint_logs.complaint_id = complaints.id and not is_private
  and status_old is distinct from status_new`;

/** `answerLines` told the public of an office's answer. */
const answerLines = sql`${LINES} and status_new = ${nameOf('responded')}`;

const answersTold = sql<number>`(select count(*)::int ${answerLines})`;

/**
 * `isAnswered` is SQL on a row of `complaints`: the public knows of an answer. The gateway may have brought one for the
 * reporter alone, of which no public line tells.
 */
export const isAnswered = sql<SqlBool>`(complaints.answered_at is not null and imported_from is null
  and (relay_state = 'none' or ${answersTold} > 0))`;

/**
 * When the public was told of the first answer: `answered_at` itself, but where the gateway first brought one for the
 * reporter alone, and a public one came later.
 */
const toldAnswer = sql<Date | null>`(case when relay_state = 'none' then answered_at else
  (select min(complaint_logs.created_at) ${answerLines}) end)`;

/** The first answer was the public one; a line is written a moment beside it. */
const isFirstTold = sql<SqlBool>`(abs(extract(epoch from ${toldAnswer} - answered_at)) < 60)`;

/** Times of the gateway's lines are the day alone for readers of an anonymous report (`told-order.ts`). */
const isMomentTold = sql<SqlBool>`(not is_anonymous or relay_state = 'none')`;

/** `hundredths` are whole hundredths of an hour until the answer, so that a median of them is exact. */
export const hundredths = sql<number | null>`case when ${isAnswered} and ${isMomentTold} and ${isFirstTold}
  then round(first_response_hours::numeric * 100)::int end`;

/** Of each promise of `complaints.promises`, its day and the day on which it was kept, if any. */
const toldPromises = (timeZone: string) => sql<string | null>`(select string_agg(
    promises.promised_at || '/' || coalesce((kept_at at time zone ${timeZone})::date::text, ''), ' ' order by promises.id)
  from promises where promises.complaint_id = complaints.id and is_shown)`;

/** By the reporter, whose reply `reopened` names, or by neighbours. */
export const reopenings = sql<number>`((select count(*)::int ${LINES} and status_new = ${nameOf('reopened')})
  + (select count(*)::int from neighbour_reopenings where neighbour_reopenings.complaint_id = complaints.id))`;

/** `toldRating` is the rating of a reply that the public may read. */
export const toldRating: RawBuilder<number | null> = sql`(select max(rating) from followups
  where followups.complaint_id = complaints.id and rating > 0 and ${isShown})`;

/** @returns the work on these reports, by their numbers; none for one that has left the public meanwhile */
export async function officeWorkOf(
  { database, config }: FeedDeps,
  trackingIds: readonly string[],
): Promise<Map<string, OfficeWork>> {
  if (trackingIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('complaints')
    .select(['tracking_id', 'disposition_id', 'classification_id', 'verified_at'])
    .select(toldAnswer.as('answered_at'))
    .select(['imported_from', isAnswered.as('is_answered'), isMomentTold.as('is_moment_told')])
    .select([hundredths.as('hundredths'), reopenings.as('reopened_count'), toldRating.as('rating')])
    .select(toldPromises(config.timeZone).as('promises'))
    .where(sql<SqlBool>`is_public`)
    .where('tracking_id', 'in', trackingIds)
    .execute();
  const { timeZone, calendar, deadlines } = config;
  const holidays = new Set(calendar.holidays);
  const longest = Math.max(...Object.values(deadlines.resolveWorkingDays));
  return new Map(
    rows.map(({ tracking_id, disposition_id, verified_at, answered_at, ...row }) => {
      const told = (at: Date): Date => (row.is_moment_told ? at : startOfDay(dayIn(timeZone, at), timeZone));
      const days = deadlines.resolveWorkingDays[row.classification_id] ?? longest;
      const isCounted = verified_at !== null && row.imported_from === null;
      const work: OfficeWork = {
        disposition_id,
        answered_at: answered_at && row.is_answered ? writeDate(told(answered_at), timeZone) : null,
        answer_due_on: isCounted ? workingDayAfter(dayIn(timeZone, verified_at), days, holidays) : null,
        working_hours_to_answer: row.hundredths === null ? null : row.hundredths / 100,
        reopened_count: row.reopened_count,
        rating: row.rating,
        promises: row.promises,
      };
      return [tracking_id, work];
    }),
  );
}
