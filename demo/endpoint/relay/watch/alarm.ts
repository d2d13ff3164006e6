import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { RelayDeps } from '../deps.js';
import { relayNumbers } from './numbers.js';

const DAY_MS = 86_400_000;

/**
 * `raiseAlarm` tells the agency once a day, by the log and its webhook, that a report or reply is parked or has
 * waited for more than a day, or that a report could not be read for so long. It gives numbers alone and names no
 * report. The rows note what was told, so that several processes tell it once.
 */
export async function raiseAlarm({
  database,
  config,
  notifier,
}: Pick<RelayDeps, 'database' | 'config' | 'notifier'>): Promise<void> {
  const line = await database
    .transaction()
    .execute((transaction) => alarmIn(transaction, config.now(), notifier));
  if (line === null) return;
  config.log(line);
  notifier.wake();
}

/** @returns the line for the log; null where there is none, or it was told today */
async function alarmIn(
  transaction: Database,
  now: Date,
  notifier: RelayDeps['notifier'],
): Promise<string | null> {
  const aDayAgo = new Date(now.getTime() - DAY_MS);
  const told = await transaction
    .updateTable('relay_reports')
    .set({ alarmed_at: now })
    .where((row) =>
      row.or([
        row('parked_reason', 'is not', null),
        row.and([row('step', 'in', ['upload', 'create', 'creating']), row('enqueued_at', '<=', aDayAgo)]),
        row.and([row('step', '=', 'follow'), row('polls_failed', '>', 0), unreadSince(aDayAgo)]),
        heldUpReply(aDayAgo),
      ]),
    )
    .where((row) => row.or([row('alarmed_at', 'is', null), row('alarmed_at', '<=', aDayAgo)]))
    .returning('complaint_id')
    .execute();
  if (told.length === 0) return null;
  const numbers = await relayNumbers(transaction);
  const { parked, waiting, parkedReplies, waitingReplies, failingPolls, oldestAt } = numbers;
  const hours = oldestAt === null ? 0 : Math.floor((now.getTime() - oldestAt.getTime()) / 3_600_000);
  const replies = `parked_replies=${parkedReplies} waiting_replies=${waitingReplies}`;
  await notifier.alarm(transaction, {
    parked,
    waiting,
    oldest_hours: hours,
    parked_replies: parkedReplies,
    waiting_replies: waitingReplies,
    failing_polls: failingPolls,
  });
  return `relay alarm parked=${parked} waiting=${waiting} oldest=${hours}h ${replies} failing_polls=${failingPolls}`;
}

const unreadSince = (time: Date) => sql<boolean>`coalesce(polled_at, enqueued_at) <= ${time}`;

/**
 * `heldUpReply` is SQL on a row of `relay_reports`: a reply, or the news of a withdrawal, doesn't reach the gateway.
 */
const heldUpReply = (time: Date) => sql<boolean>`exists (
  select from relay_replies
  join complaints on complaints.id = relay_replies.complaint_id
  left join followups on followups.id = relay_replies.followup_id
  where relay_replies.complaint_id = relay_reports.complaint_id and (relay_replies.step = 'parked'
    or (relay_replies.step <> 'sent' and coalesce(followups.created_at, complaints.withdrawn_at) <= ${time})))`;
