import { createHash } from 'node:crypto';

/** A line of the trail as it is hashed, exported and checked. */
export interface ChainedEntry {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** ISO 8601 in UTC, to the millisecond. */
  at: string;
  officer: string;
  action: string;
  tracking_id: string | null;
  detail: string | null;
  /** Random, so that a line can't be guessed by its hash; absent or null in lines of earlier releases. */
  salt?: string | null;
  /** SHA-256 in hex, of the line before and this one. */
  hash: string;
}

/** Where the trail stands: whoever has written this down can tell later whether anything up to here was touched. */
export interface Head {
  seq: number;
  hash: string;
}

/** Before the first line. */
export const NO_HEAD: Head = { seq: 0, hash: '0'.repeat(64) };

/** The line's hash: `SHA-256(previous hash, line feed, JSON array of the fields in this order)`, a salt where there is one last. */
export function chainHash(previous: string, entry: Omit<ChainedEntry, 'hash'>): string {
  const { seq, at, officer, action, tracking_id, detail, salt } = entry;
  const fields = [seq, at, officer, action, tracking_id, detail, ...(salt ? [salt] : [])];
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify(fields)}`)
    .digest('hex');
}

/**
 * Follows the chain from its beginning.
 * @param known heads written down earlier, which the chain has to pass through
 * @returns where it ends
 * @throws Error naming the first line that doesn't follow from the one before, or the head that is no longer there
 */
export async function checkChain(
  entries: Iterable<ChainedEntry> | AsyncIterable<ChainedEntry>,
  known: readonly Head[] = [],
): Promise<Head> {
  let head = NO_HEAD;
  const open = new Map(known.map(({ seq, hash }) => [seq, hash]));
  for await (const entry of entries) {
    const isNext = entry.seq === head.seq + 1 && entry.hash === chainHash(head.hash, entry);
    if (!isNext) throw new Error(`line ${entry.seq} does not follow from line ${head.seq}`);
    head = { seq: entry.seq, hash: entry.hash };
    const expected = open.get(head.seq);
    if (expected !== undefined && expected !== head.hash) {
      throw new Error(`line ${head.seq} is not the one that was written down`);
    }
    open.delete(head.seq);
  }
  const [missing] = [...open.keys()];
  if (missing !== undefined) throw new Error(`the trail ends at line ${head.seq}, before line ${missing}`);
  return head;
}
