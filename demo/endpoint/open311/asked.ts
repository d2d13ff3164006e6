import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { MAXIMA } from '../../../src/contract/maxima.js';
import { skipped } from '../http/query.js';
import type { RequestContext } from '../http/request-context.js';
import { ApiError, type FieldProblems } from '../words/errors.js';
import type { Open311Deps } from './deps.js';
import { daysIn, readInstant, type Span } from './instant.js';
import { CLOSED } from './present.js';

/** GeoReport v2: "a span of 90 days or first 1000 requests returned". */
const SPAN_DAYS = 90;
const UNPAGED_SIZE = 1_000;
const PAGE_SIZE_MAX = 500;
/** Values of one parameter. */
const LIST_MAX = 500;
/** Metres: no two places lie further apart. */
const RADIUS_MAX = 20_040_000;
const EARTH_RADIUS = 6_371_009;

const DAY_MS = 86_400_000;

const INSTANTS = '2026-11-24, 2026-11-24T10:00:00+07:00';
const LISTS = `a,b,c (≤ ${LIST_MAX})`;
/** `TAKES` is what parameters take, as readers of every language see it. */
const TAKES: Readonly<Partial<Record<string, string>>> = {
  status: 'open, closed',
  start_date: INSTANTS,
  end_date: INSTANTS,
  page: '1, 2, 3, …',
  page_size: `1–${PAGE_SIZE_MAX}`,
  lat: '-90.0–90.0',
  long: '-180.0–180.0',
  radius: `0–${RADIUS_MAX}`,
};

/** `AskedRequests` are the reports that a query chooses. */
export interface AskedRequests {
  where: RawBuilder<SqlBool>[];
  size: number;
  /** Reports on the pages before. */
  skip: number;
}

/** `readAsked` reads a query. @throws ApiError 400 that names each parameter which can't be read */
export function readAsked(context: RequestContext, { config }: Pick<Open311Deps, 'config'>): AskedRequests {
  const query = new Query(context);
  const ids = query.list('service_request_id', MAXIMA.id);
  // GeoReport v2: "This overrides all other arguments."
  if (ids.length > 0) {
    query.assertRead();
    return { where: [oneOf('tracking_id', ids)], size: ids.length, skip: 0 };
  }
  const codes = query.list('service_code', MAXIMA.id);
  const statuses = query.list('status', 10).map((status) => status.toLowerCase());
  if (statuses.some((status) => status !== 'open' && status !== 'closed')) query.refuse('status');
  const circle = readCircle(query);
  const [start, end] = (['start_date', 'end_date'] as const).map((name) =>
    query.read(name, (text) => readInstant(text, config.timeZone)),
  );
  const asked = query.read('page_size', (text) => between(text, PAGE_SIZE_MAX));
  const page = query.read('page', (text) => between(text, 1_000_000));
  query.assertRead();
  const size = asked ?? UNPAGED_SIZE;
  return {
    where: [
      ...(codes.length > 0 ? [oneOf('category_id', codes)] : []),
      ...hasStatus(statuses),
      ...(circle === null ? [] : [liesIn(circle)]),
      ...filedIn(spanOf(start ?? null, end ?? null, config.now()), config.timeZone),
    ],
    size,
    skip: skipped(page === null ? undefined : String(page), size, 'open311-page-too-far'),
  };
}

/** `Query` reads parameters; an empty one is as none, and one that is given twice is a list. */
class Query {
  readonly #context: RequestContext;
  readonly #problems: FieldProblems = {};

  constructor(context: RequestContext) {
    this.#context = context;
  }

  /** The values between commas. */
  list(name: string, longest: number): string[] {
    const values = this.#textOf(name)
      .split(',')
      .map((value) => value.trim());
    const list = [...new Set(values.filter(Boolean))];
    if (list.length > LIST_MAX || list.some((value) => value.length > longest)) this.refuse(name);
    return list;
  }

  /** @param read gives null for what it can't read */
  read<T>(name: string, read: (text: string) => T | null): T | null {
    const text = this.#textOf(name);
    if (text === '') return null;
    const value = read(text);
    if (value === null) this.refuse(name);
    return value;
  }

  refuse(name: string): void {
    this.#problems[name] = [{ key: 'open311-unreadable', values: { name, takes: TAKES[name] ?? LISTS } }];
  }

  /** Refuses what others can't be without, unless it was refused already. */
  miss(name: string): void {
    this.#problems[name] ??= [{ key: 'open311-circle', values: { name } }];
  }

  /** @throws ApiError 400 where something was refused */
  assertRead(): void {
    if (Object.keys(this.#problems).length > 0) throw new ApiError('bad-request', { fields: this.#problems });
  }

  #textOf(name: string): string {
    return (this.#context.req.queries(name) ?? []).join(',').replaceAll('\0', '').trim();
  }
}

function between(text: string, most: number): number | null {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= most ? number : null;
}

interface Circle {
  lat: number;
  long: number;
  /** Metres. */
  radius: number;
}

function readCircle(query: Query): Circle | null {
  const within = (least: number, most: number) => (text: string) => {
    const number = /^[+-]?\d{1,8}(\.\d{1,15})?$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : null;
  };
  const [lat, long, radius] = [
    query.read('lat', within(-90, 90)),
    query.read('long', within(-180, 180)),
    query.read('radius', within(0, RADIUS_MAX)),
  ];
  if (lat !== null && long !== null && radius !== null) return { lat, long, radius };
  const given = { lat, long, radius };
  const missing = Object.entries(given).filter(([, value]) => value === null);
  // `miss` passes over a parameter that can't be read: it was refused already.
  if (missing.length < 3) for (const [name] of missing) query.miss(name);
  return null;
}

function oneOf(column: string, values: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.ref(column)} in (${sql.join(values)})`;
}

function hasStatus(statuses: readonly string[]): RawBuilder<SqlBool>[] {
  const [isOpen, isClosed] = [statuses.includes('open'), statuses.includes('closed')];
  if (isOpen === isClosed) return [];
  const closed = oneOf('public_status_code', CLOSED);
  return [isClosed ? closed : sql<SqlBool>`not ${closed}`];
}

/** By the snapped places: no circle finds out more than an answer tells. */
function liesIn({ lat, long, radius }: Circle): RawBuilder<SqlBool> {
  const half = (column: string, degrees: number) =>
    sql`power(sin(radians(${sql.ref(column)} - ${degrees}::float8) / 2), 2)`;
  const haversine = sql`${half('public_latitude', lat)} + cos(radians(${lat}::float8))
    * cos(radians(public_latitude)) * ${half('public_longitude', long)}`;
  // `least` passes over null: a report without a place would lie everywhere.
  return sql<SqlBool>`(public_latitude is not null and
    ${2 * EARTH_RADIUS}::float8 * asin(sqrt(least(1, ${haversine}))) <= ${radius}::float8)`;
}

interface OpenSpan extends Pick<Span, 'from'> {
  /** Null for no end. */
  until: Date | null;
}

/** @throws ApiError 400 for more days than GeoReport v2 allows, and for an end before the start */
function spanOf(start: Span | null, end: Span | null, now: Date): OpenSpan {
  const spanMs = SPAN_DAYS * DAY_MS;
  const last = end?.from ?? now;
  const first = start?.from ?? new Date(last.getTime() - spanMs);
  const isReversed = end !== null && first > end.from;
  if (isReversed || last.getTime() - first.getTime() > spanMs) {
    const problem = [{ key: 'open311-window', values: { max: SPAN_DAYS } }] as const;
    throw new ApiError('bad-request', {
      fields: { [start === null ? 'end_date' : 'start_date']: [...problem] },
    });
  }
  return { from: first, until: end?.until ?? null };
}

/**
 * `filedIn` chooses by the time that an answer tells: of an anonymous report that is the beginning of its day, wherever
 * in it its place in the order was drawn.
 */
function filedIn({ from, until }: OpenSpan, timeZone: string): RawBuilder<SqlBool>[] {
  const days = daysIn({ from, until: until ?? from }, timeZone);
  // For the index: both kinds lie in it.
  const around = sql<SqlBool>`public_created_at >= ${from}`;
  const isIn = (span: OpenSpan) =>
    span.until === null
      ? sql<SqlBool>`public_created_at >= ${span.from}`
      : sql<SqlBool>`(public_created_at >= ${span.from} and public_created_at < ${span.until})`;
  const named = isIn({ from, until });
  const anonymous = isIn({ from: days.from, until: until && days.until });
  return [around, sql<SqlBool>`case when is_anonymous then ${anonymous} else ${named} end`];
}
