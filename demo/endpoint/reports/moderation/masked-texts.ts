import type { Database } from '../../database/connect.js';
import { maskBlackened, type Redactions } from '../../masking/blacken.js';
import { publicAnswers, type StoredAnswer } from '../../questions/stored-answers.js';
import { MASK_VERSION, maskText } from '../../masking/mask-text.js';

/** The columns that hold what the public may read of a report's own words. */
export interface MaskedTexts {
  public_title: string;
  public_content: string;
  mask_version: number;
}

/** The same for a follow-up and for a line of a report's history. */
export type MaskedContent = Pick<MaskedTexts, 'public_content' | 'mask_version'>;

/**
 * Texts are masked when they are written, not when they are read: whoever asks costs no masking, the search looks at masked
 * words only (else it would tell whose number stands in a report), and an officer sees before verifying what the public will
 * see. They can't grow stale: a text changes only together with its mask (the database drops the mask otherwise), and a better
 * masker goes over all texts before the endpoint serves again.
 */
export function maskedTexts(report: {
  title: string;
  content: string;
  redactions?: Redactions | null;
  answers?: readonly StoredAnswer[] | null;
}): MaskedTexts & { public_answers: string | null } {
  const { title, content, redactions, answers = null } = report;
  const open = publicAnswers(answers);
  return {
    public_answers: open && JSON.stringify(open),
    public_title: maskBlackened(title, redactions?.title ?? []),
    public_content: maskBlackened(content, redactions?.content ?? []),
    mask_version: MASK_VERSION,
  };
}

export function maskedContent(content: string): MaskedContent {
  return { public_content: maskText(content), mask_version: MASK_VERSION };
}

/** What the public may read. Where no masker of this release has been, that is nothing: another release runs beside this one. */
export function publicTexts(row: MaskedTexts): Pick<MaskedTexts, 'public_title' | 'public_content'> {
  return row.mask_version === MASK_VERSION ? row : { public_title: '', public_content: '' };
}

export function publicContent({ public_content, mask_version }: MaskedContent): string {
  return mask_version === MASK_VERSION ? public_content : '';
}

/** So few that a batch of the slowest texts there are keeps the database's one connection for seconds, not minutes. */
const BATCH = 100;

/** Masks anew what another masker masked, or none. Runs before the endpoint serves, and for what another release writes beside it. */
export async function refreshMasks(database: Database): Promise<void> {
  await inBatches(database, async (transaction) => {
    const rows = await transaction
      .selectFrom('complaints')
      .select(['id', 'title', 'content', 'redactions', 'answers'])
      .where('mask_version', '<>', MASK_VERSION)
      .limit(BATCH)
      .forUpdate()
      .execute();
    for (const row of rows) {
      await transaction.updateTable('complaints').set(maskedTexts(row)).where('id', '=', row.id).execute();
    }
    return rows.length;
  });
  for (const table of ['followups', 'complaint_logs'] as const) {
    await inBatches(database, async (transaction) => {
      const rows = await transaction
        .selectFrom(table)
        .select(['id', 'content'])
        .where('mask_version', '<>', MASK_VERSION)
        .limit(BATCH)
        .forUpdate()
        .execute();
      for (const { id, content } of rows) {
        await transaction.updateTable(table).set(maskedContent(content)).where('id', '=', id).execute();
      }
      return rows.length;
    });
  }
}

/** One short transaction after the other, until one finds fewer than it could have taken. */
async function inBatches(
  database: Database,
  batch: (transaction: Database) => Promise<number>,
): Promise<void> {
  let taken: number;
  do taken = await database.transaction().execute(batch);
  while (taken === BATCH);
}
