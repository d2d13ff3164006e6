import type { Limits } from './limits/limits.js';
import type { Log } from './log/log.js';
import type { DeskConfig } from './officers/config.js';
import type { RelayConfig } from './relay/config.js';
import type { Town } from './town/town.js';
import type { BucketConfig } from './uploads/storage.js';

/** Everything an endpoint can be told. `readConfig` fills it from the environment; tests write it out. */
export interface EndpointConfig extends Omit<Town, 'limits'> {
  /** A PostgreSQL server's URL; null uses the embedded database below `dataDir`. */
  databaseUrl: string | null;
  /** A streaming replica of it, for what the public reads; null where there is none. */
  databaseReadUrl: string | null;
  /** The server's own, where `databaseUrl` leads to a pooler that hands out transactions; null where it doesn't. */
  databaseListenUrl: string | null;
  /** Folder of the embedded database and of the attachments. Made when missing. */
  dataDir: string;
  /** Where attachments lie instead; null keeps them in `dataDir`. */
  bucket: BucketConfig | null;
  /** Proof of work before uploads and reports. Off drops the feature from the capabilities. */
  challenge: boolean;
  /** Patterns such as `https://desa.example` or `http://localhost:*`; `*` alone allows every origin. */
  allowedOrigins: readonly string[];
  /** Serves pages in sandboxed frames, whose origin is `null`. */
  allowNullOrigin: boolean;
  /** Where the map's tiles come from; null draws the outline alone, and asks nobody else for anything. */
  tiles: TilesConfig | null;
  /** The address is read from the last `X-Forwarded-For` entry: only behind a proxy that sets it. */
  trustProxy: boolean;
  /** Sends notifications by e-mail; null where there is no mail server, and then none is offered. */
  mail: MailConfig | null;
  /** Tells another program of the agency what happened to reports. */
  webhook: WebhookConfig | null;
  /** Waits before the second and later tries of a mail or an event, in milliseconds; the last of them again and again. */
  notifyRetryAfterMs: readonly number[];
  /** How long a mail or an event is tried, in milliseconds. */
  notifyForMs: number;
  /** Who works at the desk, and how they sign in. */
  desk: DeskConfig;
  /** Unix socket of ClamAV's daemon, which then sees every file before it is stored; null where files are only cleaned. */
  clamavSocket: string | null;
  /** The way to the national gateway; null forwards nothing. */
  relay: RelayConfig | null;
  limits: Limits;
  /** Years for which personal data is kept after a report's end: never more than the consent's text says. */
  retentionYears: number;
  /** Free bytes on the disk of a folder; tests say what they like. */
  freeBytes: (folder: string) => Promise<number>;
  /** The time; tests move it. */
  now: () => Date;
  /**
   * Where the endpoint is reached from outside, without a slash at the end, for the addresses inside feeds; null takes it from the
   * request, which a proxy may have changed.
   */
  publicUrl: string | null;
  /** The built widgets, for the safe page. */
  widgetsDir: string;
  /** Who may show the safe page in a frame, as `frame-ancestors` takes it. */
  frameAncestors: string;
  /** One line a request or failure; never personal data, keys, codes or query strings. */
  log: Log;
  /** What a request is called in the log and in its answer, where no trusted proxy has named it. */
  newRequestId: () => string;
  /** Whoever shows it may read `/metrics`; null where only this machine may, and nobody behind a proxy. */
  metricsToken: string | null;
  /** Counts the work behind an answer, so that tests can compare answers that must not differ. */
  meter?: Meter;
}

interface TilesConfig {
  /** With `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Whom the map names for them, as text. */
  attribution: string | null;
}

export interface MailConfig {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
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
  /** Is told every statement, without its parameters. */
  see?: (sql: string) => void;
}
