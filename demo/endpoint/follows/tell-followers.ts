import { dayIn } from '../../../src/contract/working-days.js';
import type { Database } from '../database/connect.js';
import { startOfDay } from '../days.js';
import type { FollowDeps } from './deps.js';
import { changedReports } from './letters.js';
import { QUESTION_MS } from './answers.js';

/** Follows of one transaction, and of one run: no other mail waits long behind them, and the next hour goes on. */
const PIECE = 100;
const RUN_MAX = 500;

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** From 07.00 on: mails wake people. */
const MORNING_MS = 7 * HOUR_MS;
/** A follow ends so long after its mailbox confirmed it; by then nobody may remember why the letters come. */
const LIFETIME_MS = 365 * DAY_MS;

/**
 * `tellFollowers` queues a letter a day for each follow of whose place there is something to tell: of whole days that
 * are over, so that no letter's hour tells when somebody who is anonymous did something.
 */
export async function tellFollowers(endpoint: FollowDeps): Promise<void> {
  const { config, database, notifier } = endpoint;
  const now = config.now();
  await forget(database, now);
  const until = startOfDay(dayIn(config.timeZone, now), config.timeZone);
  if (now.getTime() < until.getTime() + MORNING_MS) return;
  for (let told = 0; told < RUN_MAX; told += PIECE) {
    const count = await database
      .transaction()
      .execute((transaction) => tellPiece(transaction, endpoint, until));
    if (count < PIECE) break;
  }
  notifier.wake();
}

/** @returns how many follows were looked at; others are another process's, which has locked them */
async function tellPiece(
  transaction: Database,
  { config, notifier }: FollowDeps,
  until: Date,
): Promise<number> {
  const due = await transaction
    .selectFrom('follows')
    .select(['id', 'location_id', 'told_until'])
    .where('confirmed_at', 'is not', null)
    .where('told_until', '<', until)
    .orderBy('told_until')
    .limit(PIECE)
    .forUpdate()
    .skipLocked()
    .execute();
  if (due.length === 0) return 0;
  const news = [];
  for (const { id, told_until, ...place } of due) {
    const [changed] = await changedReports(transaction, config, place, told_until, until, 1);
    if (changed) news.push({ follow: id, since: told_until.toISOString(), until: until.toISOString() });
  }
  const ids = due.map(({ id }) => id);
  await transaction.updateTable('follows').set({ told_until: until }).where('id', 'in', ids).execute();
  await notifier.tellFollowers(transaction, news);
  return due.length;
}

/** Addresses that nobody has confirmed, and follows that are over, are erased. */
async function forget(database: Database, now: Date): Promise<void> {
  await database
    .deleteFrom('follows')
    .where('confirmed_at', 'is', null)
    .where('created_at', '<', new Date(now.getTime() - QUESTION_MS))
    .execute();
  await database
    .deleteFrom('follows')
    .where('confirmed_at', '<', new Date(now.getTime() - LIFETIME_MS))
    .execute();
}
