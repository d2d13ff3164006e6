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
  /**
   * `handle` does a piece in its own transaction, and looks again there: another process may have been faster. False
   * ends the run: the rest is another process's.
   */
  handle: (ids: readonly number[]) => Promise<void | boolean>;
  /** Rows of one piece; 200 by default. */
  piece?: number;
}

/**
 * `inPieces` handles a bounded number of rows, however many are due. A piece that fails keeps no other from its turn.
 * @returns whether this run ended at its bound, so that more may be due
 * @throws what the last piece that failed has thrown, once all had their turn
 */
export async function inPieces({ find, handle, piece = PIECE }: Due): Promise<boolean> {
  let failure: unknown;
  let isMore = true;
  for (let [last, found] = [0, 0]; isMore && found < RUN_MAX;) {
    const due = await find(last, LOOKUP);
    const ids = due.map(({ id }) => id);
    isMore = ids.length === LOOKUP;
    for (let first = 0; first < ids.length; first += piece) {
      if (isEnding()) return false;
      const done = await handle(ids.slice(first, first + piece)).catch((error: unknown) => {
        failure = error;
      });
      if (done === false) return false;
    }
    last = ids.at(-1) ?? last;
    found += ids.length;
  }
  if (failure !== undefined) throw failure;
  return isMore;
}

const isEnding = (): boolean => currentQueryClass().ending?.aborted === true;
