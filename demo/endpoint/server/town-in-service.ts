import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { settleChanges } from '../desk/town/town-changes.js';
import { inQueryClass } from '../database/query-class.js';
import { refreshMeasures } from '../feed/measures.js';
import type { SharedCaches } from '../kept-answers/shared-caches.js';
import type { ReportChanges } from '../feed/report-changes.js';
import type { TownInService } from '../town/editing/town-in-service.js';
import { readTown } from '../town/read-town.js';
import type { Town } from '../town/town.js';

/** Between looks whether another process changed the town's lists. */
const LOOK_MS = 60_000;

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
  close(): void;
}

/**
 * `openTown` takes changed lists into service without a restart: all calls read them from the configuration, whose
 * parts are replaced here. Numbers over all reports are reckoned anew by new holidays, as at a start; deadlines that
 * were told stay.
 */
export async function openTown({ config, database, changes, sharedCaches }: Parts): Promise<RunningTown> {
  let seen = await newest(database);
  const use = async (town: Town): Promise<void> => {
    const { calendar, masters, thesaurus, topics, urgent } = town;
    Object.assign(config, { calendar, masters, thesaurus, topics, urgent } satisfies Partial<EndpointConfig>);
    // `refreshMeasures` looks at every report: longer than an officer's call may take.
    await inQueryClass({ name: 'upkeep' }, () => refreshMeasures(database, config));
    changes.renew();
    sharedCaches.tell(['masters', 'feed']);
  };
  const look = async (): Promise<void> => {
    await settleChanges({ config, database });
    const last = await newest(database);
    if (last === seen) return;
    await use(await readTown(config.townFolder.path));
    seen = last;
  };
  const timer = setInterval(() => {
    void inQueryClass({ name: 'upkeep' }, look).catch((error: unknown) =>
      config.log(`town’s lists failed ${(error as Error).name}`),
    );
  }, LOOK_MS);
  timer.unref();
  return {
    async use(town, change) {
      await use(town);
      seen = Math.max(seen, change);
    },
    look,
    close: () => clearInterval(timer),
  };
}

async function newest(database: Database): Promise<number> {
  const row = await database
    .selectFrom('town_changes')
    .select(({ fn }) => fn.max('id').as('last'))
    .where('is_pending', '=', false)
    .executeTakeFirst();
  return Number(row?.last ?? 0);
}
