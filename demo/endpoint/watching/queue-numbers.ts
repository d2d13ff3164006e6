import { sql } from 'kysely';
import type { Database } from '../database/connect.js';

/** What is to be told, and to whom it goes: by mail to reporters, by webhook to the agency's programs. */
const QUEUES = ['mail', 'webhook'] as const;

export interface QueueNumbers {
  queue: (typeof QUEUES)[number];
  /** Not sent yet, those under way included. */
  waiting: number;
  /** Since when the one waits that waits longest; null where none does. */
  since: Date | null;
}

/** Of each way, also where nothing waits: what is missing is no alarm. */
export async function queueNumbers(database: Database): Promise<QueueNumbers[]> {
  const rows = (await hasQueues(database)) ? await countJobs(database) : [];
  return QUEUES.map((queue) => {
    const row = rows.find(({ name }) => name === queue);
    return { queue, waiting: Number(row?.jobs ?? 0), since: row?.since ?? null };
  });
}

/** They are made when something is first told, which an endpoint without mail and webhook never does. */
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
