import type { HearsOfChanges } from '../database/change-listener.js';

/** What the database says of a change that no number is counted from (migration 0025). */
const SHOWN = 'shown';
/** Reports of one block, by their places in the table. */
export const BLOCK = 256;

/**
 * Knows that reports have changed where the public may see it (migration 0026), whoever changed them: the database says so at the commit
 * (`change-listener.ts`). To a connection that wrote it says so before it answers the commit, so that no process ever counts without what
 * it wrote itself; another one's changes are heard of a moment later.
 */
export class ReportChanges implements HearsOfChanges {
  /** Another number after each change of what is counted. */
  version = 0;
  /** Another number after each change of anything that the public may read. */
  shown = 0;
  /** Whether others' changes are heard of: what is kept is only as good as that. */
  isHeard = false;
  #blocks: Set<number> | 'all' = 'all';

  /** @param onHeard is called when it begins and ends to hear of others' changes */
  constructor(private readonly onHeard: (isHeard: boolean) => void = () => undefined) {}

  readonly tell = (word: string): void => {
    this.shown += 1;
    if (word === SHOWN) return;
    this.version += 1;
    if (!/^\d+$/.test(word)) this.#blocks = 'all';
    else if (this.#blocks !== 'all') this.#blocks.add(Number(word));
  };

  /** @returns blocks with a report that has changed since this was asked last */
  takeBlocks(): ReadonlySet<number> | 'all' {
    const blocks = this.#blocks;
    this.#blocks = new Set();
    return blocks;
  }

  /** Nobody knows which. */
  doubtAll(): void {
    this.#blocks = 'all';
  }

  begin(): void {
    this.isHeard = true;
    this.onHeard(true);
    this.doubtAll();
    this.renew();
  }

  lose(): void {
    if (this.isHeard) this.onHeard(false);
    this.isHeard = false;
  }

  renew(): void {
    this.version += 1;
    this.shown += 1;
  }
}
