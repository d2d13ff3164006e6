import { Hono } from 'hono';
import { ConnectionBudget, sharesOf } from '../../database/connection-budget.js';
import { openingLines } from '../../desk/desk-page.js';
import { siteAddress } from '../../http/public-address.js';
import { listen } from '../../http/serve.js';
import { createLog, type Log } from '../../log/log.js';
import { mountSite } from '../../server/mount-site.js';
import { createEndpoint } from '../../server/server.js';
import { mountTowns } from '../../server/towns/mount-towns.js';
import { ServedTown, type AwakeTown } from '../../server/towns/served-town.js';
import { ServedTowns } from '../../server/towns/served-towns.js';
import type { Environment } from '../../settings/read-settings.js';
import { CommandError } from '../../words/command-error.js';
import { createEndpointMetrics } from '../../watching/metrics.js';
import { mountNumbers } from '../../watching/mount-metrics.js';
import { createTownsMetrics, readTownNumbers } from '../../watching/towns-metrics.js';
import { openControl } from '../control.js';
import { readProgram, readTowns, readTownStart } from './read-towns.js';
import { stopOnSignal } from '../stop-on-signal.js';

/** `OpenTowns` is the program of many towns, before it listens. */
export interface OpenTowns {
  app: Hono;
  towns: ServedTowns;
  budget: ConnectionBudget;
  /** `faults` of towns, one line each; a town that can't be served for one is left out. */
  faults: readonly string[];
}

/** `serveTowns` serves all towns of `TOWNS` by the host of a request. What is wrong with a town is told. */
export async function serveTowns(env: Environment): Promise<void> {
  const { PORT: port, HOST: hostname } = readProgram(env);
  const { app, towns, faults } = await openTowns(env);
  faults.forEach((fault) => console.error(fault));
  for (const { name, hosts } of towns.all) console.log(`Town      ${name} at ${hosts.join(', ')}`);
  const server = listen({ fetch: app.fetch, hostname, port }, (listening) =>
    console.log(`listening http://localhost:${listening}/sp4n`),
  );
  towns.start();
  stopOnSignal(server, () => towns.close());
}

/**
 * `openTowns` reads the towns; each is opened when it is needed.
 * @param idleMs milliseconds after its last request until a town sleeps; ten minutes by default
 * @throws SettingsError; CommandError where no town can be served
 */
export async function openTowns(env: Environment, { idleMs }: { idleMs?: number } = {}): Promise<OpenTowns> {
  const settings = readProgram(env);
  const { PORT: port, LOG_LEVEL, DATABASE_CONNECTIONS } = settings;
  const log = createLog(LOG_LEVEL);
  const read = await readTowns(env);
  const hasReplica = read.some(({ start }) => start !== null && start.config.databaseReadUrl !== null);
  const { awakeMax, pooled } = sharesOf(DATABASE_CONNECTIONS, { hasReplica });
  const budget = new ConnectionBudget(pooled);
  const well = read
    .filter(({ start }) => start !== null)
    .map(({ name, hosts }) => new ServedTown(name, hosts, opener({ env, name, budget, log, port }), log));
  const faults = read.flatMap(({ name, faults: own, start }) =>
    own.map((fault) => `Town      ${name}${start === null ? ' is left out' : ''}: ${fault}`),
  );
  if (well.length === 0)
    throw new CommandError('unhealthy', ['TOWNS has no town that can be served.', ...faults].join('\n'));
  const towns = new ServedTowns(well, { awakeMax, log, ...(idleMs !== undefined && { idleMs }) });
  const app = new Hono();
  // Host names need a proxy before the program, which may pass strangers on as this machine: only the token counts.
  const readers = { metricsToken: settings.METRICS_TOKEN, publicUrl: null, trustProxy: true };
  mountNumbers(
    app,
    readers,
    createTownsMetrics(well, () => budget.open),
  );
  mountTowns(app, towns, { log });
  return { app, towns, budget, faults };
}

interface Opening {
  env: Environment;
  name: string;
  budget: ConnectionBudget;
  log: Log;
  port: number;
}

/** `opener` reads a town anew each time that it is woken, so that asleep it takes no memory. */
function opener({ env, name, budget, log, port }: Opening): () => Promise<AwakeTown> {
  let isAwaking = false;
  return async () => {
    const { config } = await readTownStart(env, name);
    const running = await createEndpoint(
      {
        ...config,
        connections: budget.of(name),
        log: (said, fields) => log(said, { ...fields, town: name }),
      },
      { isAwaking },
    );
    const site = new Hono();
    mountSite(site, running);
    if (!isAwaking)
      for (const line of await openingLines(running, siteAddress(config, port), {}))
        console.log(`${name}: ${line}`);
    isAwaking = true;
    const closeControl = await openControl(running.endpoint);
    const metrics = createEndpointMetrics(running.endpoint);
    return {
      site,
      numbers: () => readTownNumbers(name, metrics),
      upkept: running.upkept,
      isNeverIdle: config.relay !== null,
      async close() {
        await closeControl();
        await running.close();
      },
    };
  };
}
