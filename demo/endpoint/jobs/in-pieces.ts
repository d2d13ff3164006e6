import { currentQueryClass } from '../database/query-class.js';

/** `LOOKUP`: rows that are looked up at once. */
const LOOKUP = 2_000;
/** `PIECE`: rows of one transaction: whoever waits for one of them, or for the trail, hardly notices. */
const PIECE = 200;
/** `RUN_MAX`: rows of one run. The next run goes on with the rest, and what else an hour brings has its turn before. */
export const RUN_MAX = 20_000;

/** `Due` is how rows that wait for upkeep are found, and handled. */
export interface Due {
  /** The ids of the next ones, in their order. @param after the last one that was found; 0 at first */
  find: (after: number, limit: number) => Promise<readonly { id: number }[]>;
  /** `handle` does a piece in its own transaction, and looks again there: another process may have been faster. */
  handle: (ids: readonly number[]) => Promise<void>;
  /** Rows of one piece; 200 by default. */
  piece?: number;
}

/**
 * `inPieces` handles a bounded number of rows, however many are due. A piece that fails keeps no other from its turn.
 * @throws what the last piece that failed has thrown, once all had their turn
 */
export async function inPieces({ find, handle, piece = PIECE }: Due): Promise<void> {
  let failure: unknown;
  for (let [last, found] = [0, 0]; found < RUN_MAX;) {
    const due = await find(last, LOOKUP);
    const ids = due.map(({ id }) => id);
    for (let first = 0; first < ids.length && !isEnding(); first += piece)
      await handle(ids.slice(first, first + piece)).catch((error: unknown) => (failure = error));
    if (ids.length < LOOKUP || isEnding()) break;
    last = ids.at(-1)!;
    found += ids.length;
  }
  if (failure !== undefined) throw failure;
}

const isEnding = (): boolean => currentQueryClass().ending?.aborted === true;
