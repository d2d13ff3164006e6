import type { RelayConfig } from '../config.js';

type Told = Pick<RelayConfig, 'retryMs' | 'random'>;

/** `retryAt` is the next try, at random within the longest pause: a whole queue must not come back at one moment. */
export function retryAt(relay: Told | null, now: Date): Date {
  return new Date(now.getTime() + (relay === null ? 0 : Math.ceil(relay.retryMs * relay.random())));
}

/** `wholePauseAt`: a call that may still run at the gateway has ended by then. */
export function wholePauseAt({ retryMs }: Told, now: Date): Date {
  return new Date(now.getTime() + retryMs);
}

/**
 * `provenAt` is from when on an officer's look at the gateway proves something: a create of unknown outcome that
 * began before has ended by then, however slow the gateway is.
 */
export function provenAt(
  { retryMs, createMs }: Pick<RelayConfig, 'retryMs' | 'createMs'>,
  beganAt: Date,
): Date {
  return new Date(beganAt.getTime() + Math.max(retryMs, 2 * createMs));
}

/**
 * `leaseMs` is longer than the longest step: a call whether the gateway answers, a token, a create, and, where the
 * token has just expired, another token and create. A lease that ended before would have an officer look while a
 * create is still to be sent.
 */
export function leaseMs({ createMs, readMs }: Pick<RelayConfig, 'createMs' | 'readMs'>): number {
  return 4 * readMs + 2 * createMs;
}

const DAY_MS = 86_400_000;
/** After its end a report may still be answered, reopened, or closed otherwise, and so is polled for so long. */
const FOLLOWED_AFTER_END_MS = 30 * DAY_MS;
/** The pause between polls of an ended report is this part of the time since its end. */
const RARER = 4;
/** A random part of each pause, more or less, so that polls don't come in one wave. */
const SPREAD = 0.1;

/** No pause between two polls of a report is longer. */
export function longestPollMs(
  { pollMs, retryMs }: Pick<RelayConfig, 'pollMs' | 'retryMs'>,
  { isOpen }: { isOpen: boolean },
): number {
  const usual = isOpen ? pollMs : Math.max(pollMs, FOLLOWED_AFTER_END_MS / RARER);
  return Math.max(retryMs, Math.ceil(usual * (1 + SPREAD)));
}

/** When a report is polled again; null when it ended long ago. */
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
