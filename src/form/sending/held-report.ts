import type { OutboxFile } from '../../outbox/entry.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';

/**
 * The report that this form is busy with, and all that belongs to it. The next report is another object: an attempt, a code or a
 * problem of one can't be taken for another's.
 */
export interface HeldReport {
  /** The queue's id; null until it is handed over. */
  itemId: string | null;
  /** Null until Kirim is pressed, and for one of an earlier visit until it is read from the queue. */
  accessCode: string | null;
  fileIds: readonly number[];
  /** It is kept nowhere but in this page. */
  readonly isUnkept: boolean;
  /** The attempt under way. */
  attempt: Promise<void> | null;
  /** What the last attempt failed for, once the page was told. */
  problem: SendProblem | null;
}

export const hold = (known: Partial<HeldReport>): HeldReport => ({
  itemId: null,
  accessCode: null,
  fileIds: [],
  isUnkept: false,
  attempt: null,
  problem: null,
  ...known,
});

/** What was uploaded before a refusal keeps its key, and the bytes that went under it. */
export async function withKnownUploads(
  outbox: Outbox,
  { itemId, fileIds }: HeldReport,
  files: (OutboxFile & { id: number })[],
): Promise<OutboxFile[]> {
  const known = itemId ? await outbox.edit(itemId) : undefined;
  return files.map(({ id, ...file }) => known?.files[fileIds.indexOf(id)] ?? file);
}
