import { isOutage } from '../../words/errors.js';

const FIRST_PAUSE_MS = 100;
const PAUSE_MAX_MS = 5_000;
/** A database that is away for longer isn't coming back to this process. */
const LONGEST_MS = 600_000;

/**
 * `insist` repeats a write until the database takes it: what only this process knows would be lost.
 * @throws at once what waiting can't heal; else the last failure, after ten minutes
 */
export async function insist<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now();
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(PAUSE_MAX_MS, pause * 2)) {
    try {
      return await work();
    } catch (error) {
      if (!isOutage(error) || performance.now() - began > LONGEST_MS) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
