import type { Database } from '../../database/connect.js';
import { maskBlackened, type Redactions } from '../../masking/blacken.js';
import { knownReporters, maskKnown, type KnownWords } from './known-reporters.js';
import { publicAnswers, type StoredAnswer } from '../../questions/stored-answers.js';
import { MASK_SHOWN_FROM, MASK_VERSION } from '../../masking/mask-text.js';

/** `MaskedTexts` are the columns of a report's own words as the public may read them. */
export interface MaskedTexts {
  public_title: string;
  public_content: string;
  mask_version: number;
}

/** `MaskedContent` is `MaskedTexts` of a follow-up, or of a line of the history. */
export type MaskedContent = Pick<MaskedTexts, 'public_content' | 'mask_version'>;

/**
 * `maskedTexts` masks when texts are written, not read: reading costs no masking, searches use masked words only (else
 * they would tell whose number a report holds), and officers see before verifying what the public will see. Masks can't
 * be stale: a text changes only with its mask (or the database drops the mask), and a better masker redoes all texts
 * while the endpoint serves (`refreshMasks`).
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

/** Masks a follow-up or a history line of this report, its reporter's name too: offices write it. */
export async function maskedContent(
  database: Database,
  complaintId: number,
  content: string,
): Promise<MaskedContent> {
  return contentWithout((await knownReporters(database, [complaintId]))(complaintId), content);
}

export function contentWithout(known: KnownWords, content: string): MaskedContent {
  return { public_content: maskKnown(content, known), mask_version: MASK_VERSION };
}

/** `maskedWish` masks what planners wrote of an aspiration: the plan's name, and the reason. */
export const maskedWish = (
  known: KnownWords,
  { document, content }: { document: string; content: string },
): MaskedContent & { public_document: string } => ({
  public_document: maskKnown(document, known),
  ...contentWithout(known, content),
});

/** Whether the mask is good enough to be shown: made by this release, or by one that runs beside it. */
export function isMasked({ mask_version }: Pick<MaskedTexts, 'mask_version'>): boolean {
  return mask_version >= MASK_SHOWN_FROM;
}

/** The texts that the public may read. */
export function publicTexts(row: MaskedTexts): Pick<MaskedTexts, 'public_title' | 'public_content'> {
  // Title and content alone: the row also holds the id and the code's hash.
  const { public_title, public_content } = row;
  return isMasked(row) ? { public_title, public_content } : { public_title: '', public_content: '' };
}

export function publicContent(row: MaskedContent): string {
  return isMasked(row) ? row.public_content : '';
}
