import type { EndpointConfig } from '../config.js';

/** Wrong guesses are forgotten after this long. */
const WINDOW_MS = 10 * 60_000;
/** Nobody who mistypes waits: a family with one phone, a village behind one address. */
const FREE_PER_REPORT = 10;
const FREE_PER_ADDRESS = 100;
/** What one more guess adds to the wait. */
const STEP_MS = 100;
/** Names remembered at most; the oldest go first, so that a flood of names can't fill the memory. */
const NAMES_MAX = 20_000;

/**
 * Slows guessing, per report and per address, and locks nobody out: the wait comes before the look, for right and wrong
 * alike, so it gives no hint, can't be dodged by hanging up early, and the right code always works.
 */
export interface GuessThrottle {
  /** Resolves when the guess may be looked at. */
  wait(report: string, address: string): Promise<void>;
  /** Remembers that it was wrong. */
  missed(report: string, address: string): void;
}

export function createThrottle(config: Pick<EndpointConfig, 'now' | 'limits'>): GuessThrottle {
  const misses = new Map<string, { count: number; since: number }>();
  const countOf = (name: string): number => {
    const entry = misses.get(name);
    return entry === undefined || config.now().getTime() - entry.since > WINDOW_MS ? 0 : entry.count;
  };
  const add = (name: string): void => {
    const count = countOf(name);
    const since = count === 0 ? config.now().getTime() : misses.get(name)!.since;
    misses.delete(name);
    misses.set(name, { count: count + 1, since });
    if (misses.size > NAMES_MAX) misses.delete(misses.keys().next().value!);
  };
  return {
    async wait(report, address) {
      const over = Math.max(
        countOf(`report ${report}`) - FREE_PER_REPORT,
        countOf(`address ${address}`) - FREE_PER_ADDRESS,
      );
      if (over < 0) return;
      const delay = Math.min(config.limits.guessDelayMaxMs, (over + 1) * STEP_MS);
      await new Promise((resolve) => setTimeout(resolve, delay));
    },
    missed(report, address) {
      add(`report ${report}`);
      add(`address ${address}`);
    },
  };
}
