import { inQueryClass } from '../database/query-class.js';
import { busy, Slots, type Asker } from '../limits/slots.js';

/**
 * `PublicQueryLimits` bound how many queries of readers run at one time. Who asks much waits with their own: networks
 * have their turns, and in a full line the one with most makes room.
 */
export interface PublicQueryLimits {
  /** Reads a page by an index. @throws ApiError 503 when too many ask */
  page<T>(work: () => Promise<T>, asker?: Asker): Promise<T>;
  /** Counts over many reports. @throws ApiError 503 when too many ask, or it takes too long */
  count<T>(work: () => Promise<T>, asker?: Asker): Promise<T>;
  /** Reads a part of an export that has begun; it waits for its turn as long as it takes. */
  part<T>(work: () => Promise<T>, asker?: Asker): Promise<T>;
  /** Looks for an officer among all reports. @throws ApiError 503 when too many look, or it takes too long */
  lookUp<T>(work: () => Promise<T>, asker?: Asker): Promise<T>;
  /** Exports under way, however slowly their readers take them. */
  exports: Slots;
}

/** Seconds until a retry. */
const RETRY_AFTER = 5;

/** A page takes milliseconds, so many run at once. */
const PAGES = { atOnce: 16, waiting: 200, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** As many at once as `counting` has connections; the embedded database has one for all. */
const COUNTS = { atOnce: 2, waiting: 8, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** Fewer than `desk` has connections, so that a report opens while officers search. */
const LOOK_UPS = { atOnce: 2, waiting: 40, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** An export lasts as long as its reader takes; one sender leaves most places to others. */
const EXPORTS = { atOnce: 8, perSender: 2, waiting: 4, waitMs: 5_000, retryAfter: 30 };

/** Limits in milliseconds for all statements of one question together, besides the limit of each statement. */
const PAGE_MS = 6_000;
const COUNT_MS = 8_000;
const LOOK_UP_MS = 5_000;

export function createPublicQueryLimits(isEmbedded: boolean): PublicQueryLimits {
  const atOnce = isEmbedded ? 1 : COUNTS.atOnce;
  const pages = new Slots(PAGES);
  const counts = new Slots({ ...COUNTS, atOnce });
  const lookUps = new Slots({ ...LOOK_UPS, atOnce });
  // The queue's length is bounded by the exports under way.
  const parts = new Slots({ ...COUNTS, atOnce: 1, waiting: EXPORTS.atOnce, waitMs: 60_000 });
  return {
    page: (work, asker) => pages.run(() => limited('reading', PAGE_MS, work, asker?.signal), asker),
    count: (work, asker) => counts.run(() => limited('counting', COUNT_MS, work, asker?.signal), asker),
    part: (work, asker) => parts.run(() => limited('reading', PAGE_MS, work, asker?.signal), asker),
    lookUp: (work, asker) => lookUps.run(() => limited('desk', LOOK_UP_MS, work, asker?.signal), asker),
    exports: new Slots(EXPORTS),
  };
}

/** Ends the statements when their time is over, or when the asker has gone. */
async function limited<T>(
  name: 'desk' | 'reading' | 'counting',
  milliseconds: number,
  work: () => Promise<T>,
  asker: AbortSignal | undefined,
): Promise<T> {
  const ending = new AbortController();
  const end = (): void => ending.abort(busy(RETRY_AFTER));
  const timer = setTimeout(end, milliseconds);
  asker?.addEventListener('abort', end, { once: true });
  try {
    return await inQueryClass({ name, signal: ending.signal }, work);
  } finally {
    clearTimeout(timer);
    asker?.removeEventListener('abort', end);
  }
}
