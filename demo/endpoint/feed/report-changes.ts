import type { HearsOfChanges } from '../database/change-listener.js';

/**
 * The database's word for a change (migrations 0025, 0062): `shown` where nothing is counted anew, else the report's
 * block, and behind it the report's number.
 */
const WORD = /^(shown|\d+)(?: (\d+))?$/;
/** Reports in a block, by their places in the table. */
export const BLOCK = 256;

/**
 * `ReportChanges` counts the changes that the public may see (migration 0026), of all processes: the database
 * notifies at the commit (`change-listener.ts`). A connection that wrote is notified before its commit is answered,
 * so a process never counts without its own changes; those of others arrive a moment later.
 */
export class ReportChanges implements HearsOfChanges {
  /** Grows with each change of what is counted. */
  version = 0;
  /** Grows with each change of what the public may read. */
  shown = 0;
  /** Whether changes of other processes are heard; while not, nothing that depends on them is kept. */
  isHeard = false;
  /** Hears of each change of what the public may read. @param trackingId null where no report is named */
  onShown: (trackingId: string | null) => void = () => undefined;
  #blocks: Set<number> | 'all' = 'all';

  /** @param onHeard hears when listening begins and ends */
  constructor(private readonly onHeard: (isHeard: boolean) => void = () => undefined) {}

  readonly tell = (word: string): void => {
    const [, block, trackingId = null] = WORD.exec(word) ?? [];
    this.shown += 1;
    this.onShown(trackingId);
    if (block === 'shown') return;
    this.version += 1;
    if (block === undefined) this.#blocks = 'all';
    else if (this.#blocks !== 'all') this.#blocks.add(Number(block));
  };

  /** @returns blocks with a report that changed since the last call */
  takeBlocks(): ReadonlySet<number> | 'all' {
    const blocks = this.#blocks;
    this.#blocks = new Set();
    return blocks;
  }

  /** Takes every block for changed. */
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
