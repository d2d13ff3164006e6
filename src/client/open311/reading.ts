import type { FeedItem, FeedPage, FeedQuery } from '../../contract/public/feed.js';
import { AduanError } from '../../errors.js';
import type { CallOptions, FeedService, TrackingService } from '../service.js';
import { rowsIn, type Row } from './body.js';
import { toFeedItem, toFollowUps, toReport, type Reading } from './requests.js';
import type { Pairs, Server, Open311Options } from './server.js';
import type { Services } from './services.js';
import { wordsIn } from './words.js';
import { toId } from '../../contract/read.js';
import { loadChunk } from '../load-chunk.js';
import { createTransport } from '../transport.js';

const MORE: Pairs = [['extensions', 'true']];

type Tracking = Pick<TrackingService, 'report' | 'followUps' | 'attachment'>;

/**
 * `report` is found by its id, or by the token that a server gave in its place. GeoReport has no conversation: the
 * office's words about the status stand for it.
 */
export function createTracking(
  server: Server,
  readingIn: (language: string | undefined) => Reading,
  { endpoint, fetch }: Open311Options,
): Tracking {
  /** The request under way: a report and its follow-ups are in the same answer. */
  let asking: { trackingId: string; signal: AbortSignal | undefined; row: Promise<Row> } | null = null;

  function rowOf(trackingId: string, { signal, language }: CallOptions): Promise<Row> {
    if (asking?.trackingId === trackingId && asking.signal === signal) return asking.row;
    const own = { trackingId, signal, row: findRow(server, trackingId, { signal, language }) };
    asking = own;
    const done = () => void (asking === own && (asking = null));
    own.row.then(done, done);
    return own.row;
  }

  return {
    async report(trackingId, { known, ...options } = {}) {
      const row = await rowOf(trackingId, options);
      const report = toReport(
        row,
        readingIn(options.language),
        new URL(endpoint, globalThis.location?.href).href,
      );
      if (!report) throw new AduanError('unexpected-shape');
      return known && JSON.stringify(known) === JSON.stringify(report) ? known : report;
    },

    async followUps(trackingId, options = {}) {
      const items = toFollowUps(await rowOf(trackingId, options));
      return { items, total: items.length, nextPageUrl: null };
    },

    async attachment(path, { signal } = {}) {
      const { createTracking: reading } = await loadChunk(() => import('../sp4n/tracking.js'));
      // A file may lie anywhere: nothing secret goes along.
      const transport = createTransport({ endpoint: new URL('.', path).href, ...(fetch && { fetch }) });
      return reading(transport).attachment(path, { signal });
    },
  };
}

async function findRow(server: Server, trackingId: string, options: CallOptions): Promise<Row> {
  let failure = new AduanError('not-found');
  const row = await rowAt(server, 'requests', trackingId, options).catch((error: AduanError) => {
    // A server that breaks at a number it doesn't know may know it as a token.
    if (error.status !== 500) throw error;
    failure = error;
  });
  if (row) return row;
  const token = await rowAt(server, 'tokens', trackingId, options);
  if (!token) throw failure;
  const id = toId(token.service_request_id);
  const named = id && (await rowAt(server, 'requests', id, options));
  // Accepted, but not numbered or not shown yet.
  return named || { service_request_id: trackingId, status: 'open' };
}

/** @returns null where the server has none, or one of another id */
async function rowAt(
  server: Server,
  list: 'requests' | 'tokens',
  trackingId: string,
  options: CallOptions,
): Promise<Row | null> {
  try {
    const body = await server.get([list, trackingId], MORE, options);
    const name = list === 'tokens' ? 'token' : 'service_request_id';
    const rows = rowsIn(body) ?? [];
    // A token's answer needn't repeat it.
    return rows.find((row) => toId(row[name] ?? trackingId) === trackingId) ?? null;
  } catch (error) {
    const { status, code } = error as AduanError;
    // An id that would leave its folder is none of the server's.
    if ([400, 404, 410].includes(status ?? 0) || (code === 'unexpected-shape' && !status)) return null;
    throw error;
  }
}

const PAGE_SIZE = 20;
/** A page of so many rows is full, also where more were asked for: servers have a most of their own. */
const LEAST = 50;
/** Milliseconds of a day, less its last second. */
const TO_ITS_END = 86_399_000;

/** Rows of requests. @throws {AduanError} `unexpected-shape` where the answer is no list */
export async function requestsOf(server: Server, query: Pairs, options: CallOptions): Promise<Row[]> {
  const rows = rowsIn(await server.get(['requests'], [...query, ['extensions', 'true']], options));
  if (!rows) throw new AduanError('unexpected-shape');
  return rows;
}

/**
 * The list of requests. GeoReport has no pages: a server gives all of 90 days, or 1,000, at once. Many take `page` and
 * `page_size` all the same, so both are sent; what comes back tells which it is. How many there are in all nobody says.
 */
export function createList(server: Server, services: Services): Pick<FeedService, 'feed'> {
  /** The last list of a server without pages: its further pages are cut from it. */
  let whole: { key: string; rows: readonly Row[] } | null = null;
  /** Ids of the last page of a server with pages: one that doesn't take `page` gives them again. */
  let last: { key: string; ids: string } | null = null;

  async function feed(asked: FeedQuery | { pageUrl: string }, options: CallOptions = {}): Promise<FeedPage> {
    // Written below.
    const query = 'pageUrl' in asked ? (JSON.parse(asked.pageUrl) as FeedQuery) : asked;
    const { page = 1, pageSize = PAGE_SIZE, ...filters } = query;
    const key = JSON.stringify([filters, pageSize]);
    const isKept = page > 1 && whole?.key === key;
    const rows = isKept
      ? whole!.rows
      : await requestsOf(server, [...pairsOf(filters, services), ...pageOf(page, pageSize)], options);
    const isWhole = isKept || rows.length > pageSize;
    whole = isWhole ? { key, rows } : null;

    const reading = { nameOf: services.nameOf, open: wordsIn(options.language).open };
    const items = rows
      .flatMap((row) => toFeedItem(row, reading) ?? [])
      .filter((item) => isAsked(item, filters))
      .sort((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
    const ids = rows.map((row) => String(row.service_request_id)).join();
    const isRepeated = !isWhole && page > 1 && last?.key === key && last.ids === ids;
    last = { key, ids };
    const shown = isWhole ? items.slice((page - 1) * pageSize, page * pageSize) : isRepeated ? [] : items;
    const hasMore = isWhole
      ? items.length > page * pageSize
      : rows.length >= Math.min(pageSize, LEAST) && !isRepeated;
    return {
      items: shown,
      total: null,
      nextPageUrl: hasMore ? JSON.stringify({ ...query, page: page + 1 }) : null,
    };
  }
  return { feed };
}

/** @param page counted from 1 */
export const pageOf = (page: number, pageSize: number): Pairs => [
  ['page', String(page)],
  ['page_size', String(pageSize)],
];

/** Parameters of a feed's query. GeoReport finds no words, and has an order of its own. */
function pairsOf({ categoryId, status, from, to }: FeedQuery, { codesOf }: Services): Pairs {
  return [
    ...(categoryId ? [['service_code', codesOf(categoryId)] as const] : []),
    ...(status ? [['status', isOver(status) ? 'closed' : 'open'] as const] : []),
    ...(from || to
      ? rangeOf(from ? Date.parse(from) : 0, to ? Date.parse(to) + TO_ITS_END : Date.now())
      : []),
  ];
}

/** True for a status after which nothing comes. */
const isOver = (status: string): boolean => /^(closed|done|archived|rejected)$/.test(status);

/** Whether an item has the status that was asked for, where the server can't be asked for one so fine. */
const isAsked = ({ statusCode }: FeedItem, { status }: FeedQuery): boolean =>
  !status || /^(open|closed|done)$/.test(status) || statusCode === status;

/** Longest span of one query in milliseconds: GeoReport's 90 days, less one for its ends. */
const SPAN_MS = 89 * 86_400_000;

/**
 * Both ends of a query by time, as the specification wants them; none for what is no time.
 *
 * @param start milliseconds since 1970, as `end`; cut to the longest span
 */
export function rangeOf(start: number, end: number): Pairs {
  if (Number.isNaN(start + end)) return [];
  const time = (at: number) => new Date(at).toISOString().replace(/\.\d+/, '');
  return [
    ['start_date', time(Math.max(start, end - SPAN_MS))],
    ['end_date', time(end)],
  ];
}
