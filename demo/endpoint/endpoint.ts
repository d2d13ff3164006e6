import type { Gate } from './reports/reading/access.js';
import type { Challenges } from './guard/challenge.js';
import type { EndpointConfig } from './config.js';
import type { Database } from './database/connect.js';
import type { PublicQueryLimits } from './feed/public-query-limits.js';
import type { KeptColumns } from './feed/columns/kept-columns.js';
import type { Remembered } from './feed/remembered.js';
import type { ReportChanges } from './feed/report-changes.js';
import type { Search } from './feed/search/search.js';
import type { Hashing } from './guard/hashing.js';
import type { ExactlyOnce } from './exactly-once/exactly-once.js';
import type { JobQueue } from './jobs/job-queue.js';
import type { Notifier } from './notifications/notifier.js';
import type { Relay } from './relay/relay.js';
import type { BodySlots } from './limits/body-slots.js';
import type { KeptAnswers } from './kept-answers/kept-answers.js';
import type { Cleaner } from './uploads/cleaner.js';
import type { VirusScanner } from './uploads/virus-scanner.js';
import type { RefusedFiles } from './uploads/refused-files.js';
import type { IncomingFolder } from './uploads/incoming-folder.js';
import type { UnpaidFiles } from './uploads/unpaid-files.js';
import type { Storage } from './uploads/storage.js';
import type { RequestNumbers } from './watching/request-numbers.js';
import type { UnreadProxy } from './watching/unread-proxy.js';

/** The parts that the calls of one endpoint share. */
export interface Endpoint {
  config: EndpointConfig;
  database: Database;
  storage: Storage;
  incoming: IncomingFolder;
  bodies: BodySlots;
  refusedFiles: RefusedFiles;
  unpaidFiles: UnpaidFiles;
  cleaner: Cleaner;
  scanner: VirusScanner;
  hashing: Hashing;
  exactlyOnce: ExactlyOnce;
  challenges: Challenges;
  gate: Gate;
  /** Work that all processes on the database share. */
  queue: JobQueue;
  notifier: Notifier;
  /** The way to the national gateway; null where nothing is forwarded. */
  relay: Relay | null;
  /** How many were answered, and how fast. */
  requests: RequestNumbers;
  /** Whether a proxy says who asks, and nobody reads it. */
  unreadProxy: UnreadProxy;
  changes: ReportChanges;
  /** Numbers over all public reports. */
  remembered: Remembered;
  /** From words to reports. */
  search: Search;
  /** What numbers over public reports are counted from. */
  columns: KeptColumns;
  /** Answers to what anybody may ask. */
  kept: KeptAnswers;
  /** How much of what anybody may read is done at one time. */
  publicQueries: PublicQueryLimits;
  newTrackingId: () => string;
}
