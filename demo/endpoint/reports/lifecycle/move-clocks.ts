import { sql, type SqlBool } from 'kysely';
import { dayIn } from '../../../../src/contract/working-days.js';
import { idsBehind, lockThose, type Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';
import { inPieces } from '../../jobs/in-pieces.js';
import type { EndpointConfig } from '../../config.js';
import { writeLog } from './lifecycle.js';

interface Parts {
  database: Database;
  config: Pick<EndpointConfig, 'timeZone' | 'name' | 'now'>;
}

/** `Moving` has the deadlines that the holidays give now; null where none is, or nobody knows from what. */
interface Moving extends Complaint {
  moved_to: Date | null;
  shown_moved_to: Date | null;
}

/** Where `deadline_at` is another one than was told with them, `due_moment` of the columns would be of another turn. */
const NOW = sql<Date | null>`case when due_told = deadline_at then due_moment(due_from, due_days) end`;
const SHOWN_NOW = sql<Date | null>`case when shown_due_told = shown_deadline_at
  then due_moment(shown_due_from, shown_due_days) end`;

/** A null says nothing: `=` of it is null, and no report moves. */
const MOVES = sql<SqlBool>`(due_from is not null or shown_due_from is not null)
  and (${NOW} <> deadline_at or ${SHOWN_NOW} <> shown_deadline_at)`;

/**
 * `moveClocks` moves the deadlines of open reports to where the holidays put them now, with a line in their history. By
 * `due_moment` the database reckons: processes that still have other files move nothing to and fro. Safe to run at any
 * moment, and again after it broke off; numbers of days that changed move nothing.
 */
export async function moveClocks({ database, config }: Parts): Promise<void> {
  await inPieces({
    find: (after, limit) => idsBehind(database, after, limit).where(MOVES).execute(),
    handle: async (ids) =>
      await database.transaction().execute(async (transaction) => {
        // Officers who hold a report now may change its turn, and the next hour looks again.
        const locked = (await lockThose(transaction, ids).execute()).map(({ id }) => id);
        if (locked.length > 0) await moveThose({ database: transaction, config }, locked);
      }),
  });
}

async function moveThose({ database, config }: Parts, ids: readonly number[]): Promise<void> {
  const moving = await database
    .selectFrom('complaints')
    .selectAll()
    .select([NOW.as('moved_to'), SHOWN_NOW.as('shown_moved_to')])
    .where('id', 'in', ids)
    .where(MOVES)
    .orderBy('id')
    .execute();
  for (const complaint of moving) await moveOne({ database, config }, complaint);
}

async function moveOne({ database, config }: Parts, complaint: Moving): Promise<void> {
  const { shown_status_code, promise_is_private } = complaint;
  const own = moveOf(complaint.deadline_at, complaint.moved_to);
  const shown = moveOf(complaint.shown_deadline_at, complaint.shown_moved_to);
  const isHidden = shown_status_code !== null;
  // The days to object tell the day that a private answer promised.
  const tellsPromise = promise_is_private && complaint.public_status_code === 'responded';
  const now = config.now();
  const isPublic = (isHidden ? shown : own) !== null && !tellsPromise;
  await database
    .updateTable('complaints')
    .set({
      updated_at: now,
      ...(own && { deadline_at: own.to, due_told: own.to }),
      ...(shown && { shown_deadline_at: shown.to, shown_due_told: shown.to }),
      ...(isPublic && { public_updated_at: now }),
    })
    .where('id', '=', complaint.id)
    .execute();
  // While a reply waits to be read, the public knows of the deadline before it alone.
  if (shown) await tell({ database, config }, complaint.id, shown, { isPrivate: tellsPromise });
  if (own)
    await tell({ database, config }, complaint.id, own, {
      isPrivate: isHidden || tellsPromise,
      tellsOfReply: isHidden,
    });
}

interface Move {
  from: Date;
  to: Date;
}

const moveOf = (from: Date | null, to: Date | null): Move | null =>
  from === null || to === null || from.getTime() === to.getTime() ? null : { from, to };

async function tell(
  { database, config: { name, timeZone, now } }: Parts,
  id: number,
  { from, to }: Move,
  seen: { isPrivate: boolean; tellsOfReply?: boolean },
): Promise<void> {
  const day = new Intl.DateTimeFormat('id-ID', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone,
  });
  const why =
    dayIn(timeZone, from) < dayIn(timeZone, to) ? 'Ada hari libur yang baru diumumkan' : 'Hari libur berubah';
  const content = `${why}: batas waktu pindah dari ${day.format(from)} ke ${day.format(to)}.`;
  await writeLog(database, id, now(), { content, from: { id: 'desk', name }, ...seen }, null, null);
}
