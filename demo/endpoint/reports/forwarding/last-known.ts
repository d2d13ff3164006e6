import type { Complaint } from '../../database/complaint.js';
import type { Database } from '../../database/connect.js';

/** The report's status at the gateway as last read. */
export async function nationalStatusOf(database: Database, complaintId: number): Promise<string | null> {
  const row = await database
    .selectFrom('relay_reports')
    .select('national_status')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row?.national_status ?? null;
}

/** When a waiting report is tried again. @returns null where the time isn't known, or has come */
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
