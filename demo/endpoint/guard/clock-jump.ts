import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';

const DAY_MS = 86_400_000;
/** Between two rounds so far apart the clock has jumped, or no process ran: both look alike. */
const JUMP_MS = 2 * DAY_MS;
/** A new time must last so long before data is erased by it. */
const DOUBTED_MS = DAY_MS;

/** Name of the row in `settings`. */
const NAME = 'clock';

interface Seen {
  /** Time of the last round that was believed. */
  believed: number;
  /** Since when the clock is doubted, by its own new time; null while it is believed. */
  doubted: number | null;
  /** Time of the last round, believed or not. */
  last: number;
}

/**
 * `afterRound` believes a clock that goes on from the last round, and one that jumped ahead after a day of going on.
 */
function afterRound(seen: Seen, now: number): Seen {
  const believed = { believed: now, doubted: null, last: now };
  if (now <= seen.believed + JUMP_MS) return believed;
  const { doubted, last } = seen;
  const isAnother = doubted === null || now < doubted || now > last + JUMP_MS;
  if (!isAnother && now >= doubted + DOUBTED_MS) return believed;
  return { believed: seen.believed, doubted: isAnother ? now : doubted, last: now };
}

interface ClockDeps {
  config: Pick<EndpointConfig, 'now' | 'log'>;
  database: Database;
}

/**
 * `unlessClockJumped` runs erasures, unless the clock has jumped ahead since the last round: an hour under a wrong
 * clock would erase what has years to stay. All processes on one database share the last round's time.
 */
export async function unlessClockJumped(
  { config, database }: ClockDeps,
  run: () => Promise<void>,
): Promise<void> {
  const now = config.now().getTime();
  const wasDoubted = await isClockDoubted(database);
  const isDoubted = await database.transaction().execute(async (transaction) => {
    const first: Seen = { believed: await lastWritten(transaction, now), doubted: null, last: now };
    await transaction
      .insertInto('settings')
      .values({ name: NAME, value: JSON.stringify(first) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const { value } = await transaction
      .selectFrom('settings')
      .select('value')
      .where('name', '=', NAME)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const seen = afterRound(JSON.parse(value) as Seen, now);
    await transaction
      .updateTable('settings')
      .set({ value: JSON.stringify(seen) })
      .where('name', '=', NAME)
      .execute();
    return seen.doubted !== null;
  });
  if (isDoubted && !wasDoubted)
    config.log('the clock has jumped ahead, or nothing ran for days: nothing is thrown away for a day', {
      code: 'clock-jumped',
      level: 'warn',
    });
  if (!isDoubted) await run();
}

/** `lastWritten` is when a report last changed: the database's own time where no round was ever recorded. */
async function lastWritten(database: Database, now: number): Promise<number> {
  const { last } = await database
    .selectFrom('complaint_logs')
    .select((row) => row.fn.max('created_at').as('last'))
    .executeTakeFirstOrThrow();
  return last === null ? now : Math.min(now, new Date(last).getTime());
}

/** `isClockDoubted`: erasures are paused. */
export async function isClockDoubted(database: Database): Promise<boolean> {
  const row = await database
    .selectFrom('settings')
    .select('value')
    .where('name', '=', NAME)
    .executeTakeFirst();
  return row !== undefined && (JSON.parse(row.value) as Seen).doubted !== null;
}
