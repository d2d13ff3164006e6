import type { RelayConfig } from '../config.js';

type Told = Pick<RelayConfig, 'retryMs' | 'random'>;

/** The next try, any time within the longest pause: a whole queue must not come back at one moment. */
export function retryAt(relay: Told | null, now: Date): Date {
  return new Date(now.getTime() + (relay === null ? 0 : Math.ceil(relay.retryMs * relay.random())));
}

/** A whole pause: what may still be under way there has ended by then. */
export function wholePauseAt({ retryMs }: Told, now: Date): Date {
  return new Date(now.getTime() + retryMs);
}

/**
 * From when on an officer who looks for a report there can be sure: a create that began before, and nobody heard the end of, has come to its end
 * by then, however late the gateway does its work. Earlier a look proves nothing.
 */
export function provenAt(
  { retryMs, createMs }: Pick<RelayConfig, 'retryMs' | 'createMs'>,
  beganAt: Date,
): Date {
  return new Date(beganAt.getTime() + Math.max(retryMs, 2 * createMs));
}

/**
 * Longer than the longest step: a look whether the gateway answers, a token, a create, and, where the token was not taken at its very end,
 * another token and another create. A lease that ends before would have an officer look while a create is still to be sent.
 */
export function leaseMs({ createMs, readMs }: Pick<RelayConfig, 'createMs' | 'readMs'>): number {
  return 4 * readMs + 2 * createMs;
}

const DAY_MS = 86_400_000;
/** After its end a report may still be answered, opened again, or closed otherwise. */
const FOLLOWED_AFTER_END_MS = 30 * DAY_MS;
/** An ended report is asked about after a quarter of the time since its end, so ever more rarely. */
const RARER = 4;
/** Of the pause between two questions, in either direction, so that they don't come in one wave. */
const SPREAD = 0.1;

/** No pause between two questions about a report is longer. */
export function longestPollMs(
  { pollMs, retryMs }: Pick<RelayConfig, 'pollMs' | 'retryMs'>,
  { isOpen }: { isOpen: boolean },
): number {
  const usual = isOpen ? pollMs : Math.max(pollMs, FOLLOWED_AFTER_END_MS / RARER);
  return Math.max(retryMs, Math.ceil(usual * (1 + SPREAD)));
}

/** When a report is asked about again; null when it has ended long ago. */
export function pollAt(
  { pollMs, random }: Pick<RelayConfig, 'pollMs' | 'random'>,
  now: Date,
  finishedAt: Date | null,
): Date | null {
  const sinceEnd = finishedAt === null ? 0 : now.getTime() - finishedAt.getTime();
  if (sinceEnd > FOLLOWED_AFTER_END_MS) return null;
  const pause = Math.max(pollMs, sinceEnd / RARER) * (1 - SPREAD + 2 * SPREAD * random());
  return new Date(now.getTime() + Math.ceil(pause));
}
