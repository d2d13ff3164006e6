import type { StatusCode } from '../../../../src/contract/statuses.js';
import { endOfDay } from '../../../../src/contract/working-days.js';
import { idsBehind, lockThose, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { currentQueryClass } from '../../database/query-class.js';
import { inPieces, RUN_MAX } from '../../jobs/in-pieces.js';
import type { EndpointConfig } from '../../config.js';
import type { LogRow } from '../reading/present.js';
import { writeLog } from './lifecycle.js';
import { dueDayOf, startDay, stretchesOf, type Stretch, type TurnRules } from './stretches.js';

type Settings = Pick<EndpointConfig, 'calendar' | 'deadlines' | 'timeZone' | 'name' | 'now'>;
interface Parts {
  database: Database;
  config: Settings;
}

/** Name in `settings` of the rules by which all open deadlines were reckoned. */
const RULES = 'clock-rules';

const rulesOf = ({ timeZone, deadlines, calendar: { holidays } }: Settings): TurnRules => ({
  timeZone,
  deadlines,
  calendar: { holidays },
});

/**
 * `moveClocks` reckons the deadlines of open reports anew where holidays or days have changed since they were reckoned,
 * with a line in the history of each that moves. Safe to run at any moment, and again after it broke off: a deadline
 * that the former rules don't give is left as it is.
 */
export async function moveClocks({ database, config }: Parts): Promise<void> {
  const value = JSON.stringify(rulesOf(config));
  const stored = database.selectFrom('settings').select('value').where('name', '=', RULES);
  const former = (await stored.executeTakeFirst())?.value;
  if (former === value) return;
  // Reports that somebody works on have their turn within the hour.
  if (former !== undefined && !(await moveAll({ database, config }, JSON.parse(former) as TurnRules))) return;
  await database
    .insertInto('settings')
    .values({ name: RULES, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** @returns whether each report had its turn */
async function moveAll({ database, config }: Parts, former: TurnRules): Promise<boolean> {
  let reached = 0;
  let isWhole = true;
  for (let found = RUN_MAX; found >= RUN_MAX;) {
    const from = reached;
    found = 0;
    await inPieces({
      async find(after, limit) {
        const open = idsBehind(database, Math.max(after, from), limit).where('deadline_at', 'is not', null);
        const rows = await open.execute();
        found += rows.length;
        reached = rows.at(-1)?.id ?? reached;
        return rows;
      },
      handle: async (ids) =>
        await database.transaction().execute(async (transaction) => {
          const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
          if (locked.length < ids.length) isWhole = false;
          if (locked.length > 0) await moveThose({ database: transaction, config }, former, locked);
        }),
    });
    if (currentQueryClass().ending?.aborted === true) return false;
  }
  return isWhole;
}

async function moveThose({ database, config }: Parts, former: TurnRules, ids: number[]): Promise<void> {
  const complaints = await database.selectFrom('complaints').selectAll().where('id', 'in', ids).execute();
  const lines = await database
    .selectFrom('complaint_logs')
    .select(['complaint_id', 'status_old', 'status_new', 'created_at'])
    .where('complaint_id', 'in', ids)
    .orderBy('id')
    .execute();
  for (const complaint of complaints) {
    const stretches = stretchesOf(lines.filter(({ complaint_id }) => complaint_id === complaint.id));
    await moveOne({ database, config }, former, complaint, stretches);
  }
}

type Stretches = readonly Stretch<Pick<LogRow, 'status_old' | 'status_new' | 'created_at'>>[];

async function moveOne(
  { database, config }: Parts,
  former: TurnRules,
  complaint: Complaint,
  stretches: Stretches,
): Promise<void> {
  const { id, status_code, deadline_at, shown_status_code, shown_deadline_at } = complaint;
  const isHidden = shown_status_code !== null;
  const moved = movedTo(config, former, complaint, stretches, status_code, deadline_at);
  const shown = movedTo(config, former, complaint, stretches, shown_status_code, shown_deadline_at);
  if (moved === null && shown === null) return;
  const now = config.now();
  const isPublic = isHidden ? shown !== null : moved !== null;
  await database
    .updateTable('complaints')
    .set({
      updated_at: now,
      ...(moved && { deadline_at: moved.to }),
      ...(shown && { shown_deadline_at: shown.to }),
      ...(isPublic && !complaint.promise_is_private && { public_updated_at: now }),
    })
    .where('id', '=', id)
    .execute();
  // While a reply waits to be read, the public knows of the deadline before it alone.
  if (moved) await tell(database, config, complaint, moved, isHidden);
  if (shown) await tell(database, config, complaint, shown, false);
}

interface Move {
  from: Date;
  to: Date;
  status: StatusCode;
}

function movedTo(
  config: Settings,
  former: TurnRules,
  { classification_id, promised_at }: Complaint,
  stretches: Stretches,
  statusCode: string | null,
  deadline: Date | null,
): Move | null {
  const status = statusCode as StatusCode | null;
  const stretch = stretches.filter((one) => one.status === status).at(-1);
  if (status === null || deadline === null || stretch === undefined) return null;
  const turn = { classification_id, promised_at, status, deadline };
  const start = startDay(turn, stretch, former);
  const day = start && dueDayOf(turn, start.day, rulesOf(config));
  const to = day === null ? null : endOfDay(config.timeZone, day);
  return to === null || to.getTime() === deadline.getTime() ? null : { from: deadline, to, status };
}

async function tell(
  transaction: Database,
  { name, timeZone, now }: Settings,
  { id, promise_is_private }: Complaint,
  { from, to, status }: Move,
  isHidden: boolean,
): Promise<void> {
  const day = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone });
  const content = `Hari libur atau jumlah harinya berubah: batas waktu pindah dari ${day.format(from)} ke ${day.format(to)}.`;
  // The days to object tell the day that a private answer promised.
  const tellsPromise = promise_is_private && status === 'responded';
  const isPrivate = isHidden || tellsPromise;
  const line = { content, from: { id: 'desk', name }, isPrivate, tellsOfReply: isHidden && !tellsPromise };
  await writeLog(transaction, id, now(), line, null, null);
}
