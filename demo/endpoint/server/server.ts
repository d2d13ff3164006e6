import { compress } from 'hono/compress';
import { RETAINED_304_HEADERS, etag } from 'hono/etag';
import { routes } from '../../../src/contract/routes.js';
import { createGate } from '../reports/reading/access.js';
import { sweepCopies } from '../backup/left-behind.js';
import { capabilities } from '../capabilities/capabilities.js';
import { createChallenges } from '../guard/challenge.js';
import { collect } from '../collector.js';
import { closeUnanswered } from '../reports/lifecycle/auto-close.js';
import { create } from '../reports/filing/create.js';
import { detail, mine } from '../reports/reading/detail.js';
import { file } from '../reports/reading/files.js';
import { followUps } from '../reports/reading/followups.js';
import { changeNotification, notification } from '../reports/conversation/notify.js';
import { reply } from '../reports/conversation/reply.js';
import { eraseExpired } from '../reports/retention/retention.js';
import { withdraw } from '../reports/retention/withdraw.js';
import type { EndpointConfig } from '../config.js';
import { unlessClockJumped } from '../guard/clock-jump.js';
import { needsRoom } from '../guard/free-disk.js';
import { BodySlots } from '../http/body-slots.js';
import { CORS_ANSWER_HEADERS, crossOrigin } from '../http/cors.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { giveKept } from '../kept-answers/give-kept.js';
import { KeptAnswers } from '../kept-answers/kept-answers.js';
import { closeDataFolder } from '../database/data-folder.js';
import { lockDataFolder } from '../database/data-lock.js';
import { connect, type Database } from '../database/connect.js';
import { currentPurpose, forPurpose } from '../database/purpose.js';
import { counts } from '../feed/counts.js';
import { feed } from '../feed/list.js';
import { map } from '../feed/map.js';
import { createReading } from '../feed/reading.js';
import { Search } from '../feed/search/search.js';
import { refreshMasks } from '../reports/moderation/masked-texts.js';
import { refreshMeasures } from '../feed/measures.js';
import { statistics } from '../feed/statistics.js';
import { support, unsupport } from '../feed/support.js';
import { atom, csv, geojson, jsonFeed } from '../feed/syndication/answers.js';
import { thumbnail } from '../feed/thumbnail.js';
import { tidyDesk } from '../officers/tidy.js';
import type { Endpoint } from '../endpoint.js';
import { answerError, answerUnknownPath } from '../http/error-answers.js';
import { KeptColumns } from '../feed/columns/kept-columns.js';
import { Remembered } from '../feed/remembered.js';
import { ReportChanges } from '../feed/report-changes.js';
import { createHashing } from '../guard/hashing.js';
import { createExactlyOnce } from '../exactly-once/exactly-once.js';
import { JobQueue } from '../jobs/job-queue.js';
import { HOUR_MS, startAlone, startShared, type Upkeep } from '../jobs/jobs.js';
import { categories, classifications, institutions, layer, locations, outline } from '../masters/answers.js';
import { questions } from '../questions/questions.js';
import { languageOf } from '../words/messages.js';
import { addConfirmPage } from '../notifications/confirm-page.js';
import { createNotifier } from '../notifications/notifier.js';
import { renewInstitutions } from '../relay/institutions.js';
import { mendTimes } from '../relay/mend-times.js';
import { startRelay } from '../relay/relay.js';
import { raiseAlarm } from '../relay/watch/alarm.js';
import { routeTable } from '../http/routing.js';
import { ownPages } from '../pages/pages.js';
import { widgetFiles } from '../http/widget-files.js';
import { loadInstance } from '../guard/secrets.js';
import { answerHeaders } from '../http/security-headers.js';
import { warnOfHolidays } from '../watching/holidays.js';
import { RequestNumbers } from '../watching/request-numbers.js';
import { UnreadProxy } from '../watching/unread-proxy.js';
import { watchRequests } from '../watching/watch-requests.js';
import { createCleaner } from '../uploads/cleaner.js';
import { RefusedFiles } from '../uploads/refused-files.js';
import { openIncomingFolder } from '../uploads/incoming-folder.js';
import { makeRoomForWords } from '../uploads/room-for-words.js';
import { openStorage } from '../uploads/open-storage.js';
import { randomTrackingId } from '../reports/filing/tracking-ids.js';
import { UnpaidFiles } from '../uploads/unpaid-files.js';
import { recountUnreadFileBytes } from '../uploads/unread-file-bytes.js';
import { upload } from '../uploads/upload.js';
import { clamav, noScanner } from '../uploads/virus-scanner.js';
import { createApp, type App, type RequestContext } from '../http/request-context.js';

/** A running endpoint: `app` answers below wherever it is mounted, `endpoint` is for the desk and its like. */
export interface RunningEndpoint {
  app: App;
  endpoint: Endpoint;
  /** Resolves when the upkeep that each start brings has been done. Requests are answered meanwhile. */
  upkept: Promise<void>;
  /** Ends the background work, sends what waits to be told, and closes the database. Stop taking requests before. */
  close(): Promise<void>;
}

/** The parts of an endpoint, of which nothing runs yet. */
export interface OpenEndpoint {
  endpoint: Endpoint;
  /** Closes the database. */
  close(): Promise<void>;
}

/**
 * Opens the data folder and the database, and brings the database up to this release.
 * @throws DataFolderInUseError when another process has the embedded database's folder
 */
export async function openEndpoint(config: EndpointConfig): Promise<OpenEndpoint> {
  closeDataFolder(config.dataDir);
  // A PostgreSQL server looks after itself, and several processes may share it and the files.
  const unlock = config.databaseUrl === null ? lockDataFolder(config.dataDir) : () => undefined;
  let database: Database | undefined;
  try {
    await sweepCopies(config.dataDir);
    const changes = new ReportChanges((isHeard) =>
      config.log(isHeard ? 'changes heard' : 'changes not heard', { level: isHeard ? 'debug' : 'warn' }),
    );
    database = await connect({
      ...config,
      changes,
      onQuery: (event) => {
        // What a job does meanwhile is no answer's work.
        if (config.meter && currentPurpose().name !== 'upkeep') config.meter.queries += 1;
        config.meter?.see?.(event.query.sql);
      },
    });
    const opened = database;
    await forPurpose({ name: 'upkeep' }, async () => {
      await refreshMeasures(opened, config);
    });
    const endpoint = await assemble(config, opened, changes);
    return {
      endpoint,
      async close() {
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
 * Opens an endpoint, begins its background work and builds the HTTP interface of the contract.
 * @throws DataFolderInUseError when another process has the embedded database's folder
 */
export async function createEndpoint(config: EndpointConfig): Promise<RunningEndpoint> {
  const { endpoint, close } = await openEndpoint(config);
  try {
    await endpoint.notifier.open();
    if (config.relay !== null) endpoint.relay = await startRelay(endpoint, config.relay);
  } catch (error) {
    await close();
    throw error;
  }
  const jobs = upkeepOf(endpoint);
  const upkeep =
    config.databaseUrl === null ? startAlone(jobs, config) : startShared(jobs, endpoint.queue, config);
  return {
    app: buildApp(endpoint),
    endpoint,
    upkept: upkeep.firstRound,
    async close() {
      await endpoint.relay?.close();
      await upkeep.stop();
      await endpoint.notifier.close();
      await endpoint.queue.close();
      await close();
    },
  };
}

/** What is done again and again. What throws things away does so by a clock that is believed alone. */
export function upkeepOf(endpoint: Endpoint): Upkeep[] {
  const { config } = endpoint;
  const hourly = (name: string, run: () => Promise<void>): Upkeep => ({ name, everyMs: HOUR_MS, run });
  const hourlyIfBelieved = (name: string, run: () => Promise<void>): Upkeep =>
    hourly(name, () => unlessClockJumped(endpoint, run));
  return [
    { ...hourlyIfBelieved('collector', () => collect(endpoint)), isForStarts: true },
    { ...hourly('masks', () => refreshMasks(endpoint.database)), isForStarts: true },
    hourlyIfBelieved('auto-close', () => closeUnanswered(endpoint)),
    hourlyIfBelieved('desk', () => tidyDesk(endpoint)),
    hourlyIfBelieved('retention', () => eraseExpired(endpoint)),
    { name: 'unread files', everyMs: 24 * HOUR_MS, run: () => recountUnreadFileBytes(endpoint) },
    { name: 'holidays', everyMs: 24 * HOUR_MS, run: () => warnOfHolidays(config) },
    ...(config.relay === null
      ? []
      : [
          hourly('relay alarm', () => raiseAlarm(endpoint)),
          { ...hourly('relay times', () => mendTimes(endpoint)), isForStarts: true },
          hourly('relay institutions', () => renewInstitutions(endpoint)),
        ]),
  ];
}

async function assemble(
  config: EndpointConfig,
  database: Database,
  changes: ReportChanges,
): Promise<Endpoint> {
  const instance = await loadInstance(database);
  const hashing = createHashing(instance.secret, config.meter);
  const queue = new JobQueue(database, config.log);
  return {
    config,
    database,
    hashing,
    storage: await openStorage(config, instance.id),
    incoming: await openIncomingFolder(config.dataDir, config.databaseUrl !== null),
    refusedFiles: new RefusedFiles(config.now),
    unpaidFiles: new UnpaidFiles({ config, database, hashing }),
    bodies: new BodySlots(config.limits.bodiesAtOnce),
    cleaner: createCleaner(config),
    scanner: config.clamavSocket === null ? noScanner : clamav(config.clamavSocket, config.log),
    exactlyOnce: createExactlyOnce(config, database, hashing),
    challenges: createChallenges(config, database, hashing),
    gate: createGate(config, database, hashing),
    queue,
    notifier: createNotifier({ config, database, hashing, queue }),
    relay: null,
    requests: new RequestNumbers(),
    unreadProxy: new UnreadProxy(config),
    changes,
    remembered: new Remembered(() => changes.version),
    search: new Search(database, config, changes),
    columns: new KeptColumns(database, changes),
    kept: new KeptAnswers(changes),
    reading: createReading(config.databaseUrl === null),
    newTrackingId: randomTrackingId,
  };
}

/** What stands in a pattern for the number of a report, and for the id of a file. */
const [REPORT, FILE] = [':tracking_id', ':file_id'];
/** The contract escapes whatever it puts into a path; the router wants its own signs as they are. */
const pattern = decodeURIComponent;

export function buildApp(endpoint: Endpoint): App {
  const { config } = endpoint;
  const app = createApp();
  app.use(watchRequests(endpoint, 'public'));
  app.onError(answerError(config.log));
  // A category's everyday words are most of what a phone fetches of the master data: a third of the bytes remain. Before what is kept, which is
  // plain text.
  const heavy = [routes.categories, ...Object.values(routes.layers), ...Object.values(routes.openData)];
  for (const path of heavy) app.use(`/${path}`, compress());
  app.use(giveKept(endpoint));
  app.route('/widgets', widgetFiles(config));
  app.route('/', ownPages(endpoint));
  app.use(answerHeaders(config));
  app.use(crossOrigin(config));
  app.use(etag({ weak: true, retainedHeaders: [...RETAINED_304_HEADERS, ...CORS_ANSWER_HEADERS] }));
  app.use(needsRoom(config, () => makeRoomForWords(endpoint)));
  const add = routeTable(app);
  const call =
    (handler: (context: RequestContext, endpoint: Endpoint) => Promise<Response>) =>
    (context: RequestContext) =>
      handler(context, endpoint);

  add('GET', routes.capabilities, (context) => {
    const language = languageOf(context.req.header('Accept-Language'));
    context.header('Content-Language', language);
    return taggedAnswer(context, endpoint.hashing, capabilities(config, language), { maxAge: 300 });
  });
  if (config.challenge) {
    add('GET', routes.challenge, async (context) => context.json(await endpoint.challenges.issue()));
  }
  add('POST', routes.upload, call(upload));
  add('POST', routes.create, call(create));
  add('POST', routes.reply, call(reply));
  add('GET', routes.mine, call(mine));
  add('GET', pattern(routes.detail(REPORT)), call(detail));
  add('GET', pattern(routes.followUps(REPORT)), call(followUps));
  add('GET', pattern(routes.file(REPORT, FILE)), call(file));
  add('POST', pattern(routes.withdraw(REPORT)), call(withdraw));
  if (config.mail !== null) {
    add('GET', pattern(routes.notify(REPORT)), call(notification));
    add('POST', pattern(routes.notify(REPORT)), call(changeNotification));
  }
  add('GET', routes.classifications, call(classifications));
  add('GET', routes.categories, call(categories));
  add('GET', routes.institutions, call(institutions));
  add('GET', routes.locations, call(locations));
  if ((config.masters.questions?.() ?? []).length > 0) add('GET', routes.questions, call(questions));
  if (config.masters.outline !== null) add('GET', routes.outline, call(outline));
  for (const kind of config.masters.layers?.keys() ?? []) add('GET', routes.layers[kind], call(layer(kind)));
  add('GET', routes.feed, call(feed));
  add('GET', routes.counts, call(counts));
  add('GET', routes.statistics, call(statistics));
  add('GET', routes.openData.atom, call(atom));
  add('GET', routes.openData.jsonFeed, call(jsonFeed));
  add('GET', routes.openData.csv, call(csv));
  add('GET', routes.openData.geojson, call(geojson));
  if (config.masters.bounds !== null) add('GET', routes.map, call(map));
  add('POST', pattern(routes.support(REPORT)), call(support));
  add('DELETE', pattern(routes.support(REPORT)), call(unsupport));
  add('GET', pattern(routes.thumbnail(REPORT, FILE)), call(thumbnail));
  if (config.mail !== null) addConfirmPage(app, endpoint);
  app.all('*', answerUnknownPath);
  return app;
}
