import type { JobQueue } from '../../jobs/job-queue.js';

const QUEUE = 'relay';

/** A job that a dead process had taken comes back after this; its row makes the report due sooner. */
const LEASE_SECONDS = 900;

/** `Queue` holds jobs, shared by all processes on one database. A job names a report and says nothing else of it. */
export interface Queue {
  /** Adds each report, at most once among the waiting jobs. */
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
