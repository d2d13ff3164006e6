import type { Database } from '../database/connect.js';
import { latest } from '../limits/ahead.js';
import type { Enqueue } from '../notifications/officer-letters.js';
import type { OfficerNewsDeps } from './deps.js';
import { toldAccounts } from './told-accounts.js';

/** Between two letters outside the mornings: a flood of reports is one letter a quarter of an hour. */
const QUARTER_MS = 15 * 60_000;

/** @param last when the officer's last such letter was written; one that a wrong clock dated ahead doesn't count */
export function untilNextLetter(last: Date | null, now: Date): number {
  if (last === null || last > latest(now)) return 0;
  return Math.max(0, last.getTime() + QUARTER_MS - now.getTime());
}

/** `lettersOf` is when the officer's letter is due, and when the last one was written. */
export async function lettersOf(database: Database, officerId: number) {
  const row = await database
    .selectFrom('officer_letters')
    .select(['due_at', 'written_at'])
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row ?? { due_at: null, written_at: null };
}

export async function noteLetter(
  transaction: Database,
  officer_id: number,
  noted: { due_at?: Date | null; written_at?: Date },
): Promise<void> {
  await transaction
    .insertInto('officer_letters')
    .values({ officer_id, ...noted })
    .onConflict((conflict) => conflict.column('officer_id').doUpdateSet(noted))
    .execute();
}

/**
 * `queueLetter` puts a letter on the queue, unless one is there.
 *
 * @param officerId whose row the transaction has locked
 */
export async function queueLetter(
  transaction: Database,
  now: Date,
  officerId: number,
  enqueue: Enqueue,
): Promise<void> {
  const { due_at, written_at } = await lettersOf(transaction, officerId);
  if (due_at !== null) return;
  const inMs = untilNextLetter(written_at, now);
  await noteLetter(transaction, officerId, { due_at: new Date(now.getTime() + inMs) });
  await enqueue(transaction, officerId, inMs);
}

/**
 * `letterOver` lets the next letter onto the queue, and puts it there where news has come meanwhile. A mail server that
 * is away so holds up one letter to an officer, not one for each quarter of an hour.
 */
export async function letterOver(
  { database, config }: Pick<OfficerNewsDeps, 'database' | 'config'>,
  officerId: number,
  hasGone: boolean,
  enqueue: Enqueue,
): Promise<void> {
  const now = config.now();
  await database.transaction().execute(async (transaction) => {
    const mail = await transaction
      .selectFrom('officer_mail')
      .select('officer_id')
      .where('officer_id', '=', officerId)
      .forUpdate()
      .executeTakeFirst();
    if (mail === undefined) return;
    // `written_at` is now: a letter may have waited for hours; the next comes a quarter of an hour after it has gone.
    await noteLetter(transaction, officerId, { due_at: null, ...(hasGone && { written_at: now }) });
    await queueWhatWaits(transaction, now, officerId, enqueue);
  });
}

/** `queueWhatWaits` queues a letter where news waits for one; not to an account that none would be written to. */
export async function queueWhatWaits(
  transaction: Database,
  now: Date,
  officerId: number,
  enqueue: Enqueue,
): Promise<void> {
  const waiting = await toldAccounts(transaction, now)
    .innerJoin('officer_news', 'officer_news.officer_id', 'officer_mail.officer_id')
    .select('event')
    .where('officer_mail.officer_id', '=', officerId)
    .where('way', '=', 'now')
    .where('letter', 'is', null)
    .limit(1)
    .executeTakeFirst();
  if (waiting !== undefined) await queueLetter(transaction, now, officerId, enqueue);
}
