import type { ImportRow, Note, Reason } from './import-row.js';
import type { Cells } from './read-table.js';
import type { ReadRow } from './read-row.js';
import type { Outcome } from './take-over.js';

/** Rows of a transaction, and characters of their texts: a running server answers people in between. */
const BATCH = { rows: 250, characters: 500_000 };

export interface Work {
  rows: AsyncIterable<Cells>;
  /** The headers' line: what stands above it is no row. */
  headersAt: number;
  read: (cells: Cells) => ReadRow;
  /** Takes a batch over, in one transaction. */
  take: (rows: ImportRow[]) => Promise<Outcome[]>;
  /** Hears of each row that isn't taken, or not as it is written. */
  note: (note: Note) => Promise<void>;
}

export type Counts = ReadonlyMap<Outcome | Reason, number>;

/** `takeAll` holds no more than a batch in memory, however many rows there are. */
export async function takeAll({ rows, headersAt, read, take, note }: Work): Promise<Counts> {
  const counts = new Map<Outcome | Reason, number>();
  const count = (what: Outcome | Reason): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  const tell = async (found: Note): Promise<void> => {
    count(found.reason);
    await note(found);
  };
  let waiting: ImportRow[] = [];
  let characters = 0;
  const takeWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    characters = 0;
    if (batch.length === 0) return;
    for (const [at, outcome] of (await take(batch)).entries()) {
      if (outcome === 'new' || outcome === 'known') count(outcome);
      else await tell({ line: batch[at]!.line, reason: outcome });
    }
  };
  for await (const cells of endingWith(rows, takeWaiting)) {
    if (cells.line <= headersAt) continue;
    const { row, reasons } = read(cells);
    for (const reason of reasons) await tell({ line: cells.line, reason });
    if (row === null) continue;
    waiting.push(row);
    characters += row.is.length;
    if (waiting.length === BATCH.rows || characters > BATCH.characters) await takeWaiting();
  }
  return counts;
}

/** `endingWith` calls `end` also before a row that can't be read: the rows before it count. */
async function* endingWith(rows: AsyncIterable<Cells>, end: () => Promise<void>): AsyncGenerator<Cells> {
  try {
    yield* rows;
  } catch (error) {
    await end();
    throw error;
  }
  await end();
}
