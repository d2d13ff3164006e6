import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { JobQueue } from '../jobs/job-queue.js';
import type { Notifier } from '../notifications/notifier.js';
import type { UploadDeps } from '../uploads/deps.js';

/** `RelayDeps` lists what forwarding needs of the endpoint. */
export interface RelayDeps extends Pick<UploadDeps, 'incoming' | 'scanner' | 'cleaner' | 'storage'> {
  config: Pick<
    EndpointConfig,
    | 'bucket'
    | 'dataDir'
    | 'freeBytes'
    | 'calendar'
    | 'classifications'
    | 'clocks'
    | 'deadlines'
    | 'limits'
    | 'log'
    | 'masters'
    | 'name'
    | 'now'
    | 'relay'
    | 'timeZone'
  >;
  database: Database;
  queue: JobQueue;
  notifier: Notifier;
}
