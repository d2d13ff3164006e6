import { createHash } from 'node:crypto';

/** `ChainedEntry` is a line of the trail as it is hashed, exported and checked. */
export interface ChainedEntry {
  /** 1, 2, 3 … without a gap. */
  seq: number;
  /** ISO 8601 in UTC, to the millisecond. */
  at: string;
  officer: string;
  action: string;
  tracking_id: string | null;
  detail: string | null;
  /** Random hex, so that a line can't be guessed by its hash; absent or null in lines of earlier releases. */
  salt?: string | null;
  /** SHA-256 in hex, of the previous line's hash and this line. */
  hash: string;
}

/** `Head` is the trail's last line: whoever notes it down can tell later whether any line up to it was changed. */
export interface Head {
  seq: number;
  hash: string;
}

/** The head of an empty trail. */
export const NO_HEAD: Head = { seq: 0, hash: '0'.repeat(64) };

/** `chainHash` is `SHA-256(previous hash, line feed, JSON array of the fields in this order, salt last if any)`. */
export function chainHash(previous: string, entry: Omit<ChainedEntry, 'hash'>): string {
  const { seq, at, officer, action, tracking_id, detail, salt } = entry;
  const fields = [seq, at, officer, action, tracking_id, detail, ...(salt ? [salt] : [])];
  return createHash('sha256')
    .update(`${previous}\n${JSON.stringify(fields)}`)
    .digest('hex');
}

/**
 * `checkChain` follows the chain from its beginning.
 * @param known heads noted down earlier, which the chain must pass through
 * @returns the chain's end
 * @throws Error naming the first line that doesn't follow from the one before, or the known head that is missing
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
