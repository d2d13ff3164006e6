import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';

/** Its status there as last read. */
export async function nationalStatusOf(database: Database, complaintId: number): Promise<string | null> {
  const row = await database
    .selectFrom('relay_reports')
    .select('national_status')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row?.national_status ?? null;
}

/** When a report that waits is tried again, for its reader. @returns null where that isn't known, or is now */
export async function nextTryOf(
  database: Database,
  { id, relay_state }: Pick<Complaint, 'id' | 'relay_state'>,
  now: Date,
): Promise<Date | null> {
  if (relay_state !== 'waiting') return null;
  const row = await database
    .selectFrom('relay_reports')
    .select('next_at')
    .where('complaint_id', '=', id)
    .where('next_at', '>', now)
    .executeTakeFirst();
  return row?.next_at ?? null;
}
