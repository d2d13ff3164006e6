import { FEED_SORTS, type FeedSort } from '../../../src/contract/public/feed.js';
import type { Hashing } from '../guard/hashing.js';
import { unreadableQuery } from '../http/query.js';
import type { Filters } from './filters.js';

/** Where a page ended: what it was asked for, and the last report on it by the value it is sorted by. */
export interface Cursor {
  filters: Filters;
  sort: FeedSort;
  size: number;
  /** Milliseconds, or a count. */
  value: number;
  trackingId: string;
}

const PURPOSE = 'feed cursor';

/**
 * The next page continues after a report, not after a number of reports: what comes or goes meanwhile neither shifts nor
 * repeats. Sealed, so that it is opaque: nobody builds on what is inside, and nothing else has to be checked. The same page always
 * has the same one.
 */
export function writeCursor({ filters, sort, size, value, trackingId }: Cursor, hashing: Hashing): string {
  const { search, isLoose, statuses, bbox, ...ids } = filters;
  const { classificationId, categoryId, institutionId, locationId, from, to } = ids;
  const parts = [
    [FEED_SORTS.indexOf(sort), size, value, trackingId],
    [search, isLoose ? 1 : 0, statuses, bbox ?? 0],
    [classificationId, categoryId, institutionId, locationId, from, to].map((part) => part ?? 0),
  ];
  return hashing.seal(PURPOSE, JSON.stringify(parts));
}

/** @throws ApiError 400 for one that isn't ours */
export function readCursor(cursor: string, hashing: Hashing): Cursor {
  const text = hashing.unseal(PURPOSE, cursor);
  if (text === null) throw unreadableQuery(['cursor']);
  const [place, looked, ids] = JSON.parse(text) as [
    [number, number, number, string],
    [string, number, string[], Filters['bbox'] | 0],
    (string | 0)[],
  ];
  const [sort, size, value, trackingId] = place;
  const [search, isLoose, statuses, bbox] = looked;
  const [classificationId, categoryId, institutionId, locationId, from, to] = ids.map((part) => part || null);
  return {
    sort: FEED_SORTS[sort] ?? 'newest',
    size,
    value,
    trackingId,
    filters: {
      search,
      isLoose: isLoose === 1,
      statuses,
      bbox: bbox || null,
      classificationId: classificationId ?? null,
      categoryId: categoryId ?? null,
      institutionId: institutionId ?? null,
      locationId: locationId ?? null,
      from: from ?? null,
      to: to ?? null,
    },
  };
}
