import { sql, type SqlBool } from 'kysely';
import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import { ruleOf } from '../../clocks/rules.js';
import { idsBehind, lockThose, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import type { EndpointConfig } from '../../config.js';
import { inPieces } from '../../jobs/in-pieces.js';
import { OFFICES_TURN, requestDue, requestOf } from '../information/request.js';
import { reckonedFrom, type Due } from './due.js';
import { endEscalation } from './escalations.js';
import { moveOf, tellMove } from './told-move.js';

type Settings = Pick<EndpointConfig, 'timeZone' | 'name' | 'now' | 'calendar' | 'clocks'>;

interface Parts {
  database: Database;
  config: Settings;
}

const WHY = 'Menurut hari permintaan informasi';

/**
 * `keepRequestDays` gives open requests for information their own last day, with a line where it is another one: a
 * release before this one gave them the days of a turn, and still does where it serves beside. Holidays are left to
 * `moveClocks`; those that fall before a pause aren't in its pairs.
 */
export async function keepRequestDays({ database, config }: Parts): Promise<void> {
  const isApart = mayBeApart(config);
  await inPieces({
    find: (after, limit) => idsBehind(database, after, limit).where(isApart).execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
        if (locked.length === 0) return;
        const found = transaction.selectFrom('complaints').selectAll().where('id', 'in', locked);
        for (const complaint of await found.where(isApart).orderBy('id').execute())
          await keepOne({ database: transaction, config }, complaint);
      }),
  });
}

/** `mayBeApart`: filing and rule lead to another day than the deadline; those with a pause are looked at anew. */
function mayBeApart({ clocks, timeZone }: Settings) {
  const daysOf = (kind: 'information' | 'extension') =>
    ruleOf(clocks, kind, CLASSIFICATIONS.information)?.days ?? null;
  const kept = (act: string) =>
    sql`(select count(*) from information_acts where complaint_id = complaints.id and act = ${sql.lit(act)})`;
  const rule = (kind: 'information' | 'extension') =>
    sql`coalesce((select (rules -> ${sql.lit(kind)} ->> 'days')::int from information_acts
      where complaint_id = complaints.id and act = 'filed'), ${daysOf(kind)}::int)`;
  return sql<SqlBool>`classification_id = ${sql.lit(CLASSIFICATIONS.information)} and answered_at is null
    and finished_at is null and withdrawn_at is null and imported_from is null and shown_status_code is null
    and status_code in (${sql.join(OFFICES_TURN)})
    and (due_told = deadline_at and due_from = (created_at at time zone ${timeZone})::date
      and due_days = ${rule('information')} + ${kept('extend')} * coalesce(${rule('extension')}, 0)) is not true`;
}

async function keepOne(parts: Parts, complaint: Complaint): Promise<void> {
  const { database, config } = parts;
  const request = await requestOf(database, complaint, config, config.clocks);
  if (request === null || request.days.ended !== null) return;
  const due = requestDue(request.days, config);
  if (isKept(complaint, due)) return;
  const { id, deadline_at, deadline_told_at } = complaint;
  const now = config.now();
  const to = due.deadline_at!;
  // Officers who were told that the day has passed are told no second time that it has.
  const isToldPast =
    to < now && deadline_at !== null && deadline_told_at?.getTime() === deadline_at.getTime();
  const isOther = deadline_at?.getTime() !== to.getTime();
  const seen = isOther && { updated_at: now, public_updated_at: now };
  await database
    .updateTable('complaints')
    .set({ ...due, ...seen, ...(isToldPast && { deadline_told_at: to }) })
    .where('id', '=', id)
    .execute();
  if (to >= now) await endEscalation(database, now, id, 'overdue');
  const move = moveOf(deadline_at, to);
  if (move !== null) await tellMove(parts, id, move, WHY, { isPrivate: false });
}

/** `isKept`: the row leads to the same day by itself; one that holidays of another process gave moves with its pair. */
function isKept(complaint: Complaint, due: Due): boolean {
  if (due.due_from === null)
    return complaint.due_from === null && complaint.deadline_at?.getTime() === due.deadline_at!.getTime();
  const pair = reckonedFrom(complaint);
  return pair !== null && pair.from === due.due_from && pair.days === due.due_days;
}
