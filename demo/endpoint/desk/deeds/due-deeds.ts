import { inTransaction } from '../../database/transaction.js';
import { lockComplaint } from '../../database/complaint.js';
import { HOUR_MS } from '../../jobs/jobs.js';
import type { DeskDeps } from '../deps.js';
import { ACTIONS } from '../reports/actions.js';
import { heldActs } from './act-rows.js';
import { carryOut } from './carry-out.js';

/** Reports whose deeds are looked up at once. */
const AT_ONCE = 100;
/** Milliseconds until what the database refused is tried again: a deadlock's loser succeeds at once. */
const AGAIN_MS = 1_000;

/**
 * `doDueDeeds` does each deed whose time has come, exactly once, however many processes look: its row ends in the
 * transaction of its effect, under the report's lock.
 * @returns when to look again: when the next one is due, or soon where one failed; null where none waits
 */
export async function doDueDeeds(endpoint: DeskDeps): Promise<Date | null> {
  const { database, config, notifier, relay } = endpoint;
  const failed: number[] = [];
  for (;;) {
    const reports = await waiting(endpoint)
      .select('complaint_id')
      .distinct()
      .where('due_at', '<=', config.now())
      .$if(failed.length > 0, (query) => query.where('complaint_id', 'not in', failed))
      .limit(AT_ONCE)
      .execute();
    if (reports.length === 0) break;
    for (const { complaint_id } of reports) {
      try {
        await doDueOf(endpoint, complaint_id);
      } catch (error) {
        failed.push(complaint_id);
        config.log(`deeds failed ${(error as Error).name}`);
      }
    }
    notifier.wake();
    relay?.wake();
  }
  if (failed.length > 0) return new Date(config.now().getTime() + AGAIN_MS);
  // Also one that has become due since the question above.
  const next = await waiting({ database }).select('due_at').orderBy('due_at').limit(1).executeTakeFirst();
  return next?.due_at ?? null;
}

function waiting({ database }: Pick<DeskDeps, 'database'>) {
  return database
    .selectFrom('desk_acts')
    .where('state', '=', 'held')
    .where('act', 'in', Object.keys(ACTIONS));
}

async function doDueOf(endpoint: DeskDeps, complaintId: number): Promise<void> {
  await inTransaction(endpoint.database, async (database) => {
    await lockComplaint(database, complaintId);
    for (const act of await heldActs(database, complaintId))
      if (act.due_at <= endpoint.config.now()) await carryOut({ ...endpoint, database }, act);
  });
}

/** As long as the keys of reports are known (`collector.ts`). */
const KEPT_MS = 180 * 24 * HOUR_MS;

/** `tidyDeeds` deletes deeds of which nobody asks again. */
export async function tidyDeeds({ database, config }: Pick<DeskDeps, 'database' | 'config'>): Promise<void> {
  await database
    .deleteFrom('desk_acts')
    .where('state', '<>', 'held')
    .where('asked_at', '<', new Date(config.now().getTime() - KEPT_MS))
    .execute();
}
