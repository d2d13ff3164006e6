import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';

/** `RelayNumbers` are how many reports and replies are where on the way to the gateway. */
export interface RelayNumbers {
  waiting: number;
  sent: number;
  parked: number;
  parkedReplies: number;
  waitingReplies: number;
  /** Reports whose last poll failed. */
  failingPolls: number;
  /** Since when the oldest waiting report waits. */
  oldestAt: Date | null;
  /** When the next waiting report is tried. */
  nextTryAt: Date | null;
}

export async function relayNumbers(database: Database): Promise<RelayNumbers> {
  const waits = sql`parked_reason is null and step in ('upload', 'create', 'creating')`;
  const { rows } = await sql<Record<string, number | string | Date | null>>`
    select count(*) filter (where ${waits}) as waiting,
      count(*) filter (where parked_reason is null and national_id is not null) as sent,
      count(*) filter (where parked_reason is not null) as parked,
      count(*) filter (where step = 'follow' and polls_failed > 0) as failing_polls,
      min(enqueued_at) filter (where ${waits}) as oldest_at,
      min(next_at) filter (where ${waits}) as next_try_at,
      (select count(*) from relay_replies where step = 'parked') as parked_replies,
      (select count(*) from relay_replies where step in ('waiting', 'sending')) as waiting_replies
    from relay_reports`.execute(database);
  const row = rows[0]!;
  const count = (name: string): number => Number(row[name] ?? 0);
  return {
    waiting: count('waiting'),
    sent: count('sent'),
    parked: count('parked'),
    parkedReplies: count('parked_replies'),
    waitingReplies: count('waiting_replies'),
    failingPolls: count('failing_polls'),
    oldestAt: row['oldest_at'] as Date | null,
    nextTryAt: row['next_try_at'] as Date | null,
  };
}
