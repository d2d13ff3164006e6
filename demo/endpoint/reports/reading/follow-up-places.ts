import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';

/** `followUpName` names a follow-up at the desk: ids of the table would count what all villages write. */
export const followUpName = (trackingId: string, place: number): string => `${trackingId}-${place}`;

/** The place among its report's, from 1, of the follow-up that a reply on its way speaks of; 0 where there is none. */
export const placeOfReply = (followUp: 'followup_id' | 'twin_id') => sql<number>`(
  select count(*)::int from followups as one
  where one.complaint_id = relay_replies.complaint_id and one.id <= ${sql.ref(`relay_replies.${followUp}`)})`;

/** The id of the follow-up at this place, from 1. */
export async function followUpAt(
  database: Database,
  trackingId: string,
  place: number,
): Promise<number | null> {
  const row = await database
    .selectFrom('followups')
    .innerJoin('complaints', 'complaints.id', 'followups.complaint_id')
    .select('followups.id')
    .where('complaints.tracking_id', '=', trackingId)
    .orderBy('followups.id')
    .offset(place - 1)
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}
