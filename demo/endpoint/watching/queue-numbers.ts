import { sql } from 'kysely';
import type { Database } from '../database/connect.js';

/** Queues of notices: mail to reporters, webhooks to the agency's programs. */
const QUEUES = ['mail', 'webhook'] as const;

export interface QueueNumbers {
  queue: (typeof QUEUES)[number];
  /** Jobs not sent yet, with those under way. */
  waiting: number;
  /** Since when the oldest job waits; null without jobs. */
  since: Date | null;
}

/** `queueNumbers` has each queue, empty ones too: a missing number raises no alarm. */
export async function queueNumbers(database: Database): Promise<QueueNumbers[]> {
  const rows = (await hasQueues(database)) ? await countJobs(database) : [];
  return QUEUES.map((queue) => {
    const row = rows.find(({ name }) => name === queue);
    return { queue, waiting: Number(row?.jobs ?? 0), since: row?.since ?? null };
  });
}

/** `hasQueues`: the tables exist only once a notice was queued, never without mail and webhook. */
async function hasQueues(database: Database): Promise<boolean> {
  const { rows } = await sql<{ is_there: boolean }>`
    select to_regclass('pgboss.job') is not null as is_there`.execute(database);
  return rows[0]!.is_there;
}

async function countJobs(database: Database) {
  const { rows } = await sql<{ name: string; jobs: string | number; since: Date }>`
    select name, count(*) as jobs, min(coalesce((data ->> 'since')::timestamptz, created_on)) as since
    from pgboss.job where name in (${sql.join([...QUEUES])}) and state < 'completed'
    group by name`.execute(database);
  return rows;
}
