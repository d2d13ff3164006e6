import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import { SYSTEM, writeAudit } from '../../audit/audit.js';
import { lockThose } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { lastWorkingDay, startOfDay } from '../../days.js';
import { OFFICES_TURN } from '../../officer-news/overdue.js';
import type { Account } from '../../officers/accounts.js';
import type { DeskDeps } from '../deps.js';
import { superiorFor } from './superior.js';

type Parts = Pick<DeskDeps, 'database' | 'config' | 'notifier'>;

/** `Cause` is what passed, and its day, as SQL on a row of `complaints` with its row of `report_hands`, if any. */
interface Cause {
  name: 'promise' | 'overdue' | 'snooze';
  day: RawBuilder<string>;
  hasPassed: RawBuilder<SqlBool>;
}

const TURN = sql<SqlBool>`status_code in (${sql.join(OFFICES_TURN)})`;

/**
 * `causesOn` are what can pass, the gravest first: a deadline a whole working day ago, a promised day, or the day until
 * which a report was put off, once that day is over, or the first working day behind it.
 */
function causesOn({ calendar, timeZone, now }: Parts['config']): Cause[] {
  const last = lastWorkingDay(dayIn(timeZone, now()), new Set(calendar.holidays));
  return [
    {
      name: 'promise',
      day: sql`promised_at`,
      hasPassed: sql`promised_at <= ${last}::date and (${TURN} or status_code = 'responded')`,
    },
    {
      name: 'overdue',
      day: sql`(deadline_at at time zone ${timeZone})::date`,
      hasPassed: sql`deadline_at < ${startOfDay(last, timeZone)} and ${TURN}`,
    },
    { name: 'snooze', day: sql`snoozed_until`, hasPassed: sql`snoozed_until <= ${last}::date and ${TURN}` },
  ];
}

/**
 * `escalate` shows each report that a person or an office has left too long to whoever is above them, until it is
 * answered. Once for each day that passes, also in several processes at once.
 */
export async function escalate({ database, config, notifier }: Parts): Promise<void> {
  const accounts = await database.selectFrom('officers').selectAll().orderBy('id').execute();
  for (const cause of causesOn(config))
    await inPieces({
      find: (after, limit) =>
        left(database, cause)
          .where('complaints.id', '>', after)
          .orderBy('complaints.id')
          .limit(limit)
          .execute(),
      handle: async (ids) =>
        await database
          .transaction()
          .execute((transaction) =>
            escalateThose({ database: transaction, config, notifier }, accounts, cause, ids),
          ),
    });
  notifier.wake();
}

/** `left` are reports of a cause that were not escalated for it, nor are now. */
function left(database: Database, { name, day, hasPassed }: Cause) {
  return (
    database
      .selectFrom('complaints')
      .leftJoin('report_hands', 'report_hands.complaint_id', 'complaints.id')
      .select(['complaints.id', 'tracking_id', 'disposition_id', 'location_code', 'assignee_id'])
      .select(sql<string>`(${day})::text`.as('day'))
      .where(hasPassed)
      .where('withdrawn_at', 'is', null)
      .where((row) => row.or([row('disposition_name', 'is not', null), row('assignee_id', 'is not', null)]))
      // `desk_acts` that are held: what an officer has done waits for its time.
      .where(
        sql<SqlBool>`not exists (select from desk_acts where complaint_id = complaints.id and state = 'held')`,
      )
      .where(
        sql<SqlBool>`not exists (select from escalations where complaint_id = complaints.id
        and (ended_at is null or (cause = ${name} and escalations.day = ${day})))`,
      )
  );
}

async function escalateThose(
  { database, config, notifier }: Parts,
  accounts: readonly Account[],
  cause: Cause,
  ids: readonly number[],
): Promise<void> {
  const locked = (await lockThose(database, ids).execute()).map(({ id }) => id);
  if (locked.length === 0) return;
  // `left` is asked again: reports may have been answered, or another process been faster.
  const reports = await left(database, cause)
    .where('complaints.id', 'in', locked)
    .orderBy('complaints.id')
    .execute();
  if (reports.length === 0) return;
  const at = config.now();
  const escalated = reports.map((report) => ({
    ...report,
    superior: superiorFor(accounts, report, report.assignee_id),
  }));
  await database
    .insertInto('escalations')
    .values(
      escalated.map(({ id, day, superior }) => ({
        complaint_id: id,
        superior_id: superior?.id ?? null,
        cause: cause.name,
        day,
        at,
        ended_at: null,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('complaint_id').doUpdateSet(({ ref }) => ({
        superior_id: ref('excluded.superior_id'),
        cause: ref('excluded.cause'),
        day: ref('excluded.day'),
        at,
        ended_at: null,
      })),
    )
    .execute();
  const lines = escalated.map(({ tracking_id: trackingId, superior }) => {
    const detail = `${cause.name}, ${superior?.name ?? 'verifier'}`;
    return { officer: SYSTEM, action: 'escalate', trackingId, detail } as const;
  });
  await writeAudit(database, at, ...lines);
  await notifier.heard(
    database,
    reports.map(({ id }) => id),
    'escalated',
  );
}
