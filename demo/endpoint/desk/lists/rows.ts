import { sql, type RawBuilder } from 'kysely';
import { writeDate } from '../../../../src/contract/dates.js';
import { statusOf, type StatusActor, type StatusCode } from '../../../../src/contract/statuses.js';
import type { Complaint } from '../../database/complaint.js';
import type { Officer } from '../../officers/roles.js';
import { rowIsSnoozed } from '../../reports/lifecycle/snooze.js';
import { statusName } from '../../reports/reading/present.js';
import type { DeskDeps } from '../deps.js';
import { shownSince } from '../hands/looking.js';
import { handedBack, proposedOffice } from '../near/proposed-office.js';
import type { Named, RowWire } from '../wire.js';
import { dangerOf } from '../work/danger.js';
import { BESIDE, type Seen } from '../work/version.js';
import type { Asked, Position } from './asked.js';
import { all, DUE, FILING, type Condition } from './conditions.js';

export interface Row extends Seen {
  due: string;
  filed: string;
  unseen_photos: number;
  thumbnail_id: string | null;
  snoozed_until: string | null;
  escalated_at: Date | null;
  handed_back_by: string[] | null;
  looking: string[];
  is_pending: boolean;
}

/** `rowsQuery` is one page and one row more, which shows whether another follows. Exported for tests of its plan. */
export function rowsQuery(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  asked: Pick<Asked, 'sort' | 'size' | 'skip' | 'after'>,
  conditions: readonly Condition[],
) {
  const { sort, size, skip, after } = asked;
  const place = after === null ? [] : [isBehind(sort, after)];
  const order =
    sort === 'due' ? [DUE, FILING, sql`complaints.id`] : [sql`${FILING} desc`, sql`complaints.id desc`];
  const photos = sql`from attachments where complaint_id = complaints.id and media_type like 'image/%'`;
  const hands = sql`from report_hands where complaint_id = complaints.id`;
  const since = shownSince(config.now());
  return database
    .selectFrom('complaints')
    .selectAll('complaints')
    .select(BESIDE)
    .select([
      sql<string>`(${DUE})::text`.as('due'),
      sql<string>`${FILING}::text`.as('filed'),
      sql<number>`(select count(*)::int ${photos} and not is_released)`.as('unseen_photos'),
      sql<string | null>`(select attachments.id ${photos} and followup_id is null
        order by position limit 1)`.as('thumbnail_id'),
      sql<string | null>`(select snoozed_until ${hands} and ${rowIsSnoozed(config)})`.as('snoozed_until'),
      sql<string[] | null>`(select handed_back_by ${hands})`.as('handed_back_by'),
      sql<Date | null>`(select at from escalations
        where complaint_id = complaints.id and ended_at is null)`.as('escalated_at'),
      sql<string[]>`array(select display_name from desk_looks join officers on officers.id = officer_id
        where complaint_id = complaints.id and at > ${since} and officer_id <> ${officer.id}
        order by display_name)`.as('looking'),
      sql<boolean>`exists (select from desk_acts
        where complaint_id = complaints.id and state = 'held')`.as('is_pending'),
    ])
    .where(all([...conditions, ...place]))
    .orderBy(sql`${sql.join(order)}`)
    .offset(skip)
    .limit(size + 1);
}

/** `isBehind` compares whole rows, as the index of that order does. */
function isBehind(sort: Asked['sort'], { due, filed, id }: Position): Condition {
  if (sort === 'newest') return sql`(${FILING}, complaints.id) < (${filed}::timestamp, ${id}::int)`;
  return sql`(${DUE}, ${FILING}, complaints.id) > (${due}::timestamptz, ${filed}::timestamp, ${id}::int)`;
}

/** `positionOf` is a report's place in every order, for those who may know of it. */
export async function positionOf(
  { database }: Pick<DeskDeps, 'database'>,
  trackingId: string,
  known: Condition,
): Promise<Position | undefined> {
  const place: RawBuilder<Position> = sql`select (${DUE})::text as due, ${FILING}::text as filed, id
    from complaints where ${known} and tracking_id = ${trackingId}`;
  return (await place.execute(database)).rows[0];
}

/** Whose turn it is, by the names of the wire. */
const WAITS: Record<StatusActor, RowWire['waits_for']> = {
  admin: 'verifier',
  office: 'office',
  reporter: 'reporter',
  nobody: null,
};

/** `presentRow` is what a line of the queue shows. @param row.assignee whose it is, for those who may know it */
export function presentRow(
  row: Row & Pick<RowWire, 'assignee'> & Required<Pick<RowWire, 'version'>>,
  config: Pick<DeskDeps['config'], 'masters' | 'now' | 'timeZone' | 'urgent'>,
): RowWire {
  const { masters, timeZone } = config;
  const status = statusOf(row.status_code);
  const date = (instant: Date | null): string | null => instant && writeDate(instant, timeZone);
  const { thumbnail_id } = row;
  return {
    tracking_id: row.tracking_id,
    title: row.title,
    status_code: row.status_code as StatusCode,
    status_name: status?.card ?? statusName(row.status_code),
    classification_id: row.classification_id,
    created_at: writeDate(row.created_at, timeZone),
    due_at: date(row.deadline_at),
    is_overdue: row.deadline_at !== null && row.deadline_at < config.now(),
    promised_at: row.promised_at,
    office: officeOf(row, config),
    proposed_office: proposedOffice(masters, row),
    handed_back: handedBack(masters, row),
    village: masters.location(row.location_id ?? '')?.name ?? null,
    topic: masters.category(row.category_id ?? '')?.name ?? null,
    assignee: row.assignee,
    waits_for: row.reply_is_undecided ? 'verifier' : WAITS[status?.actor ?? 'nobody'],
    is_anonymous: row.is_anonymous,
    is_secret: row.is_secret,
    is_danger: dangerOf(row, config, 'id') !== null,
    doubt: row.doubt,
    // Where a report that was taken over was before, in plain words.
    imported_from: row.imported_from && row.channel,
    supports: row.supports_count,
    unseen_photos: row.unseen_photos,
    thumbnail: thumbnail_id && `reports/${row.tracking_id}/thumbnails/${thumbnail_id}`,
    looking: row.looking,
    is_pending: row.is_pending,
    snoozed_until: row.snoozed_until,
    version: row.version,
    escalated_at: date(row.escalated_at),
  };
}

type WithOffice = Pick<Complaint, 'disposition_id' | 'disposition_name'>;

function officeOf(
  { disposition_id: id, disposition_name }: WithOffice,
  { masters }: Pick<DeskDeps['config'], 'masters'>,
): Named | null {
  return id === null ? null : { id, name: disposition_name ?? masters.institution(id)?.name ?? id };
}
