import type { Gate } from './reports/reading/access.js';
import type { Challenges } from './guard/challenge.js';
import type { EndpointConfig } from './config.js';
import type { Database } from './database/connect.js';
import type { DatabaseLoad } from './database/database-load.js';
import type { PublicQueryLimits } from './feed/public-query-limits.js';
import type { KeptColumns } from './feed/columns/kept-columns.js';
import type { Remembered } from './feed/remembered.js';
import type { ReportChanges } from './feed/report-changes.js';
import type { Search } from './feed/search/search.js';
import type { KeptTotals } from './feed/totals/kept-totals.js';
import type { Hashing } from './guard/hashing.js';
import type { ClockApart } from './watching/clock-apart.js';
import type { ExactlyOnce } from './exactly-once/exactly-once.js';
import type { JobTimes } from './jobs/job-times.js';
import type { JobQueue } from './jobs/job-queue.js';
import type { DueTimer } from './desk/deeds/due-timer.js';
import type { Notifier } from './notifications/notifier.js';
import type { Relay } from './relay/relay.js';
import type { BodySlots } from './limits/body-slots.js';
import type { SharedCaches } from './kept-answers/shared-caches.js';
import type { KeptAnswers } from './kept-answers/kept-answers.js';
import type { Cleaner } from './uploads/cleaner.js';
import type { VirusScanner } from './uploads/virus-scanner.js';
import type { RefusedFiles } from './uploads/refused-files.js';
import type { IncomingFolder } from './uploads/incoming-folder.js';
import type { UnpaidFiles } from './uploads/unpaid-files.js';
import type { RunningTown } from './server/town-in-service.js';
import type { SealedGate } from './sealed/gate.js';
import type { SealedReaders } from './sealed/hand-out.js';
import type { SealedKeys } from './sealed/sealed-keys.js';
import type { StoreState } from './uploads/stores/watched-storage.js';
import type { Storage } from './uploads/storage.js';
import type { RequestNumbers } from './watching/request-numbers.js';
import type { UnreadProxy } from './watching/unread-proxy.js';

/** `Endpoint` is the parts that the calls of one endpoint share. */
export interface Endpoint {
  config: EndpointConfig;
  database: Database;
  /** How long queries wait for their connections, and how far a replica is. */
  load: DatabaseLoad;
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
  /** Reports that the endpoint can't read. */
  sealed: { keys: SealedKeys; gate: SealedGate; readers: SealedReaders };
  /** Work that all processes on the database share. */
  queue: JobQueue;
  notifier: Notifier;
  /** Does officers' waiting deeds when their time has come. */
  dueDeeds: DueTimer;
  /** The town's lists, as this process serves them. */
  town: RunningTown;
  /** Forwarding to the national gateway; null where nothing is forwarded. */
  relay: Relay | null;
  /** Counts and durations of answered requests. */
  requests: RequestNumbers;
  /** Notices a proxy whose `X-Forwarded-For` nobody reads. */
  unreadProxy: UnreadProxy;
  changes: ReportChanges;
  /** Numbers over all public reports. */
  remembered: Remembered;
  /** Full-text search over public reports. */
  search: Search;
  /** Columns in memory, from which public numbers are counted. */
  columns: KeptColumns;
  /** Totals in the database, from which they are counted where columns are not kept. */
  totals: KeptTotals;
  /** Public answers, kept until something changes. */
  kept: KeptAnswers;
  /** `clock` of this machine beside the database's. */
  clock: ClockApart;
  /** When each job of upkeep last succeeded, in whichever process. */
  jobTimes: JobTimes;
  /** Whether the store of files answers. */
  store: StoreState;
  /** Caches in front of the endpoint, told of what changes. */
  sharedCaches: SharedCaches;
  /** Limits on public queries at a time. */
  publicQueries: PublicQueryLimits;
  newTrackingId: () => string;
}
