import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { FeedQueryWire } from '../../../src/contract/public/feed.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import { categoryAndBelow, type Masters } from '../reference-data/masters.js';
import { rowLiesIn } from '../reference-data/within.js';
import { unreadableQuery } from '../http/query.js';
import { isDay, startOfDay } from '../days.js';
import { isLateOn } from './lateness/late-ones.js';
import type { Found } from './search/find.js';
import type { Meaning } from './search/meaning.js';
import { normalisedSearch } from '../reference-data/search/typed.js';

/** `Filters` choose public reports; null chooses all. Small, because a cursor carries them. */
export interface Filters {
  statuses: readonly string[];
  classificationId: string | null;
  categoryId: string | null;
  institutionId: string | null;
  locationId: string | null;
  from: string | null;
  to: string | null;
  /** West, south, east, north. */
  bbox: readonly [number, number, number, number] | null;
  /** The day on which the office is late, YYYY-MM-DD: a cursor's pages are all of one day. */
  lateOn: string | null;
}

/** `AskedFilters` hold a search too, which is no condition yet: `settleSearch` finds its reports. */
export interface AskedFilters extends Filters {
  /** The search as `normalisedSearch` gives it; empty for none. */
  search: string;
  /** The meaning of the search; null before `settleSearch`, and for a report's number. */
  meaning: Meaning | null;
}

/** `SettledFilters` can be queried: the search has found its reports. */
export interface SettledFilters extends Filters {
  /** The reports that the search found under these filters; null without a search. */
  found: Found | null;
}

type FilterQuery = Omit<FeedQueryWire, 'sort' | 'page' | 'page_size' | 'cursor'>;

/** @throws ApiError 400 for a day that doesn't exist or a box that is none */
export function readFilters(
  query: FilterQuery,
  { now, timeZone }: Pick<EndpointConfig, 'now' | 'timeZone'>,
): AskedFilters {
  const wrong = (['from', 'to'] as const).filter((name) => query[name] && !isDay(query[name]));
  if (wrong.length > 0) throw unreadableQuery(wrong);
  return {
    search: normalisedSearch(query.search ?? ''),
    meaning: null,
    statuses: (query.status ?? '').split(',').filter(Boolean),
    classificationId: query.classification_id ?? null,
    categoryId: query.category_id ?? null,
    institutionId: query.institution_id ?? null,
    locationId: query.location_id ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    bbox: readBox(query.bbox ?? null),
    lateOn: query.late ? dayIn(timeZone, now()) : null,
  };
}

function readBox(text: string | null): Filters['bbox'] {
  if (text === null) return null;
  // Four places are ten metres, and places are snapped to 500.
  const [west = 0, south = 0, east = 0, north = 0] = text
    .split(',')
    .map((part) => Number(Number(part).toFixed(4)));
  const isBox = west >= -180 && east <= 180 && south >= -90 && north <= 90 && west <= east && south <= north;
  if (!isBox) throw unreadableQuery(['bbox']);
  return [west, south, east, north];
}

/**
 * `conditions` on `complaints` always begin with "is public". None reads an exact place or an unmasked text, so no
 * query can narrow down what an answer hides.
 */
export function conditions(
  filters: SettledFilters,
  { masters, timeZone }: Pick<EndpointConfig, 'masters' | 'timeZone'>,
): RawBuilder<SqlBool>[] {
  // The found reports meet the other filters already; asked for both, the planner may begin with the filter that most
  // reports meet.
  if (filters.found !== null)
    return [sql<SqlBool>`is_public`, sql<SqlBool>`id = any(${sql.val(filters.found.ids)}::int[])`];
  const { statuses, classificationId, categoryId, institutionId, locationId, from, to, bbox, lateOn } =
    filters;
  return [
    sql<SqlBool>`is_public`,
    statuses.length > 0 && oneOf('public_status_code', statuses),
    classificationId !== null && oneOf('classification_id', [classificationId]),
    categoryId !== null && oneOf('category_id', categoryAndBelow(masters, categoryId)),
    institutionId !== null && oneOf('disposition_id', [institutionId]),
    locationId !== null && within(masters, locationId),
    from !== null && sql<SqlBool>`public_created_at >= ${startOfDay(from, timeZone)}`,
    to !== null && sql<SqlBool>`public_created_at < ${startOfDay(to, timeZone, 1)}`,
    bbox !== null && inBox(bbox),
    lateOn !== null && isLateOn(lateOn, timeZone),
  ].filter((condition) => condition !== false);
}

function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return values.length === 0
    ? sql<SqlBool>`false`
    : sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

/** A place and all below it; where the agency has taken it out, the reports that keep it. */
function within(masters: Masters, locationId: string): RawBuilder<SqlBool> {
  const code = masters.location(locationId)?.code;
  return code === undefined ? sql<SqlBool>`location_id = ${locationId}` : rowLiesIn(code);
}

function inBox([west, south, east, north]: NonNullable<Filters['bbox']>): RawBuilder<SqlBool> {
  const corner = (x: number, y: number) => sql`point(${x}::float8, ${y}::float8)`;
  return sql<SqlBool>`point(public_longitude, public_latitude) <@ box(${corner(west, south)}, ${corner(east, north)})`;
}
