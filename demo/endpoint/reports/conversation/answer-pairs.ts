import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { AnswerPairTable } from '../../database/tables/file-tables.js';
import { invalid } from '../../words/errors.js';
import { isWithShown } from '../reading/public-followups.js';
import type { View } from '../reading/access.js';
import { mayRead, type Attachment } from '../reading/present.js';

/** `Pair` is a photo of the report, and a photo of the answer that shows the same afterwards. */
export interface Pair {
  before: string;
  after: string;
}

/**
 * `writePairs` keeps the pairs of an answer whose files are attached.
 * @throws ApiError 422 where one isn't a photo of this report, or of this answer
 */
export async function writePairs(
  transaction: Database,
  followUp: { id: number; complaintId: number },
  pairs: readonly Pair[],
): Promise<void> {
  for (const { before, after } of pairs) {
    const photos = await transaction
      .selectFrom('attachments')
      .select(['id', 'followup_id'])
      .where('id', 'in', [before, after])
      .where('complaint_id', '=', followUp.complaintId)
      .where('media_type', 'like', 'image/%')
      .execute();
    const isFit =
      photos.some(({ id, followup_id }) => id === before && followup_id !== followUp.id) &&
      photos.some(({ id, followup_id }) => id === after && followup_id === followUp.id);
    if (!isFit) throw invalid({ pair: [{ key: 'desk-pair-unfit' }] });
    await transaction
      .insertInto('answer_pairs')
      .values({ after_id: after, before_id: before, followup_id: followUp.id })
      .execute();
  }
}

/** @returns all pairs of a report's answers, in their order */
export async function pairsOfReport(
  database: Database,
  complaintId: number,
): Promise<Selectable<AnswerPairTable>[]> {
  return await database
    .selectFrom('answer_pairs')
    .innerJoin('attachments', 'attachments.id', 'after_id')
    .selectAll('answer_pairs')
    .where('complaint_id', '=', complaintId)
    .orderBy('position')
    .execute();
}

/** `ShownPair` is a pair whose photos the asker may both see. */
export interface ShownPair {
  followUpId: number;
  before: Attachment;
  after: Attachment;
}

/** @param shown the files of the follow-ups that the asker may see */
export async function pairsOf(
  database: Database,
  view: View,
  followUpIds: readonly number[],
  shown: readonly Attachment[],
): Promise<ShownPair[]> {
  if (shown.length === 0) return [];
  const pairs = await database
    .selectFrom('answer_pairs')
    .innerJoin('attachments', 'attachments.id', 'before_id')
    .selectAll('attachments')
    .select(['after_id', 'answer_pairs.followup_id as of_followup'])
    .where('answer_pairs.followup_id', 'in', followUpIds)
    .$if(!view.isOwner, (query) => query.where(isWithShown))
    .execute();
  return shown.flatMap((after) => {
    const pair = pairs.find(({ after_id }) => after_id === after.id);
    if (pair === undefined || !mayRead(view, pair)) return [];
    const { after_id: _after, of_followup, ...before } = pair;
    return [{ followUpId: of_followup, before, after }];
  });
}
