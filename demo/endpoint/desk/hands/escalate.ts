import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import { SYSTEM, writeAudit } from '../../audit/audit.js';
import { lockComplaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
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
    for (const { id } of await findLeft(database, cause))
      await database
        .transaction()
        .execute((transaction) =>
          escalateOne({ database: transaction, config, notifier }, accounts, cause, id),
        );
  notifier.wake();
}

/**
 * `findLeft` finds reports of a cause that were not escalated for it, nor are now.
 * @param only one of them; all by default
 */
async function findLeft(
  database: Database,
  { name, day, hasPassed }: Cause,
  only: RawBuilder<SqlBool> = sql`true`,
): Promise<{ id: number; day: string; assignee_id: number | null }[]> {
  return await database
    .selectFrom('complaints')
    .leftJoin('report_hands', 'report_hands.complaint_id', 'complaints.id')
    .select(['complaints.id', 'assignee_id', sql<string>`(${day})::text`.as('day')])
    .where(hasPassed)
    .where(only)
    .where('withdrawn_at', 'is', null)
    .where((row) => row.or([row('disposition_name', 'is not', null), row('assignee_id', 'is not', null)]))
    // What an officer has done waits for its time.
    .where(
      sql<SqlBool>`not exists (select from desk_acts where complaint_id = complaints.id and state = 'held')`,
    )
    .where(
      sql<SqlBool>`not exists (select from escalations where complaint_id = complaints.id
        and (ended_at is null or (cause = ${name} and escalations.day = ${day})))`,
    )
    .orderBy('complaints.id')
    .execute();
}

async function escalateOne(
  { database, config, notifier }: Parts,
  accounts: readonly Account[],
  cause: Cause,
  id: number,
): Promise<void> {
  const complaint = await lockComplaint(database, id);
  // It may have been answered, or another process been faster.
  const [left] = await findLeft(database, cause, sql`complaints.id = ${id}`);
  if (left === undefined) return;
  const superior = superiorFor(accounts, complaint, left.assignee_id);
  const now = config.now();
  const row = {
    superior_id: superior?.id ?? null,
    cause: cause.name,
    day: left.day,
    at: now,
    ended_at: null,
  };
  await database
    .insertInto('escalations')
    .values({ complaint_id: id, ...row })
    .onConflict((conflict) => conflict.column('complaint_id').doUpdateSet(row))
    .execute();
  const detail = `${cause.name}, ${superior?.name ?? 'verifier'}`;
  const { tracking_id: trackingId } = complaint;
  await writeAudit(database, now, { officer: SYSTEM, action: 'escalate', trackingId, detail });
  await notifier.heard(database, id, 'escalated');
}
