import type { MachineClock } from './guard/machine-clock.js';
import type { TownConnections } from './database/connection-budget.js';
import type { Limits } from './limits/limits.js';
import type { Log } from './log/log.js';
import type { DeskConfig } from './officers/config.js';
import type { Open311Config } from './open311/config.js';
import type { RelayConfig } from './relay/config.js';
import type { Town } from './town/town.js';
import type { BucketConfig } from './uploads/storage.js';

/**
 * `EndpointConfig` is everything an endpoint can be told. `readConfig` fills it from the environment; tests write it.
 */
export interface EndpointConfig extends Omit<Town, 'limits'> {
  /** A PostgreSQL server's URL; null uses the embedded database below `dataDir`. */
  databaseUrl: string | null;
  /** A streaming replica for public reads; null where there is none. */
  databaseReadUrl: string | null;
  /** The server's direct URL, where `databaseUrl` is a transaction pooler's; null where it is direct. */
  databaseListenUrl: string | null;
  /** `connections` that this town may take of a program that serves many; missing where it serves one. */
  connections?: TownConnections | undefined;
  /** A cache in front of the endpoint, told by POST of answers to forget (`SharedCaches`); null where none is. */
  cachePurgeUrl: string | null;
  /** Folder of the town's files; one that is an example isn't the desk's to change. */
  townFolder: { path: string; isExample: boolean };
  /** Folder of the embedded database and of attachments. Created when missing. */
  dataDir: string;
  /** Storage of attachments instead of `dataDir`; null keeps them in `dataDir`. */
  bucket: BucketConfig | null;
  /** Public keys of age for which backups are encrypted; none writes them plain. */
  backupRecipients: readonly string[];
  /** Proof of work before uploads and reports; false drops the feature from the capabilities. */
  challenge: boolean;
  /** Patterns such as `https://desa.example` or `http://localhost:*`; `*` alone allows every origin. */
  allowedOrigins: readonly string[];
  /** Whether pages in sandboxed frames, whose origin is `null`, may read answers. */
  allowNullOrigin: boolean;
  /** The map's tiles; null draws the outline alone and asks no other server. */
  tiles: TilesConfig | null;
  /** Reads the client's address from the last `X-Forwarded-For` entry: only behind a proxy that sets it. */
  trustProxy: boolean;
  /** The mail server for notifications; null offers none. */
  mail: MailConfig | null;
  /** Another program of the agency that hears what happens to reports; null tells none. */
  webhook: WebhookConfig | null;
  /** Milliseconds before the second and later tries of a mail or an event; the last value repeats. */
  notifyRetryAfterMs: readonly number[];
  /** Milliseconds for which a mail or an event is tried. */
  notifyForMs: number;
  /** `desk` says who works at the desk, and how they sign in. */
  desk: DeskConfig;
  /** Unix socket of ClamAV's daemon, which scans files before they are stored; null only cleans them. */
  clamavSocket: string | null;
  /** `open311` says what other people's maps and apps get by Open311. */
  open311: Open311Config;
  /** Forwarding to the national gateway; null forwards nothing. */
  relay: RelayConfig | null;
  limits: Limits;
  /** Years that personal data is kept after a report's end: never more than the consent's text says. */
  retentionYears: number;
  /** Free bytes on a folder's disk; tests replace it. */
  freeBytes: (folder: string) => Promise<number>;
  /** The present time, which is the database's; tests move it. */
  now: () => Date;
  /** `machineClock` is what `now` reads, where no test moves it. */
  machineClock: MachineClock;
  /**
   * The endpoint's address from outside, without a slash at the end, for feeds and letters. Null believes requests from
   * this machine only, and gives other feeds and letters no address (`knownAddress`).
   */
  publicUrl: string | null;
  /** Folder of the built widgets, for the safe page. */
  widgetsDir: string;
  /** `frameAncestors` may frame the safe page, in the syntax of `frame-ancestors`. */
  frameAncestors: string;
  /** `log` takes one line a request or failure; never personal data, keys, codes or query strings. */
  log: Log;
  /** Makes a request's id, where no trusted proxy has named it. */
  newRequestId: () => string;
  /** Token for `/metrics`; null allows only this machine, and nobody behind a proxy. */
  metricsToken: string | null;
  /** Counts the work behind an answer, so that tests can compare answers that must not differ. */
  meter?: Meter;
}

interface TilesConfig {
  /** With `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Attribution that the map shows, as text; null shows none. */
  attribution: string | null;
}

export interface MailConfig {
  /** `smtp://` or `smtps://`, with user and password where the server needs them. */
  url: string;
  from: string;
}

export interface WebhookConfig {
  url: string;
  /** Shared with the receiver, who checks the signature with it. */
  secret: string;
}

export interface Meter {
  queries: number;
  hashes: number;
  /** Called with every statement, without its parameters. */
  see?: (sql: string) => void;
}
