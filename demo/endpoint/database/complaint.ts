import type { Selectable } from 'kysely';
import type { Database } from './connect.js';
import type { ComplaintTable } from './schema.js';

/** `Complaint` is a report's row as it is read. */
export type Complaint = Selectable<ComplaintTable>;

/** `lockComplaint` locks the report until the transaction ends, so that two changes follow each other. */
export async function lockComplaint(transaction: Database, id: number): Promise<Complaint> {
  return await transaction
    .selectFrom('complaints')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** `idsBehind` are ids of reports in their order, for upkeep (`inPieces`). */
export function idsBehind(database: Database, after: number, limit: number) {
  return database
    .selectFrom('complaints')
    .select('complaints.id')
    .where('complaints.id', '>', after)
    .orderBy('complaints.id')
    .limit(limit);
}

/**
 * `lockThose` locks reports in their order, but those that somebody works on: nobody waits for an officer's call, and
 * the next run finds them again. What else is asked of a row is asked of it as it is under the lock; of other tables'
 * rows it is not, so ask for those after it.
 */
export function lockThose(transaction: Database, ids: readonly number[]) {
  return transaction
    .selectFrom('complaints')
    .select('complaints.id')
    .where('complaints.id', 'in', ids)
    .orderBy('complaints.id')
    .forUpdate()
    .skipLocked();
}
