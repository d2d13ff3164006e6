import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { lockTownLists, settleChanges, stateOfLists } from '../desk/town/town-changes.js';
import { inQueryClass } from '../database/query-class.js';
import { refreshMeasures } from '../feed/measures.js';
import type { SharedCaches } from '../kept-answers/shared-caches.js';
import type { ReportChanges } from '../feed/report-changes.js';
import { moveClocks } from '../reports/lifecycle/move-clocks.js';
import { Slots } from '../limits/slots.js';
import type { TownAsOf, TownInService } from '../town/editing/town-in-service.js';
import { readTown } from '../town/read-town.js';
import type { Town } from '../town/town.js';

/** Between looks whether another process changed the town's lists. */
const LOOK_MS = 60_000;

/** `IN_TURN`: a change of the lists is in use before the next is written. */
const IN_TURN = { atOnce: 1, waiting: 20, waitMs: 30_000, retryAfter: 10 };

interface Parts {
  config: EndpointConfig;
  database: Database;
  changes: ReportChanges;
  sharedCaches: Pick<SharedCaches, 'tell'>;
}

/** `RunningTown` looks for changes of other processes until it is closed. */
export interface RunningTown extends TownInService {
  /** Takes what other processes changed into service; nothing where they changed nothing. */
  look(): Promise<void>;
  /** Resolves once open deadlines have moved by the last holidays. */
  settled(): Promise<void>;
  close(): void;
}

/**
 * `openTown` takes changed lists into service without a restart: all calls read them from the configuration, whose
 * parts are replaced here. Numbers over all reports and open deadlines are reckoned anew by new holidays, as at a
 * start.
 */
export async function openTown({ config, database, changes, sharedCaches }: Parts): Promise<RunningTown> {
  let seen = await stateOfLists(database);
  const turns = new Slots(IN_TURN);
  const ending = new AbortController();
  const upkeep = { name: 'upkeep', ending: ending.signal } as const;
  let moving = Promise.resolve();
  // Nobody waits for it: a large agency's open reports take minutes, and what fails is due again within the hour.
  const move = (): Promise<void> =>
    inQueryClass(upkeep, () => moveClocks({ database, config })).catch((error: unknown) =>
      config.log(`clocks failed ${(error as Error).name}`),
    );
  const use = async (town: Town): Promise<void> => {
    const { calendar, masters, thesaurus, topics, urgent } = town;
    const hasOtherHolidays = String(calendar.holidays) !== String(config.calendar.holidays);
    Object.assign(config, { calendar, masters, thesaurus, topics, urgent } satisfies Partial<EndpointConfig>);
    // `refreshMeasures` looks at every report: longer than an officer's call may take.
    await inQueryClass(upkeep, () => refreshMeasures(database, config));
    changes.renew();
    sharedCaches.tell(['masters', 'feed']);
    if (hasOtherHolidays) moving = moving.then(move);
  };
  const look = async (): Promise<void> => {
    await settleChanges({ config, database });
    if ((await stateOfLists(database)) === seen) return;
    const fresh = await readAsOf({ config, database });
    await use(fresh.town);
    seen = fresh.state;
  };
  const timer = setInterval(() => {
    void inQueryClass({ name: 'upkeep' }, () => turns.run(look)).catch((error: unknown) =>
      config.log(`town’s lists failed ${(error as Error).name}`),
    );
  }, LOOK_MS);
  timer.unref();
  return {
    useAfter: (write) =>
      turns.run(async () => {
        const { town, state } = await write();
        await use(town);
        seen = state;
      }),
    look: () => turns.run(look),
    settled: () => moving,
    close: () => {
      clearInterval(timer);
      ending.abort();
    },
  };
}

/** `readAsOf` reads the town while nobody writes its lists. */
async function readAsOf({ config, database }: Pick<Parts, 'config' | 'database'>): Promise<TownAsOf> {
  return await database.transaction().execute(async (transaction) => {
    await lockTownLists(transaction);
    const town = await readTown(config.townFolder.path);
    return { town, state: await stateOfLists(transaction) };
  });
}
