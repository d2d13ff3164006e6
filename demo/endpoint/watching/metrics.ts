import { readFileSync } from 'node:fs';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { WatchingDeps } from './deps.js';
import { gaugesOf } from './gauges.js';
import { daysKnown } from './holidays.js';
import { lastBackup, lastCopy } from './last-backup.js';
import { isDatabaseUp, KeptNumbers } from './kept-numbers.js';
import { jobGauges } from './job-gauges.js';
import { loadGauges } from './load-gauges.js';
import type { StateNumbers } from './state-numbers.js';

/** `Metrics` is what a Prometheus server reads. */
export interface Metrics {
  contentType: string;
  /** The metrics of this moment. */
  text(): Promise<string>;
}

const DAY_S = 86_400;

/** `createMetrics` describes this process and the whole endpoint. Numbers only: no report, address or name. */
export function createMetrics(endpoint: WatchingDeps): Metrics {
  const own = createProcessRegistry();
  const ofEndpoint = createEndpointMetrics(endpoint);
  return {
    contentType: own.contentType,
    async text() {
      const registries = [...(await ofEndpoint.read()), own];
      return (await Promise.all(registries.map((registry) => registry.metrics()))).join('\n');
    },
  };
}

/** The release, from the package of the endpoint. */
const { version: VERSION } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** `createProcessRegistry` has what Node knows of this process, and its release: one number for each process. */
export function createProcessRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const release = gaugesOf(registry)('aduan_build_info', '1 for each process, by its release', ['version']);
  release.set({ version: VERSION }, 1);
  return registry;
}

/** `EndpointMetrics` are those of one endpoint, without the process that it runs in. */
export interface EndpointMetrics {
  /** The metrics of this moment. */
  read(): Promise<Registry[]>;
}

export function createEndpointMetrics(endpoint: WatchingDeps): EndpointMetrics {
  const registry = new Registry();
  const tellProcess = processGauges(registry, endpoint);
  const tellState = stateGauges(registry, endpoint);
  const tellLoad = loadGauges(registry, endpoint.load);
  const tellJobs = jobGauges(registry, endpoint);
  const relay = endpoint.relay?.metrics() ?? null;
  return {
    async read() {
      await tellProcess();
      const [isThere] = await Promise.all([tellState(), tellLoad()]);
      if (isThere) await tellJobs();
      // Without the database nothing is known of forwarding.
      const forwarding = relay !== null && isThere ? [await relay.read()] : [];
      return [endpoint.requests.registry, registry, ...forwarding];
    },
  };
}

/** `processGauges` are known without the database. */
function processGauges(
  registry: Registry,
  { config, changes, clock, sharedCaches, store, unreadProxy }: WatchingDeps,
): () => Promise<void> {
  const gauge = gaugesOf(registry);
  const free = gauge('aduan_disk_free_bytes', 'Free bytes on the disk of DATA_DIR');
  const floor = gauge('aduan_disk_floor_bytes', 'Free bytes below which nothing new is taken');
  const holidays = gauge('aduan_holidays_known_seconds', 'Until the last day whose holidays are known');
  const heard = gauge('aduan_changes_heard', '1 while this process hears of what others change');
  const untold = gauge(
    'aduan_cache_untold_seconds',
    'How long the cache of CACHE_PURGE_URL has not been told what to forget; 0: it knows',
  );
  const apart = gauge(
    'aduan_clock_apart_seconds',
    'How far this machine’s clock is ahead of the database’s; negative: behind',
  );
  const storeUp = gauge('aduan_store_up', '1 while the store of files answers, as this process last saw');
  const storeFailures = gauge('aduan_store_failures_total', 'Calls to the store of files that failed');
  const unread = gauge(
    'aduan_proxy_unread',
    '1 where a proxy says who asks while TRUST_PROXY is off: everybody is one address',
  );
  const backup = gauge(
    'aduan_last_backup_timestamp_seconds',
    'When `aduan backup` last wrote a whole file; 0: never',
  );
  const copy = gauge(
    'aduan_last_copy_timestamp_seconds',
    'Date of the newest backup that is on another machine; 0: none was ever copied',
  );
  return async () => {
    free.set(await config.freeBytes(config.dataDir).catch(() => 0));
    heard.set(changes.isHeard ? 1 : 0);
    apart.set(clock.seconds);
    storeUp.set(store.isUp ? 1 : 0);
    storeFailures.set(store.failures);
    untold.set(sharedCaches.waitsSeconds ?? 0);
    unread.set(unreadProxy.isSeen ? 1 : 0);
    floor.set(config.limits.freeBytesMin);
    holidays.set(daysKnown(config) * DAY_S);
    backup.set(secondsOf(await lastBackup(config.dataDir)));
    copy.set(secondsOf(await lastCopy(config.dataDir)));
  };
}

const secondsOf = (at: Date | null): number => (at?.getTime() ?? 0) / 1_000;

/** `stateGauges` come from the database. @returns a function that sets them, and tells whether the database answered */
function stateGauges(registry: Registry, { database, config }: WatchingDeps): () => Promise<boolean> {
  const gauge = gaugesOf(registry);
  const kept = KeptNumbers.of(database, config.now);
  const isUp = gauge('aduan_database_up', '1 while the database answers');
  const reports = gauge('aduan_reports_open', 'Reports that have not come to an end, by status', ['status']);
  const overdue = gauge('aduan_reports_overdue', 'Those of them that an office should have dealt with', [
    'status',
  ]);
  const oldest = gauge(
    'aduan_unverified_oldest_seconds',
    'How long the report waits that no officer has read',
  );
  const waiting = gauge('aduan_queue_waiting', 'Mails and events that are not sent yet', ['queue']);
  const waited = gauge('aduan_queue_oldest_seconds', 'How long the one waits that waits longest', ['queue']);
  const bytes = gauge('aduan_database_bytes', 'What the database takes on its disk');
  const connections = gauge('aduan_database_connections', 'Connections to the database, whoever has them');
  const most = gauge('aduan_database_connections_max', 'How many the server allows');
  const known = [reports, overdue, oldest, waiting, waited, bytes, connections, most];
  const age = (since: Date | null): number =>
    since === null ? 0 : Math.max(0, config.now().getTime() - since.getTime()) / 1_000;
  const tell = (numbers: StateNumbers): void => {
    for (const { status, reports: open, overdue: late } of numbers.statuses) {
      reports.set({ status }, open);
      overdue.set({ status }, late);
    }
    oldest.set(age(numbers.unverifiedSince));
    for (const { queue, waiting: jobs, since } of numbers.queues) {
      waiting.set({ queue }, jobs);
      waited.set({ queue }, age(since));
    }
    bytes.set(numbers.databaseBytes);
    connections.set(numbers.connections);
    most.set(numbers.connectionsMax);
  };
  return async () => {
    const isThere = await isDatabaseUp(database);
    const numbers = isThere ? await kept.current() : null;
    for (const gone of known) gone.reset();
    isUp.set(isThere ? 1 : 0);
    if (numbers !== null) tell(numbers);
    return isThere;
  };
}
