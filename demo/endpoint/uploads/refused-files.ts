import { ApiError } from '../words/errors.js';

/** Who sends a photo that can't be read tries another one, not a sixth. */
const REFUSED_MAX = 5;
const WINDOW_MS = 3_600_000;
/** Holders remembered at most; the oldest go first. */
const HOLDERS_MAX = 10_000;

/**
 * Looking at a file costs seconds of the processor also where it is refused, and a refusal leaves nothing that could be counted
 * in the database: one access code would keep the processes that clean files busy for ever.
 */
export class RefusedFiles {
  readonly #now: () => Date;
  readonly #refused = new Map<string, { since: number; count: number }>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Counts as refused until it is known: many at once get no more looks than one after the other.
   * @throws ApiError 429 where that holder's files were refused too often within the hour; whatever `look` throws
   */
  async watch<T>(holder: string, look: () => Promise<T>): Promise<T> {
    const now = this.#now().getTime();
    const known = this.#refused.get(holder);
    const entry = known !== undefined && now - known.since < WINDOW_MS ? known : { since: now, count: 0 };
    if (entry.count >= REFUSED_MAX) throw new ApiError('rate-limited', { retryAfter: 600 });
    entry.count += 1;
    this.#refused.set(holder, entry);
    if (this.#refused.size > HOLDERS_MAX) this.#refused.delete(this.#refused.keys().next().value!);
    let isRefused = false;
    try {
      return await look();
    } catch (error) {
      // Where there is no time or room, nobody looked at the file.
      isRefused = !(error instanceof ApiError && error.code === 'unavailable');
      throw error;
    } finally {
      if (!isRefused) entry.count -= 1;
    }
  }
}
