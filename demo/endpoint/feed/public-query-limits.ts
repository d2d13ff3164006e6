import { inQueryClass } from '../database/query-class.js';
import { busy, Slots } from '../limits/slots.js';

/** `PublicQueryLimits` bound how many queries of readers run at one time. */
export interface PublicQueryLimits {
  /** A page, by an index. @throws ApiError 503 when too many ask */
  page<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Something over many reports. @throws ApiError 503 when too many ask, or it takes too long */
  count<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** A part of an export that has begun: waits for its turn as long as it takes. */
  part<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** What an officer looks for among all reports. @throws ApiError 503 when too many look, or it takes too long */
  lookUp<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** Exports under way, however slowly their readers take them. */
  exports: Slots;
}

/** Seconds after which to ask again. */
const RETRY_AFTER = 5;

/** A page takes milliseconds. */
const PAGES = { atOnce: 16, waiting: 200, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** As many as have a connection of their own; the embedded database has one for everything. */
const COUNTS = { atOnce: 2, waiting: 8, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** Fewer than the desk has connections, so that a report opens while others are looked for. */
const LOOK_UPS = { atOnce: 2, waiting: 40, waitMs: 5_000, retryAfter: RETRY_AFTER };
/** They last as long as their readers take; one sender leaves most of them to others. */
const EXPORTS = { atOnce: 8, perSender: 2, waiting: 4, waitMs: 5_000, retryAfter: 30 };

/** All statements of one question together, in milliseconds. Each has the limit of its connection besides. */
const PAGE_MS = 6_000;
const COUNT_MS = 8_000;
const LOOK_UP_MS = 5_000;

export function createPublicQueryLimits(isEmbedded: boolean): PublicQueryLimits {
  const atOnce = isEmbedded ? 1 : COUNTS.atOnce;
  const pages = new Slots(PAGES);
  const counts = new Slots({ ...COUNTS, atOnce });
  const lookUps = new Slots({ ...LOOK_UPS, atOnce });
  // Its length is bounded by the exports under way.
  const parts = new Slots({ ...COUNTS, atOnce: 1, waiting: EXPORTS.atOnce, waitMs: 60_000 });
  return {
    page: (work, signal) => pages.run(() => limited('reading', PAGE_MS, work, signal), { signal }),
    count: (work, signal) => counts.run(() => limited('counting', COUNT_MS, work, signal), { signal }),
    part: (work, signal) => parts.run(() => limited('reading', PAGE_MS, work, signal), { signal }),
    lookUp: (work, signal) => lookUps.run(() => limited('desk', LOOK_UP_MS, work, signal), { signal }),
    exports: new Slots(EXPORTS),
  };
}

/** Its statements end when its time is over, or when the asker has gone. */
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
