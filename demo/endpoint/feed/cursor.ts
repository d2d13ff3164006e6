import { FEED_SORTS } from '../../../src/contract/public/feed.js';
import type { Hashing } from '../guard/hashing.js';
import { unreadableQuery } from '../http/query.js';
import type { AskedFilters } from './filters.js';
import type { ListSort } from './pages.js';
import type { Meaning } from './search/meaning.js';

/** `Cursor` is where a page ended: its filters and order, and the last report's value in that order. */
export interface Cursor {
  filters: AskedFilters;
  sort: ListSort;
  size: number;
  /** Milliseconds of a date, or a count. */
  value: number;
  trackingId: string;
}

const PURPOSE = 'feed cursor';
/** The longest cursor that `feedQueryWire` allows; the near words of a meaning are left out first. */
const CURSOR_MAX = 500;
const SORTS: readonly ListSort[] = [...FEED_SORTS, 'closest'];

/**
 * `writeCursor` lets the next page continue after a report, not after a number of reports: reports that come or go
 * neither shift nor repeat it. The cursor is sealed, so clients can't build on its content, and nothing else need be
 * checked. The same page always has the same cursor.
 */
export function writeCursor(cursor: Cursor, hashing: Hashing): string {
  const { search, meaning } = cursor.filters;
  const whole = sealed(cursor, meaning === null ? search : packed(meaning), hashing);
  if (whole.length <= CURSOR_MAX || meaning === null) return whole;
  return sealed(
    cursor,
    packed({ ...meaning, words: meaning.words.map((word) => ({ ...word, near: [] })) }),
    hashing,
  );
}

function sealed(
  { filters, sort, size, value, trackingId }: Cursor,
  sought: string | PackedMeaning,
  hashing: Hashing,
) {
  const { statuses, bbox, classificationId, categoryId, institutionId, locationId, from, to, lateOn } =
    filters;
  const parts = [
    [SORTS.indexOf(sort), size, value, trackingId],
    [sought, statuses, bbox ?? 0],
    [classificationId, categoryId, institutionId, locationId, from, to, lateOn].map((part) => part ?? 0),
  ];
  return hashing.seal(PURPOSE, JSON.stringify(parts));
}

/** @throws ApiError 400 for a cursor that this endpoint didn't write */
export function readCursor(cursor: string, hashing: Hashing): Cursor {
  const text = hashing.unseal(PURPOSE, cursor);
  if (text === null) throw unreadableQuery(['cursor']);
  const [place, looked, ids] = JSON.parse(text) as [
    [number, number, number, string],
    [string | PackedMeaning, string[], AskedFilters['bbox'] | 0],
    (string | 0)[],
  ];
  const [sort, size, value, trackingId] = place;
  const [sought, statuses, bbox] = looked;
  const meaning = typeof sought === 'string' ? null : unpacked(sought);
  const [classificationId, categoryId, institutionId, locationId, from, to, lateOn] = ids.map(
    (part) => part || null,
  );
  return {
    sort: SORTS[sort] ?? 'newest',
    size,
    value,
    trackingId,
    filters: {
      search: typeof sought === 'string' ? sought : meaning!.words.map(({ word }) => word).join(' '),
      meaning,
      statuses,
      bbox: bbox || null,
      classificationId: classificationId ?? null,
      categoryId: categoryId ?? null,
      institutionId: institutionId ?? null,
      locationId: locationId ?? null,
      from: from ?? null,
      to: to ?? null,
      lateOn: lateOn ?? null,
    },
  };
}

/** The least closeness, and for each word itself, its weight, and those near it. */
type PackedMeaning = [least: number, ...words: [word: string, weight: number, ...near: string[]][]];

const packed = ({ least, words }: Meaning): PackedMeaning => [
  least ?? 0,
  ...words.map(({ word, weight, near }): PackedMeaning[1] => [word, weight, ...near]),
];

const unpacked = ([least, ...words]: PackedMeaning): Meaning => ({
  least: least || null,
  words: words.map(([word, weight, ...near]) => ({ word, weight, near })),
});
