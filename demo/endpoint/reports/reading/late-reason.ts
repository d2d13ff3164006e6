import type { Database } from '../../database/connect.js';
import { publicContent } from '../moderation/masked-texts.js';
import type { View } from './access.js';

/** `lateReasonOf` is why the office is late, in its words: as written for the reporter, masked for others. */
export async function lateReasonOf(
  database: Database,
  { complaint, isOwner }: Pick<View, 'isOwner'> & { complaint: Pick<View['complaint'], 'id'> },
): Promise<string | null> {
  const row = await database
    .selectFrom('late_reasons')
    .select(['content', 'public_content', 'mask_version'])
    .where('complaint_id', '=', complaint.id)
    .executeTakeFirst();
  if (row === undefined) return null;
  return (isOwner ? row.content : publicContent(row)) || null;
}
