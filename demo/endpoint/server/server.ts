import { sweepCopies } from '../backup/left-behind.js';
import type { EndpointConfig } from '../config.js';
import { connect, type Database } from '../database/connect.js';
import { DatabaseLoad } from '../database/database-load.js';
import { closeDataFolder } from '../database/embedded/data-folder.js';
import { lockDataFolder } from '../database/embedded/data-lock.js';
import { currentQueryClass, inQueryClass } from '../database/query-class.js';
import { doDueDeeds } from '../desk/deeds/due-deeds.js';
import type { Endpoint } from '../endpoint.js';
import { refreshMeasures } from '../feed/measures.js';
import { ReportChanges } from '../feed/report-changes.js';
import type { App } from '../http/request-context.js';
import { startAlone, startShared } from '../jobs/jobs.js';
import { startRelay } from '../relay/relay.js';
import { buildApp } from './app.js';
import { assemble } from './assemble.js';
import { upkeepOf } from './upkeep.js';

/** `RunningEndpoint`: `app` answers below any path where it is mounted; `endpoint` is for the desk and the like. */
export interface RunningEndpoint {
  app: App;
  endpoint: Endpoint;
  /** Resolves when the upkeep of the start is done. Requests are answered meanwhile. */
  upkept: Promise<void>;
  /** Ends background work, sends waiting notices, and closes the database. Stop taking requests before. */
  close(): Promise<void>;
}

/** `OpenEndpoint` is an endpoint's parts, of which none runs yet. */
export interface OpenEndpoint {
  endpoint: Endpoint;
  /** Closes the database. */
  close(): Promise<void>;
}

/**
 * `openEndpoint` opens the data folder and the database, and migrates the database to this release.
 * @throws DataFolderInUseError when another process has the embedded database's folder
 */
export async function openEndpoint(config: EndpointConfig): Promise<OpenEndpoint> {
  closeDataFolder(config.dataDir);
  // A PostgreSQL server guards itself, and several processes may share it and the files.
  const unlock = config.databaseUrl === null ? lockDataFolder(config.dataDir) : () => undefined;
  let database: Database | undefined;
  try {
    await sweepCopies(config.dataDir);
    const changes = new ReportChanges((isHeard) =>
      config.log(isHeard ? 'changes heard' : 'changes not heard', { level: isHeard ? 'debug' : 'warn' }),
    );
    const load = new DatabaseLoad();
    database = await connect({
      ...config,
      load,
      changes,
      onQuery: (event) => {
        // Queries of upkeep are no answer's work.
        if (config.meter && currentQueryClass().name !== 'upkeep') config.meter.queries += 1;
        config.meter?.see?.(event.query.sql);
      },
    });
    const opened = database;
    await inQueryClass({ name: 'upkeep' }, async () => {
      await refreshMeasures(opened, config);
    });
    const endpoint = await assemble(config, { database: opened, load }, changes);
    // Before anything is done by the time. The embedded database has this machine's own clock.
    if (config.databaseUrl !== null) await endpoint.clock.look();
    return {
      endpoint,
      async close() {
        endpoint.town.close();
        await opened.destroy();
        unlock();
      },
    };
  } catch (error) {
    await database?.destroy();
    unlock();
    throw error;
  }
}

/**
 * `createEndpoint` opens an endpoint, begins its background work and builds the contract's HTTP interface.
 * @param isAwaking whether this process had it open before: the work of a process's start is done then
 * @throws DataFolderInUseError when another process has the embedded database's folder
 */
export async function createEndpoint(
  config: EndpointConfig,
  { isAwaking = false }: { isAwaking?: boolean } = {},
): Promise<RunningEndpoint> {
  const { endpoint, close } = await openEndpoint(config);
  const jobs = upkeepOf(endpoint).map((job) => (isAwaking ? { ...job, isForStarts: false } : job));
  const { jobTimes } = endpoint;
  try {
    await inQueryClass({ name: 'upkeep' }, () => jobTimes.expect(jobs.map(({ name }) => name)));
    await endpoint.notifier.open();
    if (config.relay !== null) endpoint.relay = await startRelay(endpoint, config.relay);
  } catch (error) {
    await close();
    throw error;
  }
  endpoint.dueDeeds.start(() => doDueDeeds(endpoint));
  const upkeep =
    config.databaseUrl === null
      ? startAlone(jobs, config, jobTimes)
      : startShared(jobs, endpoint.queue, config, jobTimes);
  if (config.databaseUrl !== null) endpoint.clock.start();
  return {
    app: buildApp(endpoint),
    endpoint,
    upkept: upkeep.firstRound,
    async close() {
      await endpoint.dueDeeds.close();
      await endpoint.relay?.close();
      await upkeep.stop();
      await endpoint.notifier.close();
      await endpoint.queue.close();
      endpoint.sharedCaches.close();
      endpoint.clock.close();
      await close();
    },
  };
}
