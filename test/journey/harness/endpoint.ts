import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Hono } from 'hono';
import {
  createEndpoint,
  listen,
  mountDesk,
  mountOpen311,
  mountOrigin,
  readConfig,
  type EndpointConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { createMigratedDatabase } from '../../endpoint/database/migrated-database.js';
import type { Kind } from '../../endpoint/harness/databases.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { isFullRun } from '../../setup/full-run.js';

type Listener = Parameters<typeof listen>[0]['fetch'];

/** Answers at one address, which it keeps when it is switched off and on again. */
export interface Service {
  port: number;
  origin: string;
  /** Whoever asks is refused from now on, and whoever waits for an answer gets none. */
  off(): Promise<void>;
  /** Answers again, if it doesn't already. */
  on(): Promise<void>;
}

export interface Endpoint extends Service {
  /** What a widget's `endpoint` attribute takes. */
  url: string;
  dataFolder: string;
  /** Everything it logged. */
  log(): string;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

/**
 * `KIND` is the database of tests that name none: in `npm test` PostgreSQL, because PGlite takes five times the
 * processor for a start and for each request; in a full run PGlite, which is what `aduan serve` has by default.
 */
const KIND: Kind = isFullRun ? 'PGlite' : 'PostgreSQL';

/** An endpoint on an empty database, which nobody hears yet. */
export interface Prepared {
  running: RunningEndpoint;
  dataFolder: string;
  lines: string[];
  /** Closes the database and removes its data. */
  close(): Promise<void>;
}

/**
 * The reference endpoint and its desk as `aduan serve` composes them, in this process: a process of its own takes ten
 * times as long to start. For what a killed process loses or keeps there is `startEndpointProcess`.
 *
 * @param options.env what `readConfig` reads, such as `CHALLENGE`; a `DATA_DIR` of its own is given
 * @param options.kind the database (default: `KIND`)
 */
export async function startEndpoint({
  env = {},
  kind,
}: { env?: NodeJS.ProcessEnv; kind?: Kind } = {}): Promise<Endpoint> {
  const { running, dataFolder, lines, close } = await prepareEndpoint(env, {}, kind);
  const site = new Hono();
  mountOrigin(site, running);
  site.route('/sp4n', running.app);
  mountOpen311(site, running);
  mountDesk(site, running);
  const service = await startService(site.fetch);
  return {
    ...service,
    url: `${service.origin}/sp4n`,
    dataFolder,
    log: () => lines.join('\n'),
    async stop() {
      await service.off();
      await close();
    },
  };
}

export async function prepareEndpoint(
  env: NodeJS.ProcessEnv,
  more: Partial<EndpointConfig> = {},
  kind: Kind = KIND,
): Promise<Prepared> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'aduan-endpoint-'));
  const lines: string[] = [];
  if (kind === 'PGlite') await putEmptyDatabase(dataFolder);
  const databaseUrl = kind === 'PGlite' ? null : await createMigratedDatabase();
  const running = await createEndpoint({
    ...(await readConfig({ ...TOWN_ENVIRONMENT, HOLD_SECONDS: '0', ...env, DATA_DIR: dataFolder })),
    databaseUrl,
    log: (line) => lines.push(line),
    ...more,
  });
  return {
    running,
    dataFolder,
    lines,
    async close() {
      await running.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** Serves on a free port of this machine, with the limits that the endpoint itself has. */
export async function startService(fetch: Listener): Promise<Service> {
  let server!: ReturnType<typeof listen>;
  const start = (port: number): Promise<number> =>
    new Promise((resolve, reject) => {
      server = listen({ fetch, port, hostname: '127.0.0.1' }, resolve);
      server.once('error', reject);
    });
  const port = await start(0);
  return {
    port,
    origin: `http://localhost:${port}`,
    off: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
    on: async () => {
      if (!server.listening) await start(port);
    },
  };
}
