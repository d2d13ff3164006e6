import { CLASSIFICATIONS } from '../../../../src/contract/classifications.js';
import type { WishWire } from '../../../../src/contract/reporting/wish.js';
import type { Database } from '../../database/connect.js';
import { isMasked } from '../moderation/masked-texts.js';
import type { View } from './access.js';

type Asked = Pick<View, 'isOwner'> & {
  complaint: Pick<View['complaint'], 'id' | 'classification_id' | 'verified_at' | 'withdrawn_at'>;
};

/** `UNDECIDED` is an aspiration of which the planners have said nothing yet. */
const UNDECIDED: WishWire = { state: 'noted', year: null, document: null, reason: null };

/**
 * `wishOf` is what became of an aspiration in the village's plan, its texts as written for the reporter, masked for
 * others; null for another report, one that isn't verified, and one whose data is erased.
 */
export async function wishOf(database: Database, { complaint, isOwner }: Asked): Promise<WishWire | null> {
  const { id, classification_id, verified_at, withdrawn_at } = complaint;
  if (classification_id !== CLASSIFICATIONS.aspiration) return null;
  if (verified_at === null || withdrawn_at !== null) return null;
  const row = await database
    .selectFrom('wishes')
    .select(['state', 'year', 'document', 'content', 'public_document', 'public_content', 'mask_version'])
    .where('complaint_id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return UNDECIDED;
  const { state, year } = row;
  const [document, reason] = isOwner
    ? [row.document, row.content]
    : isMasked(row)
      ? [row.public_document, row.public_content]
      : ['', ''];
  return { state, year, document: document || null, reason: reason || null };
}
