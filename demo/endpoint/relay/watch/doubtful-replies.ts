import type { Database } from '../../database/connect.js';
import { followUpName, placeOfReply } from '../../reports/reading/follow-up-places.js';
import { replyWords, WITHDRAWN_WORDS } from '../outgoing/reply.js';
import { UNCERTAIN } from '../forwarding/replies.js';

/** Replies listed at once. */
const LISTED_MAX = 200;

/** `DoubtfulReply` may or may not be at the gateway: an officer looks there. */
export interface DoubtfulReply {
  /** The follow-up's place in its report, from 1; 0 for the word that the report was withdrawn. */
  id: number;
  tracking_id: string;
  title: string;
  /** The text that the gateway was sent. */
  content: string;
  written_at: Date | null;
  /** The gateway's follow-up with the same words, if one was seen, by its id in the report. */
  twin_id: string | null;
}

/** @param complaintId of one report alone */
export async function doubtfulReplies(database: Database, complaintId?: number): Promise<DoubtfulReply[]> {
  const rows = await database
    .selectFrom('relay_replies')
    .innerJoin('complaints', 'complaints.id', 'relay_replies.complaint_id')
    .leftJoin('followups', 'followups.id', 'relay_replies.followup_id')
    .select(['tracking_id', 'title', 'followup_id', 'twin_id'])
    .select([placeOfReply('followup_id').as('id'), placeOfReply('twin_id').as('twin_place')])
    .select(['followups.content', 'followups.rating', 'followups.created_at'])
    .where('relay_replies.step', '=', 'parked')
    .where('relay_replies.last_problem', '=', UNCERTAIN)
    .$if(complaintId !== undefined, (query) => query.where('relay_replies.complaint_id', '=', complaintId!))
    .orderBy('relay_replies.id')
    .limit(LISTED_MAX)
    .execute();
  return rows.map(({ followup_id, twin_id, twin_place, content, rating, created_at, ...row }) => ({
    ...row,
    content:
      followup_id === null ? WITHDRAWN_WORDS : replyWords({ content: content ?? '', rating: rating ?? 0 }),
    written_at: created_at,
    twin_id: twin_id === null ? null : followUpName(row.tracking_id, twin_place),
  }));
}
