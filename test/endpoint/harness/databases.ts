import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import type { EndpointConfig } from '../../../demo/endpoint/index.js';
import type { LogFields } from '../../../demo/endpoint/log/log.js';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { emptyDatabase, putEmptyDatabase } from '../../setup/empty-database.js';
import { isFullRun } from '../../setup/full-run.js';
import { Citizen } from './citizen.js';
import { createMigratedDatabase, postgresServer } from '../database/migrated-database.js';
import type { PostgresServer } from '../database/postgres-server.js';

export type Kind = 'PGlite' | 'PostgreSQL';

/** One endpoint on an empty database, and the means to open another on the same data. */
export interface Opened {
  citizen: Citizen;
  /** As it answers now, at whatever address it is asked. */
  app: { fetch(request: Request, connection?: object): Response | Promise<Response> };
  endpoint: Awaited<ReturnType<typeof createEndpoint>>['endpoint'];
  config: EndpointConfig;
  /** Every line the endpoint logged. */
  logs: string[];
  /** The SQL of every statement that was sent meanwhile. */
  watch(work: () => Promise<unknown>): Promise<string[]>;
  /** Moves the endpoint's clock. */
  clock: { now: Date };
  /** Closes it and opens another on the same data. */
  reopen(): Promise<void>;
  /** One more endpoint beside it on the same data, as another process would be. PostgreSQL only. */
  beside(): Promise<Opened>;
  close(): Promise<void>;
}

export interface Databases {
  kind: Kind;
  open(overrides?: Partial<EndpointConfig>): Promise<Opened>;
  server(): PostgresServer;
}

/** Of every request that no proxy has named. */
const REQUEST_ID = '0'.repeat(32);

/** When these tests take place. A Tuesday, 10:00 in the endpoint's zone. */
const START = '2026-11-24T03:00:00Z';

const KINDS: readonly Kind[] = ['PGlite', 'PostgreSQL'];

/**
 * Declares the same suite for both databases: for how a database begins, gives up, is restored or keeps twins apart.
 * Servers and folders are made once for each and removed at the end.
 */
export const onBothDatabases = (name: string, suite: Suite): void => onDatabases(KINDS, name, suite);

/**
 * For what the endpoint does with any database: on PostgreSQL, which takes a sixth of the time, and on both by `npm run
 * test:full`.
 */
export const onOneDatabase = (name: string, suite: Suite): void =>
  onDatabases(isFullRun ? KINDS : ['PostgreSQL'], name, suite);

type Suite = (databases: Databases) => void;

function onDatabases(kinds: readonly Kind[], name: string, suite: Suite): void {
  for (const kind of kinds) {
    describe(`${name} on ${kind}`, () => {
      const folders: string[] = [];
      const opened = new Set<Opened>();
      let server: PostgresServer | undefined;
      before(async () => {
        if (kind === 'PGlite') await emptyDatabase();
        else server = await postgresServer();
      });
      after(async () => {
        for (const one of opened) await one.close();
        for (const folder of folders) rmSync(folder, { recursive: true, force: true });
      });
      suite({
        kind,
        server: () => server!,
        async open(overrides = {}) {
          const dataDir = mkdtempSync(join(tmpdir(), 'aduan-data-'));
          folders.push(dataDir);
          if (kind === 'PGlite') await putEmptyDatabase(dataDir);
          const databaseUrl = kind === 'PGlite' ? null : await createMigratedDatabase();
          return await openOn({ dataDir, databaseUrl, ...overrides }, opened);
        },
      });
    });
  }
}

/** Read once: half of the time of a start goes into the town's files. */
let readDefaults: ReturnType<typeof readConfig> | undefined;

async function openOn(overrides: Partial<EndpointConfig>, opened: Set<Opened>): Promise<Opened> {
  const clock = { now: new Date(START) };
  const logs: string[] = [];
  const defaults = await (readDefaults ??= readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' }));
  const config: EndpointConfig = {
    ...defaults,
    // A test may change its own.
    limits: { ...defaults.limits },
    // Sound in its kind, cheap in its cost: no suite is about how long a password takes. And no deed waits.
    desk: { ...defaults.desk, passwordCost: { memoryKiB: 64, passes: 1 }, holdMs: 0 },
    now: () => new Date(clock.now),
    log: (said, fields) => logs.push(asLine(said, fields)),
    // The same for all, so that answers which must not differ can be compared whole.
    newRequestId: () => REQUEST_ID,
    meter: { queries: 0, hashes: 0 },
    ...overrides,
  };
  let running = await start(config);
  const result: Opened = {
    citizen: new Citizen((request) => running.app.fetch(request)),
    app: { fetch: (request, connection) => running.app.fetch(request, connection) },
    endpoint: running.endpoint,
    config,
    logs,
    clock,
    async watch(work) {
      const statements: string[] = [];
      config.meter!.see = (text) => statements.push(text);
      await work();
      delete config.meter!.see;
      return statements;
    },
    async reopen() {
      await running.close();
      running = await start(config);
      result.endpoint = running.endpoint;
    },
    beside: async () => await openOn(config, opened),
    async close() {
      opened.delete(result);
      await running.close();
    },
  };
  opened.add(result);
  return result;
}

/**
 * Upkeep is over when a test begins: it works at the test's own clock, and would close, mask or count what the test is
 * looking at.
 */
async function start(config: EndpointConfig): ReturnType<typeof createEndpoint> {
  const running = await createEndpoint(config);
  await running.upkept;
  return running;
}

/** The words and what stands beside them, without the level. */
function asLine(said: string, { level: _level, ...fields }: LogFields = {}): string {
  return [said, ...Object.entries(fields).map(([name, value]) => `${name}=${String(value)}`)].join(' ');
}
