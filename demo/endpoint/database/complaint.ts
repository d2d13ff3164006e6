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
