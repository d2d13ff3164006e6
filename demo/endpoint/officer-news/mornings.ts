import { sql } from 'kysely';
import { dayIn, isWorkingDay } from '../../../src/contract/working-days.js';
import type { Notifier } from '../notifications/notifier.js';
import type { OfficerNewsDeps } from './deps.js';
import { rowMayHearOfSealed } from './sealed-news.js';
import { toldAccounts } from './told-accounts.js';
import { KINDS } from './wishes.js';

/** Hours of a day before which no letter of the morning leaves. */
const MORNING_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
/** Longer than a letter is tried: until then its rows say what it tells, and it holds up the next. */
const WRITTEN_KEPT_MS = 5 * DAY_MS;
/** Longer than any row of holidays: news that no morning has taken by then is stale. */
const WAITING_KEPT_MS = 30 * DAY_MS;

type Parts = Pick<OfficerNewsDeps, 'database' | 'config'> & { notifier: Notifier };

/** `sendMornings` queues one letter a working day, from 07.00 in the agency's zone, for each officer who wants one. */
export async function sendMornings({ database, config, notifier }: Parts): Promise<void> {
  const now = config.now();
  const day = dayIn(config.timeZone, new Date(now.getTime() - MORNING_MS));
  if (!isWorkingDay(day, new Set(config.calendar.holidays))) return;
  const isDue = sql<boolean>`digest_day is distinct from ${day}`;
  const due = await toldAccounts(database, now)
    .select('officer_id')
    .where((row) => row.or([...KINDS.map((kind) => row(kind, '=', 'digest')), rowMayHearOfSealed]))
    .where(isDue)
    .orderBy('officer_id')
    .execute();
  for (const { officer_id } of due) {
    await database.transaction().execute(async (transaction) => {
      const taken = await transaction
        .updateTable('officer_mail')
        .set({ digest_day: day })
        .where('officer_id', '=', officer_id)
        .where(isDue)
        .returning('officer_id')
        .executeTakeFirst();
      if (taken !== undefined)
        await notifier.tellOfficer(transaction, { officer: officer_id, isDigest: true });
    });
  }
  notifier.wake();
}

/**
 * `tidyNews` deletes what was told, and frees the way for the next letter where one was given up, as after days without
 * a mail server, or to a mailbox that doesn't exist.
 */
export async function tidyNews({
  database,
  config,
}: Pick<OfficerNewsDeps, 'database' | 'config'>): Promise<void> {
  const now = config.now();
  const before = (ms: number): Date => new Date(now.getTime() - ms);
  await database
    .deleteFrom('officer_news')
    .where('at', '<', before(WRITTEN_KEPT_MS))
    .where((row) => row.or([row('letter', 'is not', null), row('at', '<', before(WAITING_KEPT_MS))]))
    .execute();
  await database
    .updateTable('officer_letters')
    .set({ due_at: null })
    .where('due_at', '<', before(WRITTEN_KEPT_MS))
    .execute();
}
