import type { Complaint } from '../../database/complaint.js';
import { attempt, inTransaction, tentatively } from '../../database/transaction.js';
import { isOutage, isTimeout } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import type { Officer } from '../../officers/roles.js';
import { ACTIONS } from '../reports/actions.js';
import { versionsOf } from '../work/version.js';
import { heldActs, type ActRow } from './act-rows.js';
import { runAct } from './carry-out.js';

/**
 * `projected` works on a report as it will be when the deeds that wait are done, in the open transaction: they are done
 * and taken back again. One that can't be done now is left out.
 */
export async function projected<T>(
  endpoint: DeskDeps,
  acts: readonly ActRow[],
  work: () => Promise<T>,
): Promise<T> {
  if (acts.length === 0) return await work();
  return await tentatively(endpoint.database, async () => {
    for (const act of acts) await attempt(endpoint.database, () => runAct(endpoint, act)).catch(unlessAway);
    return await work();
  });
}

function unlessAway(error: unknown): void {
  if (isOutage(error) || isTimeout(error)) throw error;
}

/** `asItWillBe` works on a report of which nothing is known yet to wait. */
export async function asItWillBe<T>(
  endpoint: DeskDeps,
  complaintId: number,
  work: (endpoint: DeskDeps) => Promise<T>,
): Promise<T> {
  const isWaiting = (await heldActs(endpoint.database, complaintId)).length > 0;
  if (!isWaiting) return await work(endpoint);
  return await inTransaction(endpoint.database, async (database) => {
    const inside = { ...endpoint, database };
    await database.selectFrom('complaints').select('id').where('id', '=', complaintId).forUpdate().execute();
    return await projected(inside, await heldActs(database, complaintId), () => work(inside));
  });
}

/** `RowAsItWillBe` is a list's row on which a deed waits. */
interface RowAsItWillBe {
  complaint: Complaint;
  version: string | undefined;
}

/** `rowsAsTheyWillBe` are those of a list's rows on which a deed waits, by their id. */
export async function rowsAsTheyWillBe(
  endpoint: DeskDeps,
  officer: Officer,
  rows: readonly Pick<Complaint, 'id' | 'tracking_id'>[],
): Promise<Map<number, RowAsItWillBe>> {
  const found = new Map<number, RowAsItWillBe>();
  if (rows.length === 0) return found;
  const waiting = await endpoint.database
    .selectFrom('desk_acts')
    .innerJoin('complaints', 'complaints.id', 'complaint_id')
    .select(['complaint_id', 'tracking_id'])
    .distinct()
    .where('state', '=', 'held')
    .where('act', 'in', Object.keys(ACTIONS))
    .where(
      'complaint_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  for (const { complaint_id: id, tracking_id } of waiting)
    await asItWillBe(endpoint, id, async ({ database }) => {
      const version = (await versionsOf(database, officer, [tracking_id])).get(tracking_id);
      const complaint = await database
        .selectFrom('complaints')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      if (complaint !== undefined) found.set(id, { complaint, version });
    });
  return found;
}
