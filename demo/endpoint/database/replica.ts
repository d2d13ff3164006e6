import type pg from 'pg';
import { forPurpose } from './purpose.js';
import { serverPool, type Share } from './server-pool.js';

/** What may come from a copy of the database that is a moment old. */
export type ReadPurpose = 'reading' | 'counting';

/** How often it is asked whether it has caught up. */
const LOOK_EVERY_MS = 100;
/** A copy that has not heard of a change for so long is left alone until it has: what was taken back must not stay public. */
const BEHIND_MS = 5_000;
/** One that doesn't answer is asked again after this. */
const AWAY_MS = 10_000;

/**
 * A streaming replica, for what the public reads. After each change of a report it is watched until it has it; then whoever keeps numbers that
 * were counted there is told once more to count them anew. One that lags, doesn't answer, or is none (any more) is left alone, and the primary
 * asked instead.
 */
export class Replica {
  readonly #pools: Readonly<Record<ReadPurpose, pg.Pool>>;
  /** Looks after the others: how far it is, and ending what nobody waits for. */
  readonly keeper: pg.Pool;
  #isKnownGood = false;
  #isWatching = false;
  #hasChangedAgain = false;
  #awayUntil = 0;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param primary tells how far the replica has to be
   * @param onCaughtUp is called when it has what the last change was
   */
  constructor(
    url: string,
    shares: Readonly<Record<ReadPurpose | 'upkeep', Share>>,
    private readonly primary: pg.Pool,
    private readonly onCaughtUp: () => void,
  ) {
    this.#pools = {
      reading: serverPool(url, shares.reading),
      counting: serverPool(url, shares.counting),
    };
    this.keeper = serverPool(url, { ...shares.upkeep, most: 1 });
  }

  /** A connection; null where the primary must be asked. */
  async connect(purpose: ReadPurpose): Promise<pg.PoolClient | null> {
    if (!this.#isKnownGood) {
      this.watch();
      return null;
    }
    try {
      return await this.#pools[purpose].connect();
    } catch {
      this.#leave();
      return null;
    }
  }

  /** Something has changed: looks until the replica has it too. */
  watch(): void {
    this.#hasChangedAgain = true;
    if (this.#isWatching || this.#isClosed || performance.now() < this.#awayUntil) return;
    this.#isWatching = true;
    void forPurpose({ name: 'upkeep' }, () => this.#catchUp())
      .catch(() => this.#leave())
      .finally(() => (this.#isWatching = false));
  }

  async end(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await Promise.all([...Object.values(this.#pools), this.keeper].map((pool) => pool.end()));
  }

  async #catchUp(): Promise<void> {
    while (this.#hasChangedAgain && !this.#isClosed) {
      this.#hasChangedAgain = false;
      const since = performance.now();
      const { rows } = await this.primary.query<{ lsn: string }>('select pg_current_wal_lsn()::text as lsn');
      while (!(await this.#has(rows[0]!.lsn))) {
        if (performance.now() - since > BEHIND_MS) this.#doubt();
        await this.#pause();
        if (this.#isClosed) return;
      }
      this.#isKnownGood = true;
      this.onCaughtUp();
      await this.#pause();
    }
  }

  async #has(lsn: string): Promise<boolean> {
    const { rows } = await this.keeper.query<{ has: boolean | null }>(
      'select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= $1::pg_lsn as has',
      [lsn],
    );
    return rows[0]?.has === true;
  }

  /** What was read from it and is remembered may be older than what the primary says now. */
  #doubt(): void {
    if (!this.#isKnownGood) return;
    this.#isKnownGood = false;
    this.onCaughtUp();
  }

  #leave(): void {
    this.#doubt();
    this.#awayUntil = performance.now() + AWAY_MS;
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = setTimeout(resolve, LOOK_EVERY_MS);
    });
  }
}
