import { FEED_SORTS, type FeedSort } from '../../../src/contract/feed.js';
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
  id: number;
}

const SIGNATURE_BYTES = 16;

/**
 * The next page continues after a report, not after a number of reports: what comes or goes meanwhile neither shifts nor
 * repeats. Signed, so that it may be opaque: nobody builds on what is inside, and nothing else has to be checked.
 */
export function writeCursor({ filters, sort, size, value, id }: Cursor, hashing: Hashing): string {
  const { search, isLoose, statuses, bbox, ...ids } = filters;
  const { classificationId, categoryId, institutionId, locationId, from, to } = ids;
  const parts = [
    [FEED_SORTS.indexOf(sort), size, value, id],
    [search, isLoose ? 1 : 0, statuses, bbox ?? 0],
    [classificationId, categoryId, institutionId, locationId, from, to].map((part) => part ?? 0),
  ];
  const text = Buffer.from(JSON.stringify(parts)).toString('base64url');
  return `${text}.${signature(text, hashing)}`;
}

/** @throws ApiError 400 for one that isn't ours */
export function readCursor(cursor: string, hashing: Hashing): Cursor {
  const [text = '', given = ''] = cursor.split('.');
  const hex = (part: string) => Buffer.from(part, 'base64url').toString('hex');
  if (!hashing.equal(hex(given), hex(signature(text, hashing)))) throw unreadableQuery(['cursor']);
  const [place, looked, ids] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as [
    [number, number, number, number],
    [string, number, string[], Filters['bbox'] | 0],
    (string | 0)[],
  ];
  const [sort, size, value, id] = place;
  const [search, isLoose, statuses, bbox] = looked;
  const [classificationId, categoryId, institutionId, locationId, from, to] = ids.map((part) => part || null);
  return {
    sort: FEED_SORTS[sort] ?? 'newest',
    size,
    value,
    id,
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

function signature(text: string, hashing: Hashing): string {
  return hashing.keyed('feed cursor', text).subarray(0, SIGNATURE_BYTES).toString('base64url');
}
