import type { JobQueue } from '../../jobs/job-queue.js';

const QUEUE = 'relay';

/** What a job was about that a dead process has taken is due again sooner than this, by its row. */
const LEASE_SECONDS = 900;

/** Jobs, shared by all processes on one database. Each names a report and says nothing else of it. */
export interface Queue {
  /** Each report at most once among those that wait. */
  add(complaintIds: readonly number[]): Promise<void>;
  take(most: number): Promise<{ id: string; complaintId: number }[]>;
  done(ids: readonly string[]): Promise<void>;
}

interface RelayJob {
  complaint: number;
}

export async function openQueue(queue: JobQueue): Promise<Queue> {
  await queue.open(QUEUE, {
    policy: 'short',
    leaseSeconds: LEASE_SECONDS,
    isTakenAgain: false,
    keptHours: 24,
  });
  return {
    add: (complaintIds) =>
      queue.add<RelayJob>(
        QUEUE,
        complaintIds.map((complaint) => ({ data: { complaint }, key: String(complaint) })),
      ),
    async take(most) {
      const jobs = await queue.take<RelayJob>(QUEUE, most);
      return jobs.map(({ id, data }) => ({ id, complaintId: data.complaint }));
    },
    done: (ids) => queue.done(QUEUE, ids),
  };
}
