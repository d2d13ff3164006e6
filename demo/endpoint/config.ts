import { resolve } from 'node:path';
import { freeBytes } from './guard/free-disk.js';
import type { Masters } from './masters/masters.js';
import { readMasters } from './masters/read-masters.js';
import { readDeskConfig, type DeskConfig } from './officers/config.js';
import { readRelayConfig, type RelayConfig } from './relay/config.js';
import { RETENTION_YEARS_MAX } from './words/consent.js';

/** Everything an endpoint can be told. `readConfig` fills it from the environment; tests write it out. */
export interface EndpointConfig {
  /** A PostgreSQL server's URL; null uses the embedded database below `dataDir`. */
  databaseUrl: string | null;
  /** Folder of the embedded database and of the attachments. Made when missing. */
  dataDir: string;
  /** The agency's name, shown to citizens. */
  name: string;
  /** IANA zone in which working days and "today" are reckoned. */
  timeZone: string;
  /** Proof of work before uploads and reports. Off drops the feature from the capabilities. */
  challenge: boolean;
  /** Patterns such as `https://desa.example` or `http://localhost:*`; `*` alone allows every origin. */
  allowedOrigins: readonly string[];
  /** Serves pages in sandboxed frames, whose origin is `null`. */
  allowNullOrigin: boolean;
  /** `not-collected`: name and contact of an anonymous report are thrown away before they are stored. */
  anonymous: 'hidden-from-public' | 'not-collected';
  /** How the public sees who wrote a report that is not anonymous: as "Warga", or by initials. */
  publicName: 'hidden' | 'initials';
  /** The agency's categories, institutions and places. */
  masters: Masters;
  /** Where the map's tiles come from; null draws the outline alone, and asks nobody else for anything. */
  tiles: TilesConfig | null;
  /** The address is read from the last `X-Forwarded-For` entry: only behind a proxy that sets it. */
  trustProxy: boolean;
  /** Sends notifications by e-mail; null where there is no mail server, and then none is offered. */
  mail: MailConfig | null;
  /** Tells another program of the agency what happened to reports. */
  webhook: WebhookConfig | null;
  /** Waits before the second and later tries of a mail or an event, in milliseconds; given up after the last. */
  notifyRetryAfterMs: readonly number[];
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
  log: (line: string) => void;
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

export interface Limits {
  titleMax: number;
  contentMin: number;
  contentMax: number;
  attachmentsMax: number;
  attachmentBytesMax: number;
  /** Uploads waiting for a report, all together, in bytes. What is over is taken from those who hold most (`uploads/quota.ts`). */
  pendingUploadBytesMax: number;
  /** All files of one report together, in bytes, until an officer has verified it. */
  unverifiedReportBytesMax: number;
  /** The same from then on. */
  reportBytesMax: number;
  /** Bodies with files that are read at once; more are asked to come again. */
  bodiesAtOnce: number;
  /** Files that wait to be cleaned; more are asked to come again. */
  cleaningQueueMax: number;
  /** Free bytes on the disk of `dataDir` below which nothing more is taken. Reading goes on. */
  freeBytesMin: number;
  /** How long a repeated request waits for the first one that is still being worked on, in milliseconds. */
  twinWaitMs: number;
  /** How long a wrong guess may be made to wait, in milliseconds. */
  guessDelayMaxMs: number;
  /** Reports that forms without a script file within an hour before each more is marked for the officers (`pages/`). */
  formReportsPerHour: number;
  /** How often such forms may support one report within an hour. */
  formSupportsPerHour: number;
}

export interface Meter {
  queries: number;
  hashes: number;
  /** Is told every statement, without its parameters. */
  see?: (sql: string) => void;
}

export const DEFAULT_LIMITS: Limits = {
  titleMax: 150,
  contentMin: 20,
  contentMax: 5000,
  attachmentsMax: 5,
  attachmentBytesMax: 2_097_152,
  pendingUploadBytesMax: 1_073_741_824,
  unverifiedReportBytesMax: 26_214_400,
  reportBytesMax: 104_857_600,
  bodiesAtOnce: 64,
  cleaningQueueMax: 16,
  freeBytesMin: 536_870_912,
  twinWaitMs: 10_000,
  guessDelayMaxMs: 2_000,
  formReportsPerHour: 60,
  formSupportsPerHour: 20,
};

/** A mail server that restarts is back by then. */
const NOTIFY_RETRY_AFTER_MS = [1_000, 10_000, 60_000];

/** The demo's default: pages on this machine, whatever their port. */
const LOCAL_ORIGINS = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

/** A name that can't exist, for a demo whose mails go nowhere. */
const DEFAULT_FROM = 'Layanan Pengaduan <aduan@contoh.invalid>';

/**
 * Reads the environment variables (README.md, "Environment"). Unknown ones are left alone; unset ones take their defaults.
 * @throws Error that names a variable whose value can't be meant, or whose file can't be read
 */
export async function readConfig(env: Record<string, string | undefined>): Promise<EndpointConfig> {
  const origins = (env['ALLOWED_ORIGINS'] ?? '').split(/[\s,]+/).filter((origin) => origin !== '');
  return {
    databaseUrl: env['DATABASE_URL'] || null,
    dataDir: resolve(env['DATA_DIR'] || 'demo/.data'),
    name: env['ENDPOINT_NAME'] || 'Layanan Pengaduan',
    timeZone: env['TIME_ZONE'] || 'Asia/Jakarta',
    challenge: env['CHALLENGE'] !== 'off',
    allowedOrigins: origins.length > 0 ? origins : LOCAL_ORIGINS,
    allowNullOrigin: env['ALLOW_NULL_ORIGIN'] === '1',
    anonymous: env['ANONYMOUS'] === 'not-collected' ? 'not-collected' : 'hidden-from-public',
    publicName: env['PUBLIC_NAME'] === 'initials' ? 'initials' : 'hidden',
    masters: await readMasters(env['MASTERS']),
    tiles: env['TILES_URL'] ? { url: env['TILES_URL'], attribution: env['TILES_ATTRIBUTION'] || null } : null,
    trustProxy: env['TRUST_PROXY'] === '1',
    mail: env['SMTP_URL'] ? { url: env['SMTP_URL'], from: env['MAIL_FROM'] || DEFAULT_FROM } : null,
    webhook: readWebhook(env),
    notifyRetryAfterMs: NOTIFY_RETRY_AFTER_MS,
    publicUrl: readPublicUrl(env['PUBLIC_URL']),
    widgetsDir: resolve('dist'),
    frameAncestors: env['FRAME_ANCESTORS'] || "'self'",
    desk: readDeskConfig(env),
    clamavSocket: env['CLAMAV_SOCKET'] || null,
    relay: readRelayConfig(env),
    limits: readLimits(env),
    freeBytes,
    retentionYears: readRetention(env['RETENTION_YEARS']),
    now: () => new Date(),
    log: (line) => console.log(line),
  };
}

/** @throws when it isn't a number of years that the consent allows: what was promised can be kept early, and not late */
function readRetention(years: string | undefined): number {
  if (!years) return RETENTION_YEARS_MAX;
  const wanted = /^\d{1,2}$/.test(years) ? Number(years) : 0;
  if (wanted < 1 || wanted > RETENTION_YEARS_MAX)
    throw new Error(`RETENTION_YEARS must be 1 to ${RETENTION_YEARS_MAX}, which the consent promises`);
  return wanted;
}

/** @throws when a size is set but no number of megabytes: the default instead would be silent */
function readLimits(env: Record<string, string | undefined>): Limits {
  const megabytes = (name: string, fallback: number): number => {
    const value = env[name];
    if (!value) return fallback;
    if (!/^\d{1,9}$/.test(value))
      throw new Error(`${name} must be a whole number of megabytes, not ${value}`);
    return Number(value) * 1_048_576;
  };
  return {
    ...DEFAULT_LIMITS,
    freeBytesMin: megabytes('FREE_DISK_MB', DEFAULT_LIMITS.freeBytesMin),
    pendingUploadBytesMax: megabytes('WAITING_UPLOADS_MB', DEFAULT_LIMITS.pendingUploadBytesMax),
  };
}

/** @throws when it is set but no http(s) address: feeds full of dead links are noticed late */
function readPublicUrl(url: string | undefined): string | null {
  if (!url) return null;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new Error('PUBLIC_URL must be an http(s) address');
  return url.replace(/\/+$/, '');
}

/** @throws when there is a receiver but nothing to sign with: it could not tell our events from anybody's */
function readWebhook(env: Record<string, string | undefined>): WebhookConfig | null {
  const url = env['WEBHOOK_URL'];
  if (!url) return null;
  const secret = env['WEBHOOK_SECRET'];
  if (!secret) throw new Error('WEBHOOK_URL needs a WEBHOOK_SECRET to sign with');
  return { url, secret };
}
