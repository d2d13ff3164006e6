import type { Database } from '../../database/connect.js';

/** `mainOf` is the report that this one was merged into; null for a report that stands alone. */
export async function mainOf(
  database: Database,
  complaintId: number,
): Promise<{ id: number; trackingId: string; isPublic: boolean } | null> {
  const row = await database
    .selectFrom('merged_reports')
    .innerJoin('complaints', 'complaints.id', 'merged_reports.into_id')
    .select(['complaints.id', 'complaints.tracking_id', 'complaints.is_public'])
    .where('merged_reports.complaint_id', '=', complaintId)
    .executeTakeFirst();
  return row === undefined ? null : { id: row.id, trackingId: row.tracking_id, isPublic: row.is_public };
}
