import type { Registry } from 'prom-client';
import { inQueryClass } from '../database/query-class.js';
import type { WatchingDeps } from './deps.js';
import { gaugesOf } from './gauges.js';

/** `jobGauges` come from the database, so that all processes tell the same. Where it fails, the last ones stay. */
export function jobGauges(
  registry: Registry,
  { jobTimes }: Pick<WatchingDeps, 'jobTimes'>,
): () => Promise<void> {
  const succeeded = gaugesOf(registry)(
    'aduan_job_last_success_timestamp_seconds',
    'When a job of upkeep last succeeded, in whichever process; before its first success, since when it should have',
    ['job'],
  );
  return async () => {
    const times = await inQueryClass({ name: 'health' }, () => jobTimes.all()).catch(() => []);
    for (const [job, seconds] of times) succeeded.set({ job }, seconds);
  };
}
