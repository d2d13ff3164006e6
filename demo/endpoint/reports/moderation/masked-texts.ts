import { sql, type RawBuilder } from 'kysely';
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
 * while the endpoint serves.
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

/** A batch so small that the slowest texts keep the database's one connection for seconds, not minutes. */
const BATCH = 100;

/** `refreshMasks` redoes missing and older masks, never a later release's, at start and hourly, while serving. */
export async function refreshMasks(database: Database): Promise<void> {
  await inBatches(database, {
    read: (transaction, isDue) =>
      transaction
        .selectFrom('complaints')
        .select(['id', 'title', 'content', 'redactions', 'answers'])
        .where(isDue)
        .orderBy('id')
        .limit(BATCH)
        .forUpdate()
        .execute(),
    mask: async (transaction, rows) => {
      for (const row of rows)
        await transaction.updateTable('complaints').set(maskedTexts(row)).where('id', '=', row.id).execute();
    },
  });
  for (const table of ['followups', 'complaint_logs', 'late_reasons'] as const)
    await inBatches(database, {
      read: (transaction, isDue) =>
        transaction
          .selectFrom(table)
          .select(['id', 'complaint_id', 'content'])
          .where(isDue)
          .orderBy('id')
          .limit(BATCH)
          .forUpdate()
          .execute(),
      mask: async (transaction, rows) => {
        const reports = new Set(rows.map(({ complaint_id }) => complaint_id));
        const knownOf = await knownReporters(transaction, [...reports]);
        for (const { id, complaint_id, content } of rows)
          await transaction
            .updateTable(table)
            .set(contentWithout(knownOf(complaint_id), content))
            .where('id', '=', id)
            .execute();
      },
    });
}

/** `Texts` is how the texts of one table are read and masked. */
interface Texts<Row extends { id: number }> {
  read: (transaction: Database, isDue: RawBuilder<boolean>) => Promise<Row[]>;
  mask: (transaction: Database, rows: readonly Row[]) => Promise<void>;
}

/**
 * Batches are short transactions, each from where the last one ended, until one isn't full. From the
 * beginning, each would pass over all texts that are done.
 */
async function inBatches<Row extends { id: number }>(
  database: Database,
  { read, mask }: Texts<Row>,
): Promise<void> {
  let rows: Row[] = [];
  do {
    const isDue = sql<boolean>`id > ${rows.at(-1)?.id ?? 0} and mask_version < ${MASK_VERSION}`;
    rows = await database.transaction().execute(async (transaction) => {
      const due = await read(transaction, isDue);
      await mask(transaction, due);
      return due;
    });
  } while (rows.length === BATCH);
}
