import type { OutboxFile } from '../../outbox/entry.js';
import type { Problem as SendProblem } from '../../outbox/item.js';
import type { Outbox } from '../../outbox/outbox.js';

/**
 * The report that this form is sending. Each report has an object of its own, so that an attempt, a code or a problem
 * of one is never taken for another's.
 */
export interface HeldReport {
  /** Id in the queue; null until the queue has the report. */
  itemId: string | null;
  /** Null until Kirim is pressed; for a report of an earlier visit, until it is read from the queue. */
  accessCode: string | null;
  fileIds: readonly number[];
  /** True when the report is kept in this page alone. */
  readonly isUnkept: boolean;
  /** The running attempt. */
  attempt: Promise<void> | null;
  /** Problem of the last attempt, once the page was told. */
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

/** Files that were uploaded before a refusal keep their key, and the bytes uploaded under it. */
export async function withKnownUploads(
  outbox: Outbox,
  { itemId, fileIds }: HeldReport,
  files: (OutboxFile & { id: number })[],
): Promise<OutboxFile[]> {
  const known = itemId ? await outbox.edit(itemId) : undefined;
  return files.map(({ id, ...file }) => known?.files[fileIds.indexOf(id)] ?? file);
}
