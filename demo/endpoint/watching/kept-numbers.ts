import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { inQueryClass } from '../database/query-class.js';
import { stateNumbers, type StateNumbers } from './state-numbers.js';

/** Milliseconds: a slower database counts as away, as in `/readyz`. */
const DATABASE_MS = 2_000;
/** Numbers that take less are counted at each scrape. */
const QUICK_MS = 250;
/** Others are kept so many times as long as they took: all scrapes together take this part of one connection. */
const AGE_PER_COST = 20;
/** Milliseconds after which a count is given up. */
const COUNT_MS = 60_000;

/** `isDatabaseUp`: it answers in time, whatever else it has to do. */
export async function isDatabaseUp(database: Database): Promise<boolean> {
  const asking = inQueryClass({ name: 'health', signal: AbortSignal.timeout(DATABASE_MS) }, () =>
    sql`select 1`.execute(database),
  );
  return await asking.then(
    () => true,
    () => false,
  );
}

/**
 * `KeptNumbers` counts the state of a town with a million reports no more often than the database can bear, however
 * many collectors ask. A count that takes too long goes on for the next scrape, which gets the last numbers meanwhile.
 */
export class KeptNumbers {
  #last: { numbers: StateNumbers; freshUntil: number } | null = null;
  #counting: Promise<StateNumbers | null> | undefined;

  /** @param count counts anew; tests replace it */
  constructor(
    private readonly count: () => Promise<StateNumbers>,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  static of(database: Database, now: () => Date): KeptNumbers {
    return new KeptNumbers(() =>
      inQueryClass({ name: 'upkeep', signal: AbortSignal.timeout(COUNT_MS) }, () =>
        stateNumbers(database, now()),
      ),
    );
  }

  /** @returns null where none were ever counted, or the count failed */
  async current(waitMs = DATABASE_MS): Promise<StateNumbers | null> {
    if (this.#last !== null && this.clock() < this.#last.freshUntil) return this.#last.numbers;
    this.#counting ??= this.#countAnew().finally(() => (this.#counting = undefined));
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<'late'>((resolve) => (timer = setTimeout(resolve, waitMs, 'late')));
    const answer = await Promise.race([this.#counting, late]).finally(() => clearTimeout(timer));
    return answer === 'late' ? (this.#last?.numbers ?? null) : answer;
  }

  async #countAnew(): Promise<StateNumbers | null> {
    const began = this.clock();
    const numbers = await this.count().catch(() => null);
    const cost = this.clock() - began;
    const freshUntil = cost < QUICK_MS ? 0 : this.clock() + cost * AGE_PER_COST;
    this.#last = numbers === null ? null : { numbers, freshUntil };
    return numbers;
  }
}
