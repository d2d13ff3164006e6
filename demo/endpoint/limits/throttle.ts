import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import type { SharedMisses } from './shared-misses.js';

/** Wrong guesses are forgotten after this long. */
const WINDOW_MS = 10 * 60_000;
/** Milliseconds that each further guess adds to the wait. */
const STEP_MS = 100;
/** The longest waits that a line holds. */
const LINE_TURNS = 10;
/** Names remembered at most; the oldest go first, so that a flood of names can't fill the memory. */
const NAMES_MAX = 20_000;

/** `GuessName`: what is guessed at, or where from. */
export interface GuessName {
  name: string;
  /** Wrong guesses that cost no wait. */
  free: number;
  /**
   * Whether guesses under this name wait in a line. `none`: each waits by itself, at most `guessDelayMaxMs`; for names
   * that strangers or neighbours can fill, so that they make nobody wait longer. `bounded`: in a line of at most ten
   * times that, then all at its end together, so nobody is turned away. `strict`: a full line turns away before any
   * look, and guesses under way count as wrong; for secrets that people choose.
   */
  line: 'none' | 'bounded' | 'strict';
}

/**
 * `GuessThrottle` slows guessing. The wait comes before the look, for right and wrong alike, so it gives no hint and
 * can't be dodged by hanging up early, and the right code always works.
 */
export interface GuessThrottle {
  /**
   * Waits, then looks.
   * @param look gives null for a wrong guess; an error counts as no guess
   * @throws ApiError 429 with `Retry-After` where a `strict` line is full
   */
  guess<T>(names: readonly GuessName[], look: () => Promise<T | null>): Promise<T | null>;
}

interface Entry {
  misses: number;
  /** The first miss, by the endpoint's clock. */
  since: number;
  /** Guesses that wait or are being looked at. */
  pending: number;
  /** When the last guess in line is let through, by the process's clock. */
  lastTurn: number;
}

/**
 * @param shared the misses of all processes that serve one endpoint; default those of this process. Lines are each
 * process's own, because they hold up its own work.
 */
export function createThrottle(
  config: Pick<EndpointConfig, 'now' | 'limits'>,
  shared?: SharedMisses,
): GuessThrottle {
  const entries = new Map<string, Entry>();
  const lineMs = config.limits.guessDelayMaxMs * LINE_TURNS;

  function entryOf(name: string): Entry {
    const entry = entries.get(name) ?? { misses: 0, since: 0, pending: 0, lastTurn: 0 };
    if (config.now().getTime() - entry.since > WINDOW_MS) entry.misses = 0;
    return entry;
  }

  /** Makes the name the last to be forgotten when there are too many. */
  function keep(name: string, entry: Entry): void {
    entries.delete(name);
    if (entry.misses === 0 && entry.pending === 0) return;
    entries.set(name, entry);
    if (entries.size > NAMES_MAX) entries.delete(entries.keys().next().value!);
  }

  /** Milliseconds until the name's turn; 0 without too many misses. */
  function turnOf({ name, free, line }: GuessName, now: number): number {
    const { misses, pending, lastTurn } = entryOf(name);
    // An asker without a miss isn't guessing, even with many requests at once: a page with photos sends them.
    const isCounted = line === 'strict' || (line === 'bounded' && misses > 0);
    const over = misses + (isCounted ? pending : 0) - free;
    if (over < 0) return 0;
    const delay = Math.min(config.limits.guessDelayMaxMs, (over + 1) * STEP_MS);
    if (line === 'none') return delay;
    const turn = Math.max(0, lastTurn - now) + delay;
    if (turn <= lineMs) return turn;
    if (line === 'bounded') return lineMs;
    throw new ApiError('rate-limited', { retryAfter: Math.ceil(lineMs / 1_000) });
  }

  const windowStart = (): Date => new Date(config.now().getTime() - WINDOW_MS);

  /** Takes over what other processes counted. */
  async function learn(names: readonly GuessName[]): Promise<void> {
    if (shared === undefined) return;
    const counts = await shared.read(
      names.map(({ name }) => name),
      windowStart(),
      config.now(),
    );
    for (const [index, { name }] of names.entries()) {
      const entry = entryOf(name);
      const misses = counts[index]!;
      if (misses <= entry.misses) continue;
      if (entry.misses === 0) entry.since = config.now().getTime();
      entry.misses = misses;
      keep(name, entry);
    }
  }

  function begin(names: readonly GuessName[]): number {
    const now = Date.now();
    const turns = names.map((name) => turnOf(name, now));
    for (const [index, { name }] of names.entries()) {
      const entry = entryOf(name);
      entry.pending += 1;
      if (turns[index]! > 0) entry.lastTurn = now + turns[index]!;
      keep(name, entry);
    }
    return Math.max(0, ...turns);
  }

  function end(names: readonly GuessName[], isWrong: boolean): void {
    for (const { name } of names) {
      const entry = entryOf(name);
      entry.pending = Math.max(0, entry.pending - 1);
      if (isWrong) {
        if (entry.misses === 0) entry.since = config.now().getTime();
        entry.misses += 1;
      }
      keep(name, entry);
    }
  }

  return {
    async guess(names, look) {
      await learn(names);
      const wait = begin(names);
      let isWrong = false;
      try {
        if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
        const found = await look();
        isWrong = found === null;
        if (isWrong)
          await shared?.add(
            names.map(({ name }) => name),
            windowStart(),
            config.now(),
          );
        return found;
      } finally {
        end(names, isWrong);
      }
    },
  };
}
