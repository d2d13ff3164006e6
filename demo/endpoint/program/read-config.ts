import { MachineClock } from '../guard/machine-clock.js';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { EndpointConfig } from '../config.js';
import { freeBytes } from '../guard/free-disk.js';
import { DEFAULT_LIMITS } from '../limits/limits.js';
import { createLog } from '../log/log.js';
import { deskConfig } from '../officers/config.js';
import { faultsOfRoles } from '../officers/named-roles.js';
import { faultsOfOpen311, open311Config } from '../open311/config.js';
import { relayConfig } from '../relay/config.js';
import { readSettings, SettingsError, type Environment } from '../settings/read-settings.js';
import { DEMO_TOWN } from '../settings/server-variables.js';
import type { Settings } from '../settings/settings.js';
import { DATABASE_FILE } from '../settings/town-environment.js';
import { TownError } from '../town/faults.js';
import { readTown } from '../town/read-town.js';
import type { Town } from '../town/town.js';
import type { BucketConfig } from '../uploads/storage.js';
import { longestRetention } from '../words/consent.js';

/** A mail server that restarts is back soon; one that fails over a weekend takes longer; older news is of no use. */
const NOTIFY_RETRY_AFTER_MS = [1_000, 10_000, 60_000];
const NOTIFY_FOR_MS = 3 * 86_400_000;

/** The demo's default: pages on this machine, at any port. */
const LOCAL_ORIGINS = ['http://localhost:*', 'http://127.0.0.1:*', 'http://[::1]:*'];

/**
 * `readConfig` reads the environment variables (README.md, "Environment") and the town's files.
 * @throws SettingsError that names every mistake in either
 */
export async function readConfig(env: Environment): Promise<EndpointConfig> {
  return (await readStart(env)).config;
}

/** `Start` is what a process needs: the endpoint's configuration, and the process's own settings. */
export interface Start {
  settings: Settings;
  config: EndpointConfig;
}

/** @throws SettingsError that names every mistake in the environment and in the town's files */
export async function readStart(env: Environment): Promise<Start> {
  const faults: string[] = [];
  const settings = readInto(faults, () => readSettings(env));
  if (settings !== null) faults.push(...faultsOfOpen311(settings), ...faultsOfPlace(settings));
  const folder = settings?.TOWN ?? env['TOWN']?.trim();
  const town = folder ? await readTown(folder).catch((error: unknown) => keepFaults(faults, error)) : null;
  const years = settings?.RETENTION_YEARS ?? null;
  if (town !== null && years !== null && years > longestRetention(town.consents))
    faults.push(`RETENTION_YEARS=${years}: the consent promises ${longestRetention(town.consents)} at most`);
  if (town !== null) faults.push(...faultsOfRoles(settings?.OIDC_ROLES ?? {}, town.masters));
  if (settings === null || town === null || faults.length > 0) throw new SettingsError(faults);
  return { settings, config: configOf(settings, town) };
}

/** `faultsOfPlace`: which town and database is meant must not be guessed. */
function faultsOfPlace({ TOWNS, TOWN, DATABASE_URL }: Settings): string[] {
  if (TOWNS !== null) return ['TOWNS: this runs for one town; unset it, and set TOWN'];
  const file = join(TOWN, DATABASE_FILE);
  return DATABASE_URL === null && existsSync(file)
    ? [`DATABASE_URL: is not set, though ${file} names one; set DATABASE_URL_FILE to that path`]
    : [];
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
  const machineClock = new MachineClock();
  return {
    ...town,
    name: settings.ENDPOINT_NAME ?? town.name,
    timeZone: settings.TIME_ZONE ?? town.timeZone,
    anonymous: settings.ANONYMOUS ?? town.anonymous,
    publicName: settings.PUBLIC_NAME ?? town.publicName,
    databaseUrl: settings.DATABASE_URL,
    databaseReadUrl: settings.DATABASE_READ_URL,
    databaseListenUrl: settings.DATABASE_LISTEN_URL,
    cachePurgeUrl: settings.CACHE_PURGE_URL,
    townFolder: { path: resolve(settings.TOWN), isExample: resolve(settings.TOWN) === resolve(DEMO_TOWN) },
    dataDir: resolve(settings.DATA_DIR),
    bucket: bucketOf(settings),
    backupRecipients: settings.BACKUP_AGE_RECIPIENT ?? [],
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
    open311: open311Config(settings),
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
    now: machineClock.now,
    machineClock,
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

/** `whoIsTold` relies on `readSettings`, which refuses one of these pairs without the other. */
function whoIsTold(settings: Settings): Pick<EndpointConfig, 'mail' | 'webhook'> {
  const { SMTP_URL, MAIL_FROM, WEBHOOK_URL, WEBHOOK_SECRET } = settings;
  return {
    mail: SMTP_URL === null ? null : { url: SMTP_URL, from: MAIL_FROM! },
    webhook: WEBHOOK_URL === null ? null : { url: WEBHOOK_URL, secret: WEBHOOK_SECRET! },
  };
}
