/** Whether this browser, this page and this endpoint can seal, and for whose keys. */
import { dayIn } from '../contract/working-days.js';
import { readSealedOffer, type SealedOffer } from '../sealed/offer.js';
import type { SealedErrorCode } from '../sealed/sealed-error.js';
import type { SealedTrouble } from './sealed-words.js';

/** Nothing may be typed, and why. */
export class Stop extends Error {
  constructor(
    readonly trouble: SealedTrouble,
    readonly values: Readonly<Record<string, string>> = {},
  ) {
    super();
  }
}

/** Milliseconds for the capabilities. */
const PATIENCE_MS = 20_000;

const TROUBLES: Partial<Record<SealedErrorCode, SealedTrouble>> = {
  'sealed-not-offered': 'gone',
  'sealed-key-mismatch': 'mismatch',
  'sealed-key-expired': 'expired',
};

/** Calendar days in the endpoint's zone, `YYYY-MM-DD`. */
interface Days {
  device: string;
  endpoint: string;
}

/**
 * The fingerprint that a poster's code, or a link, brought in the address.
 *
 * @returns null where none was shown to anybody; empty where it was cut off
 */
export const askedFingerprint = (hash: string): string | null => /^#segel=(.*)$/.exec(hash)?.[1] ?? null;

/**
 * `wasLed` tells whether the server has led to this page from another address of it: the fragment may then be the
 * server's own. Redirects from other origins a page isn't told of.
 */
export const wasLed = (): boolean =>
  performance.getEntries().some((entry) => (entry as PerformanceNavigationTiming).redirectCount);

/** @throws Stop where the browser can't seal: older than the browser floor, or on a page without https */
export function assertCapable(): void {
  // Array.prototype.findLast came with Chrome 97, Firefox 104 and Safari 15.4.
  if (!('findLast' in Array.prototype) || !('BroadcastChannel' in globalThis)) throw new Stop('old');
  if (!isSecureContext) throw new Stop('insecure');
  if ((crypto.subtle as SubtleCrypto | undefined) === undefined) throw new Stop('crypto');
}

/** @throws Stop `offline`, `unavailable` or `unread` */
export async function fetchCapabilities(root: string): Promise<unknown> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(new URL('capabilities', root), {
      cache: 'no-store',
      signal: abort.signal,
    });
    if (!answer.ok) throw new Stop(answer.status >= 500 || answer.status === 429 ? 'unavailable' : 'unread');
    const text = await answer.text();
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Stop('unread');
    }
  } catch (error) {
    throw error instanceof Stop ? error : new Stop('offline');
  } finally {
    clearTimeout(timer);
  }
}

/** Of the device's clock the day is asked in the endpoint's zone. */
export const daysOf = (timeZone: string, endpoint: string, now = new Date()): Days => ({
  device: dayIn(timeZone, now),
  endpoint,
});

/**
 * Whose keys are used, once they were compared with the printed fingerprint. Neither clock is believed alone: whoever
 * serves an old key could serve an old day with it.
 *
 * @throws Stop `gone`, `none`, `mismatch`, `expired`, `clock` or `unread`
 */
export async function offerOf(json: unknown, asked: string | null, days: Days): Promise<SealedOffer> {
  const [ofEndpoint, ofDevice] = await Promise.all(
    [days.endpoint, days.device].map((day) => reading(json, day, asked)),
  );
  for (const found of [ofEndpoint!, ofDevice!])
    if (found instanceof Stop && found.trouble !== 'expired') throw found;
  if (ofEndpoint instanceof Stop && ofDevice instanceof Stop) throw ofEndpoint;
  if (ofEndpoint instanceof Stop || ofDevice instanceof Stop) throw new Stop('clock', { ...days });
  return ofDevice!;
}

async function reading(json: unknown, day: string, asked: string | null): Promise<SealedOffer | Stop> {
  try {
    return (await readSealedOffer(json, day, asked)) ?? new Stop('none');
  } catch (error) {
    return new Stop(TROUBLES[(error as { code?: SealedErrorCode }).code!] ?? 'unread');
  }
}
