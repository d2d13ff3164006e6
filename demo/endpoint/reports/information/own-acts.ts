import type { Database } from '../../database/connect.js';

/** `ownActs` are what was done on a request, its objection among it, as its requester may have them. */
export async function ownActs(database: Database, complaintId: number) {
  return await database
    .selectFrom('information_acts')
    .select(['act', 'code', 'content', 'is_private', 'at', 'ended_at'])
    .where('complaint_id', '=', complaintId)
    .where('act', '<>', 'filed')
    .orderBy('id')
    .execute();
}
