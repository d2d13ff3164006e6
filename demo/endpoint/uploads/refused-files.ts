import { ApiError } from '../words/errors.js';

/** Refused files an hour: a person whose photo can't be read doesn't try a sixth. */
const REFUSED_MAX = 5;
const WINDOW_MS = 3_600_000;
/** Holders remembered; the oldest goes first. */
const HOLDERS_MAX = 10_000;

/**
 * `RefusedFiles` bounds refused looks for each holder. A look costs seconds of the processor, and a refusal leaves no
 * row that could be counted: one access code could keep the cleaning processes busy for ever.
 */
export class RefusedFiles {
  readonly #now: () => Date;
  readonly #refused = new Map<string, { since: number; count: number }>();

  constructor(now: () => Date) {
    this.#now = now;
  }

  /**
   * Counts the look as refused until it is done: parallel requests get no more looks than one after the other.
   * @throws ApiError 429 where the holder's files were refused too often within the hour; whatever `look` throws
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
      // Without time or room there was no look.
      isRefused = !(error instanceof ApiError && error.code === 'unavailable');
      throw error;
    } finally {
      if (!isRefused) entry.count -= 1;
    }
  }
}
