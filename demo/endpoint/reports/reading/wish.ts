import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import type { WishWire } from '../../../../src/contract/reporting/wish.js';
import type { Database } from '../../database/connect.js';
import { isMasked } from '../moderation/masked-texts.js';
import type { View } from './access.js';

type Asked = Pick<View, 'isOwner'> & {
  complaint: Pick<View['complaint'], 'id' | 'classification_id' | 'is_public'>;
};

/** `UNDECIDED` is an aspiration of which the planners have said nothing yet. */
const UNDECIDED: WishWire = { state: 'noted', year: null, document: null, reason: null };

/**
 * `wishOf` is what became of an aspiration in the village's plan, its texts as written for the reporter, masked for
 * others. Null for another report, and for one that isn't public: the table of the planners has no row of it, so that a
 * secret, merged or archived one goes no such way.
 */
export async function wishOf(database: Database, { complaint, isOwner }: Asked): Promise<WishWire | null> {
  if (complaint.classification_id !== CLASSIFICATIONS.aspiration || !complaint.is_public) return null;
  return (await saidOf(database, complaint.id, isOwner)) ?? UNDECIDED;
}

/** `saidOf` is what planners said of a report, whatever became of it since; null where they said nothing. */
export async function saidOf(database: Database, id: number, isOwner: boolean): Promise<WishWire | null> {
  const row = await database
    .selectFrom('wishes')
    .select(['state', 'year', 'document', 'content', 'public_document', 'public_content', 'mask_version'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { state, year } = row;
  const [document, reason] = isOwner
    ? [row.document, row.content]
    : isMasked(row)
      ? [row.public_document, row.public_content]
      : ['', ''];
  return { state, year, document: document || null, reason: reason || null };
}
