import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import { startOfDay } from '../../days.js';
import { rowMayBeKnown, type Officer } from '../../officers/roles.js';
import { categoryAndBelow } from '../../reference-data/masters.js';
import { rowLiesIn } from '../../reference-data/within.js';
import { rowIsSnoozed } from '../../reports/lifecycle/snooze.js';
import type { DeskDeps } from '../deps.js';
import { rowIsFor } from '../near/proposed-office.js';
import type { Tab } from '../wire.js';
import type { Filters } from './asked.js';

export type Condition = RawBuilder<SqlBool>;
type Config = Pick<DeskDeps['config'], 'masters' | 'now' | 'timeZone'>;

export const all = (conditions: readonly Condition[]): Condition =>
  sql<SqlBool>`${sql.join(conditions, sql` and `)}`;

/* Exactly as the desk's indexes have it (migrations 0035, 0053 and 0061), or they wouldn't serve. */

/** `DUE` puts reports without a deadline last. */
export const DUE = sql`coalesce(deadline_at, 'infinity'::timestamptz)`;
export const FILING = sql`(complaints.created_at at time zone 'UTC')`;
const OPEN = sql<SqlBool>`status_code not in ('done', 'archived', 'rejected')`;

/** `knownTo`: reports of whose existence the officer may know; `id > 0` leads to the desk's own indexes. */
export const knownTo = (officer: Officer): Condition =>
  sql<SqlBool>`complaints.id > 0 and ${rowMayBeKnown(officer)}`;

/**
 * `inTab` chooses the reports of a tab; what waits for a day, a deed or another report is in `mine` and `all` alone.
 */
export function inTab(tab: Tab, officer: Officer, config: Config): Condition {
  if (tab === 'all') return sql<SqlBool>`true`;
  if (tab === 'mine')
    return sql<SqlBool>`complaints.id in (${ownOf(officer)}) and (${OPEN} or withdrawn_at is null and complaints.id in (${OBJECTED}))`;
  return sql<SqlBool>`${QUEUES[tab](config)} and ${isThere(config)}`;
}

/** `OBJECTED` are requests whose requester objected, also ended ones, until a superior has decided. */
const OBJECTED = sql`select complaint_id from information_acts where act = 'objection' and ended_at is null`;

/**
 * `ownOf`: assigned to the officer, or escalated: to them, or to nobody by name while they verify. Whoever verifies
 * decides on objections too.
 */
function ownOf({ id, roles }: Officer): RawBuilder<unknown> {
  const isVerifier = roles.includes('verifier');
  const nobodys = isVerifier ? sql` or superior_id is null` : sql``;
  return sql`select complaint_id from report_hands where assignee_id = ${id}
    union all select complaint_id from escalations where ended_at is null and (superior_id = ${id}${nobodys})
    ${isVerifier ? sql`union all ${OBJECTED}` : sql``}`;
}

const QUEUES: Record<Exclude<Tab, 'mine' | 'all'>, (config: Config) => Condition> = {
  new: () => sql`status_code = 'unverified'`,
  'to-answer': () => sql`status_code in ('verified', 'in_progress', 'reopened')`,
  replied: () => sql`(reply_is_undecided or (reporter_wrote_last and ${OPEN})) and withdrawn_at is null`,
  // The second says the same once more, of a column whose values the planner knows.
  overdue: ({ now }) => sql`${OPEN} and ${DUE} < ${now()} and deadline_at < ${now()}`,
};

/** `isThere`: not snoozed, not merged into another, and no deed on it waits. */
function isThere(config: Config): Condition {
  return sql<SqlBool>`not exists (select from report_hands
      where complaint_id = complaints.id and ${rowIsSnoozed(config)})
    and not exists (select from merged_reports where complaint_id = complaints.id)
    and not exists (select from desk_acts where complaint_id = complaints.id and state = 'held')`;
}

/** `isPromiseDue`: the day that an office promised has come or comes within a week, and the report hasn't ended. */
export const isPromiseDue = (config: Config): Condition =>
  sql<SqlBool>`promised_at is not null and ${OPEN} and promised_at <= ${today(config)}::date + 7`;

const today = ({ timeZone, now }: Config): string => dayIn(timeZone, now());

/** `chosenBy`: conditions of all filters but tab and search. */
export function chosenBy(filters: Filters, { masters, timeZone }: Config): Condition[] {
  const { status, classification, doubt, office, village, topic, assignee, from, to, escalated } = filters;
  return [
    status !== '' && sql<SqlBool>`status_code = ${status}`,
    classification !== '' && sql<SqlBool>`classification_id = ${classification}`,
    // Doubts count until an officer judges the report, unless another status is asked for.
    doubt !== '' && status === '' && sql<SqlBool>`status_code in ('unverified', 'held')`,
    doubt === 'any' && sql<SqlBool>`doubt is not null`,
    doubt !== '' && doubt !== 'any' && sql<SqlBool>`doubt = ${doubt}`,
    office !== '' && rowIsFor(masters, office),
    village !== '' && within(village, masters),
    topic !== '' && sql<SqlBool>`category_id in (${sql.join(categoryAndBelow(masters, topic))})`,
    assignee !== '' && heldBy(assignee),
    escalated !== '' &&
      sql<SqlBool>`complaints.id in (select complaint_id from escalations where ended_at is null)`,
    from !== '' && sql<SqlBool>`${FILING} >= (${startOfDay(from, timeZone)}::timestamptz at time zone 'UTC')`,
    to !== '' && sql<SqlBool>`${FILING} < (${startOfDay(to, timeZone, 1)}::timestamptz at time zone 'UTC')`,
  ].filter((condition) => condition !== false);
}

/** A place and all below it; where the agency has taken it out, the reports that keep it. */
function within(locationId: string, masters: Config['masters']): Condition {
  const code = masters.location(locationId)?.code;
  return code === undefined ? sql<SqlBool>`location_id = ${locationId}` : rowLiesIn(code);
}

/** @param assignee an account's name; `-` for nobody */
function heldBy(assignee: string): Condition {
  const held = sql`select complaint_id from report_hands`;
  if (assignee === '-')
    return sql<SqlBool>`not exists (${held} where complaint_id = complaints.id and assignee_id is not null)`;
  return sql<SqlBool>`complaints.id in (${held}
    where assignee_id = (select officers.id from officers where officers.name = ${assignee} and not is_disabled))`;
}
