import PgBoss from 'pg-boss';
import { CompiledQuery } from 'kysely';
import type { Database } from '../database/connect.js';
import { forPurpose } from '../database/purpose.js';
import type { Log } from '../watching/log.js';

const QUEUE = 'relay';

/** A process that died with a job leaves it to the next sweep after so long; what it was about is due again sooner, by its row. */
const EXPIRES_SECONDS = 900;

/** Jobs, shared by all processes on one database. Each names a report and says nothing else of it. */
export interface Queue {
  /** Each report at most once among those that wait. */
  add(complaintIds: readonly number[]): Promise<void>;
  take(most: number): Promise<{ id: string; complaintId: number }[]>;
  done(ids: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

interface Job {
  complaint: number;
}

/**
 * pg-boss in a schema of its own, by the endpoint's own connections: the embedded database has one, which everybody takes in turn. Its jobs are
 * fetched and finished here and not by its workers, which leave a promise to nobody when the database goes away in between.
 */
export async function openQueue(database: Database, log: Log): Promise<Queue> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => execute(database, text, values) },
    schedule: false,
    maintenanceIntervalSeconds: 300,
    archiveCompletedAfterSeconds: 3_600,
    deleteAfterHours: 24,
    retryLimit: 0,
    expireInSeconds: EXPIRES_SECONDS,
  });
  boss.on('error', (error) => log(`relay queue failed ${error.name}`));
  await boss.start();
  await boss.createQueue(QUEUE, { name: QUEUE, policy: 'short' });
  return {
    async add(complaintIds) {
      const jobs = complaintIds.map((complaint) => ({
        name: QUEUE,
        data: { complaint } satisfies Job,
        singletonKey: String(complaint),
      }));
      await boss.insert(jobs);
    },
    async take(most) {
      const jobs = await boss.fetch<Job>(QUEUE, { batchSize: most });
      return jobs.map(({ id, data }) => ({ id, complaintId: data.complaint }));
    },
    // Nothing needs to be known of what is done.
    done: async (ids) => void (ids.length > 0 && (await boss.deleteJob(QUEUE, [...ids]))),
    close: () => boss.stop({ graceful: false, wait: false }),
  };
}

async function execute(
  database: Database,
  text: string,
  values: unknown[] = [],
): Promise<{ rows: unknown[] }> {
  const parameters = values.map((value) => (value === undefined ? null : value));
  return await forPurpose({ name: 'upkeep' }, async () => {
    const { rows } = await database.executeQuery(CompiledQuery.raw(text, parameters));
    return { rows };
  });
}
