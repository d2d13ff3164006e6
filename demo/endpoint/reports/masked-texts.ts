import type { Database } from '../database/connect.js';
import { MASK_VERSION, maskText } from '../masking/mask-text.js';

/** The columns that hold what the public may read of a report's own words. */
export interface MaskedTexts {
  public_title: string;
  public_content: string;
  mask_version: number;
}

/**
 * Texts are masked when they are written, not when they are read: a page of the feed costs no masking, the search looks at
 * masked words only (else it would tell whose number stands in a report), and an officer sees before verifying what the
 * public will see. They can't grow stale: a text changes only together with its mask (the database drops the mask
 * otherwise), and a better masker goes over all texts before the endpoint serves again.
 */
export function maskedTexts(report: { title: string; content: string }): MaskedTexts {
  return {
    public_title: maskText(report.title),
    public_content: maskText(report.content),
    mask_version: MASK_VERSION,
  };
}

/** What the public may read; masked on the spot where the stored masks are another masker's. */
export function publicTexts(
  row: MaskedTexts & { title: string; content: string },
): Pick<MaskedTexts, 'public_title' | 'public_content'> {
  return row.mask_version === MASK_VERSION ? row : maskedTexts(row);
}

const BATCH = 500;

/** Masks anew what an older masker masked. Runs before the endpoint serves. */
export async function refreshMasks(database: Database): Promise<void> {
  for (;;) {
    const rows = await database
      .selectFrom('complaints')
      .select(['id', 'title', 'content'])
      .where('mask_version', '<>', MASK_VERSION)
      .limit(BATCH)
      .execute();
    await database.transaction().execute(async (transaction) => {
      for (const row of rows) {
        await transaction.updateTable('complaints').set(maskedTexts(row)).where('id', '=', row.id).execute();
      }
    });
    if (rows.length < BATCH) return;
  }
}
