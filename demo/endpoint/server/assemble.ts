import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { DatabaseLoad } from '../database/database-load.js';
import { DueTimer } from '../desk/deeds/due-timer.js';
import type { Endpoint } from '../endpoint.js';
import { createFollowLetters } from '../follows/letters.js';
import { createExactlyOnce } from '../exactly-once/exactly-once.js';
import { KeptColumns } from '../feed/columns/kept-columns.js';
import { createPublicQueryLimits } from '../feed/public-query-limits.js';
import { Remembered } from '../feed/remembered.js';
import type { ReportChanges } from '../feed/report-changes.js';
import { Search } from '../feed/search/search.js';
import { KeptTotals } from '../feed/totals/kept-totals.js';
import { createChallenges } from '../guard/challenge.js';
import { createHashing } from '../guard/hashing.js';
import { loadInstance } from '../guard/secrets.js';
import { BodySlots } from '../limits/body-slots.js';
import { JobTimes } from '../jobs/job-times.js';
import { JobQueue } from '../jobs/job-queue.js';
import { KeptAnswers } from '../kept-answers/kept-answers.js';
import { SharedCaches } from '../kept-answers/shared-caches.js';
import { createNotifier } from '../notifications/notifier.js';
import { createOfficerLetters } from '../officer-news/officer-letters.js';
import { randomTrackingId } from '../reports/filing/tracking-ids.js';
import { createGate } from '../reports/reading/access.js';
import { createCleaner } from '../uploads/cleaner.js';
import { createSealedGate } from '../sealed/gate.js';
import { createSealedReaders } from '../sealed/hand-out.js';
import { SealedKeys } from '../sealed/sealed-keys.js';
import { openTown } from './town-in-service.js';
import { openIncomingFolder } from '../uploads/incoming-folder.js';
import { openStorage } from '../uploads/open-storage.js';
import { RefusedFiles } from '../uploads/refused-files.js';
import { StoreState, watchedStorage } from '../uploads/stores/watched-storage.js';
import { UnpaidFiles } from '../uploads/unpaid-files.js';
import { clamav, noScanner } from '../uploads/virus-scanner.js';
import { ClockApart } from '../watching/clock-apart.js';
import { RequestNumbers } from '../watching/request-numbers.js';
import { UnreadProxy } from '../watching/unread-proxy.js';

/** `assemble` makes the parts of an endpoint around its open database. */
export async function assemble(
  config: EndpointConfig,
  { database, load }: { database: Database; load: DatabaseLoad },
  changes: ReportChanges,
): Promise<Endpoint> {
  const instance = await loadInstance(database);
  const hashing = createHashing(instance.secret, config.meter);
  const queue = new JobQueue(database, config.log);
  const store = new StoreState();
  const sharedCaches = new SharedCaches(config);
  changes.onShown = (trackingId) => sharedCaches.tellOfReport(trackingId);
  return {
    config,
    database,
    load,
    hashing,
    storage: watchedStorage(await openStorage(config, instance.id), store),
    store,
    clock: new ClockApart(database, config.log, config.machineClock),
    jobTimes: new JobTimes(database),
    incoming: await openIncomingFolder(config.dataDir, config.databaseUrl !== null),
    refusedFiles: new RefusedFiles(config.now),
    unpaidFiles: new UnpaidFiles({ config, database, hashing }),
    bodies: new BodySlots(config.limits.bodiesAtOnce),
    cleaner: createCleaner(config),
    scanner: config.clamavSocket === null ? noScanner : clamav(config.clamavSocket, config.log),
    exactlyOnce: createExactlyOnce(config, database, hashing),
    challenges: createChallenges(config, database, hashing),
    gate: createGate(config, database, hashing),
    sealed: {
      keys: new SealedKeys(config, database),
      gate: createSealedGate(config, database, hashing),
      readers: createSealedReaders(),
    },
    queue,
    notifier: createNotifier(
      { config, database, hashing, queue },
      {
        officers: createOfficerLetters({ config, database, hashing }),
        followers: createFollowLetters({ config, database, hashing }),
      },
    ),
    dueDeeds: new DueTimer(config.now, config.log),
    town: await openTown({ config, database, changes, sharedCaches }),
    relay: null,
    requests: new RequestNumbers(),
    unreadProxy: new UnreadProxy(config),
    changes,
    remembered: new Remembered(changes),
    search: new Search(database, config, changes),
    columns: new KeptColumns(database, changes),
    totals: new KeptTotals(database, changes),
    kept: new KeptAnswers(changes),
    sharedCaches,
    publicQueries: createPublicQueryLimits(config.databaseUrl === null),
    newTrackingId: randomTrackingId,
  };
}
