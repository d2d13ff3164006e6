import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import { freeBytes } from './guard/free-disk.js';
import { DEFAULT_LIMITS, type Limits } from './guard/limits.js';
import { deskConfig, type DeskConfig } from './officers/config.js';
import { faultsOfRoles } from './officers/named-roles.js';
import { relayConfig, type RelayConfig } from './relay/config.js';
import { readSettings, SettingsError, type Environment } from './settings/read-settings.js';
import type { Settings } from './settings/settings.js';
import { TownError } from './town/faults.js';
import { readTown } from './town/read-town.js';
import type { Town } from './town/town.js';
import { createLog, type Log } from './log/log.js';
import type { BucketConfig } from './uploads/storage.js';
import { longestRetention } from './words/consent.js';

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

export interface TilesConfig {
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

/** A mail server that restarts is back soon; one that breaks down over a weekend takes longer, and older news is none. */
const NOTIFY_RETRY_AFTER_MS = [1_000, 10_000, 60_000];
const NOTIFY_FOR_MS = 3 * 86_400_000;

/** The demo's default: pages on this machine, whatever their port. */
const LOCAL_ORIGINS = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

/**
 * Reads the environment variables (README.md, "Environment") and the files of the agency's town.
 * @throws SettingsError that names every mistake in either
 */
export async function readConfig(env: Environment): Promise<EndpointConfig> {
  return (await readStart(env)).config;
}

/** What a process needs to start: the endpoint's configuration, and the settings that are the process's own. */
export interface Start {
  settings: Settings;
  config: EndpointConfig;
}

/** @throws SettingsError that names every mistake in the environment and in the town's files */
export async function readStart(env: Environment): Promise<Start> {
  const faults: string[] = [];
  const settings = readInto(faults, () => readSettings(env));
  const folder = settings?.TOWN ?? env['TOWN']?.trim();
  const town = folder ? await readTown(folder).catch((error: unknown) => keepFaults(faults, error)) : null;
  const years = settings?.RETENTION_YEARS ?? null;
  if (town !== null && years !== null && years > longestRetention(town.consents))
    faults.push(`RETENTION_YEARS=${years}: the consent promises ${longestRetention(town.consents)} at most`);
  if (town !== null) faults.push(...faultsOfRoles(settings?.OIDC_ROLES ?? {}, town.masters));
  if (settings === null || town === null || faults.length > 0) throw new SettingsError(faults);
  return { settings, config: configOf(settings, town) };
}

function readInto<T>(faults: string[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    return keepFaults(faults, error);
  }
}

function keepFaults(faults: string[], error: unknown): null {
  if (error instanceof SettingsError) faults.push(...error.faults);
  else if (error instanceof TownError)
    faults.push(...error.faults.map((fault) => `TOWN=${error.folder} ${fault}`));
  else throw error;
  return null;
}

function configOf(settings: Settings, town: Town): EndpointConfig {
  return {
    ...town,
    name: settings.ENDPOINT_NAME ?? town.name,
    timeZone: settings.TIME_ZONE ?? town.timeZone,
    anonymous: settings.ANONYMOUS ?? town.anonymous,
    publicName: settings.PUBLIC_NAME ?? town.publicName,
    databaseUrl: settings.DATABASE_URL,
    databaseReadUrl: settings.DATABASE_READ_URL,
    databaseListenUrl: settings.DATABASE_LISTEN_URL,
    dataDir: resolve(settings.DATA_DIR),
    bucket: bucketOf(settings),
    challenge: settings.CHALLENGE === 'on',
    allowedOrigins: settings.ALLOWED_ORIGINS ?? LOCAL_ORIGINS,
    allowNullOrigin: settings.ALLOW_NULL_ORIGIN,
    tiles:
      settings.TILES_URL === null
        ? null
        : { url: settings.TILES_URL, attribution: settings.TILES_ATTRIBUTION },
    trustProxy: settings.TRUST_PROXY,
    ...whoIsTold(settings),
    notifyRetryAfterMs: NOTIFY_RETRY_AFTER_MS,
    notifyForMs: NOTIFY_FOR_MS,
    publicUrl: settings.PUBLIC_URL,
    widgetsDir: resolve('dist'),
    frameAncestors: settings.FRAME_ANCESTORS,
    desk: deskConfig(settings),
    clamavSocket: settings.CLAMAV_SOCKET,
    relay: relayConfig(settings),
    limits: {
      ...DEFAULT_LIMITS,
      ...town.limits,
      freeBytesMin: settings.FREE_DISK_MB,
      pendingUploadBytesMax: settings.WAITING_UPLOADS_MB,
      unreadFileBytesMax: settings.UNREAD_FILES_MB,
    },
    freeBytes,
    retentionYears: settings.RETENTION_YEARS ?? longestRetention(town.consents),
    now: () => new Date(),
    log: createLog(settings.LOG_LEVEL),
    newRequestId: randomUUID,
    metricsToken: settings.METRICS_TOKEN,
  };
}

function bucketOf(settings: Settings): BucketConfig | null {
  if (settings.S3_BUCKET === null) return null;
  return {
    bucket: settings.S3_BUCKET,
    address: settings.S3_ENDPOINT,
    region: settings.S3_REGION,
    accessKeyId: settings.S3_ACCESS_KEY_ID!,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY!,
  };
}

/** The settings that belong together were seen to be there together. */
function whoIsTold(settings: Settings): Pick<EndpointConfig, 'mail' | 'webhook'> {
  const { SMTP_URL, MAIL_FROM, WEBHOOK_URL, WEBHOOK_SECRET } = settings;
  return {
    mail: SMTP_URL === null ? null : { url: SMTP_URL, from: MAIL_FROM! },
    webhook: WEBHOOK_URL === null ? null : { url: WEBHOOK_URL, secret: WEBHOOK_SECRET! },
  };
}
