import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { CLASSIFICATIONS } from '../../../src/contract/classifications.js';
import { feedQueryWire, type FeedItemWire, type FeedSort } from '../../../src/contract/public/feed.js';
import type { ShownAnswerWire } from '../../../src/contract/wire.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { Complaint } from '../database/complaint.js';
import { answersFor, ownOrPublicTexts, presentItem } from '../reports/reading/present.js';
import type { Database } from '../database/connect.js';
import { answersOf } from './answers.js';
import type { FeedDeps } from './deps.js';
import { atMost, readQuery, skipped } from '../http/query.js';
import { readCursor, writeCursor, type Cursor } from './cursor.js';
import { conditions, readFilters, type AskedFilters, type Filters, type SettledFilters } from './filters.js';
import { latenessOf } from './lateness/late-ones.js';
import { isShown } from '../reports/reading/public-followups.js';
import { publicNames } from '../reports/reading/public-names.js';
import { NOTHING_FOUND, type Found } from './search/find.js';
import { isNumber } from './search/meaning.js';
import type { RequestContext } from '../http/request-context.js';

const PAGE_SIZE = 20;

/** `ListSort` is the public's order, or `closest` for a search that names none. */
export type ListSort = FeedSort | 'closest';

/** Reports that a page link may skip; each is read and thrown away. */
const SKIP_QUICK = 1_000;

/** The column of each sort; ties go by the report's number, in the same direction. */
const ORDERS = {
  newest: { column: 'public_created_at', direction: 'desc' },
  oldest: { column: 'public_created_at', direction: 'asc' },
  updated: { column: 'public_updated_at', direction: 'desc' },
  supported: { column: 'supports_count', direction: 'desc' },
} as const satisfies Record<FeedSort, unknown>;

export interface Asked {
  filters: AskedFilters;
  sort: ListSort;
  size: number;
  /** The last report of the page before. */
  after: Pick<Cursor, 'value' | 'trackingId'> | null;
  /** Reports to skip, for page links. */
  skip: number;
}

/** `SettledAsked`: the search has found its reports. */
export interface SettledAsked extends Asked {
  filters: AskedFilters & SettledFilters;
}

/** A report as the public may read it, and its whole masked text. */
export interface PublicReport {
  item: FeedItemWire;
  content: string;
  /** The answers that everybody may read. */
  answers: ShownAnswerWire[];
}

export interface ReportPage {
  reports: PublicReport[];
  /** The last report, after which the next page begins; null at the end. */
  after: Asked['after'];
}

/** @throws ApiError 400 for a question that can't be read */
export function readAsked(
  context: RequestContext,
  { hashing, config }: FeedDeps,
  usualSize = PAGE_SIZE,
  sortOfSearch: ListSort = 'closest',
): Asked {
  const { cursor, sort, page, page_size, ...query } = readQuery(context, feedQueryWire);
  if (cursor !== undefined) {
    const { filters, value, trackingId, ...rest } = readCursor(cursor, hashing);
    return { ...rest, filters, after: { value, trackingId }, skip: 0 };
  }
  const size = atMost(page_size, usualSize, MAXIMA.pageSize);
  const filters = readFilters(query, config);
  const usualSort = filters.search === '' || isNumber(filters.search) ? 'newest' : sortOfSearch;
  return { filters, sort: sort ?? usualSort, size, after: null, skip: skipped(page, size) };
}

/** Looking for words, or reading past many reports, costs as much as counting. */
export function readerOf(
  { filters, skip }: Pick<Asked, 'filters' | 'skip'>,
  { publicQueries }: FeedDeps,
): FeedDeps['publicQueries']['page'] {
  return filters.search !== '' || skip > SKIP_QUICK ? publicQueries.count : publicQueries.page;
}

export interface SettledSearch {
  filters: AskedFilters & SettledFilters;
  /** The search as it was probably meant; null where it may be right or little fits, and on a later page. */
  didYouMean: string | null;
  /** Even the closest report lacks most of what was sought; false on a later page. */
  isWeak: boolean;
}

/**
 * `settleSearch` interprets the search and finds its reports. The cursor carries the meaning on, so that a list
 * doesn't change between two pages.
 */
export async function settleSearch(
  { search, config }: Pick<FeedDeps, 'search' | 'config'>,
  filters: AskedFilters,
): Promise<SettledSearch> {
  if (filters.search === '') return { filters: { ...filters, found: null }, didYouMean: null, isWeak: false };
  const isSettled = filters.meaning !== null || isNumber(filters.search);
  const settled = isSettled ? null : await search.meaningOf(filters.search);
  const meaning = settled?.meaning ?? filters.meaning;
  const asked = { ...filters, meaning };
  const where = all(conditions({ ...asked, found: null }, config));
  const found = await search.find(filters.search, meaning, where, JSON.stringify(asked));
  const { isWeak, ids, least } = found;
  return {
    filters: { ...asked, meaning: meaning && { ...meaning, least }, found },
    // Where little fits, the corrected word is not what was meant either.
    didYouMean: isWeak ? null : (settled?.didYouMean ?? null),
    isWeak: isWeak && ids.length > 0,
  };
}

/** How many reports the filters choose. */
export async function totalOf({ database, config }: FeedDeps, filters: SettledFilters): Promise<number> {
  return filters.found?.ids.length ?? (await count(database, conditions(filters, config)));
}

async function count(database: Database, where: RawBuilder<SqlBool>[]): Promise<number> {
  const { total } = await database
    .selectFrom('complaints')
    .select((row) => row.fn.countAll<string | number>().as('total'))
    .where(all(where))
    .executeTakeFirstOrThrow();
  return Number(total);
}

type FeedRow = Complaint & {
  followups: string | number;
  photos: string | number;
  thumbnail_id: string | null;
};

/** `pageQuery` reads a page and one report more, which shows whether another page follows. Its plan is tested. */
export function pageQuery(
  database: Database,
  { filters, sort, size, after, skip }: SettledAsked & { sort: FeedSort },
  config: Pick<FeedDeps['config'], 'masters' | 'timeZone'>,
) {
  const { column, direction } = ORDERS[sort];
  const where = conditions(filters, config);
  if (after !== null) {
    const value = column === 'supports_count' ? after.value : new Date(after.value);
    const side = direction === 'desc' ? sql`<` : sql`>`;
    where.push(sql<SqlBool>`(${sql.ref(column)}, tracking_id) ${side} (${value}, ${after.trackingId})`);
  }
  return cards(database)
    .where(all(where))
    .orderBy(column, direction)
    .orderBy('tracking_id', direction)
    .offset(skip)
    .limit(size + 1);
}

/** `cards` selects what a list shows of each report. */
function cards(database: Database) {
  return database
    .selectFrom('complaints')
    .selectAll('complaints')
    .select([
      sql<string | number>`(select count(*) from followups
        where followups.complaint_id = complaints.id and ${isShown})`.as('followups'),
      sql<string | number>`(select count(*) from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released)`.as('photos'),
      sql<string | null>`(select attachments.id from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released
          and media_type like 'image/%' order by position limit 1)`.as('thumbnail_id'),
    ]);
}

/** The public reports of one page. */
export async function readPage(endpoint: FeedDeps, asked: SettledAsked): Promise<ReportPage> {
  const { database, config } = endpoint;
  const { sort, filters, size } = asked;
  if (sort === 'closest') return await readClosest(endpoint, asked, filters.found ?? NOTHING_FOUND);
  const rows: FeedRow[] = await pageQuery(database, { ...asked, sort }, config).execute();
  const shown = rows.slice(0, size);
  const last = shown.at(-1);
  return {
    reports: await presented(endpoint, shown, filters),
    after:
      rows.length > size && last
        ? { value: Number(last[ORDERS[sort].column]), trackingId: last.tracking_id }
        : null,
  };
}

type Part = Pick<Asked, 'size' | 'skip'>;

/** `readNewest` reads public reports that meet conditions of other calls than the feed's, newest first. */
export async function readNewest(
  endpoint: FeedDeps,
  where: readonly RawBuilder<SqlBool>[],
  part: Part,
): Promise<PublicReport[]> {
  const rows: FeedRow[] = await newestQuery(endpoint.database, where, part).execute();
  return await presented(endpoint, rows);
}

/** Exported for the tests of its plan. */
export function newestQuery(database: Database, where: readonly RawBuilder<SqlBool>[], { size, skip }: Part) {
  const { column, direction } = ORDERS.newest;
  return cards(database)
    .where(all([sql<SqlBool>`is_public`, ...where]))
    .orderBy(column, direction)
    .orderBy('tracking_id', direction)
    .offset(skip)
    .limit(size);
}

/** In the order in which they were found. */
async function readClosest(
  endpoint: FeedDeps,
  { after, size, skip, filters }: SettledAsked,
  { ids, closeness, trackingIds }: Found,
): Promise<ReportPage> {
  const isBehind = (value: number, at: number): boolean =>
    after === null || value < after.value || (value === after.value && trackingIds[at]! < after.trackingId);
  const first = closeness.findIndex(isBehind);
  const from = first < 0 ? ids.length : first + skip;
  const page = ids.slice(from, from + size);
  const rows: FeedRow[] =
    page.length === 0
      ? []
      : await cards(endpoint.database)
          .where(sql<SqlBool>`is_public`)
          .where('id', 'in', page)
          .execute();
  rows.sort((a, b) => page.indexOf(a.id) - page.indexOf(b.id));
  const last = from + page.length - 1;
  return {
    reports: await presented(endpoint, rows, filters),
    after: from + size < ids.length ? { value: closeness[last]!, trackingId: trackingIds[last]! } : null,
  };
}

/**
 * @param asked `lateOn` is the day on which these are late, and null in all other lists, which say nothing of it;
 * answers stand in lists of requests for information alone
 */
async function presented(
  { database, config }: FeedDeps,
  rows: FeedRow[],
  asked: Partial<Pick<Filters, 'lateOn' | 'classificationId'>> = {},
): Promise<PublicReport[]> {
  const nameOf = await publicNames(database, config, rows);
  const reports = rows.map((row) => present(row, nameOf(row), config));
  const { lateOn = null, classificationId } = asked;
  const late = lateOn && (await latenessOf(database, rows, { day: lateOn, timeZone: config.timeZone }));
  const isOfRequests = classificationId === CLASSIFICATIONS.information;
  const answers = isOfRequests && (await answersOf(database, rows));
  return reports.map((report, place) => {
    const { id } = rows[place]!;
    const more = {
      ...(late && { late: late.get(id) ?? null }),
      ...(answers && { answer: answers.get(id) ?? null }),
    };
    return { ...report, item: { ...report.item, ...more } };
  });
}

function present(row: FeedRow, reporterName: string, config: FeedDeps['config']): PublicReport {
  const view = { complaint: row, isOwner: false };
  const parts = {
    followUps: Number(row.followups),
    attachments: Number(row.photos),
    thumbnailId: row.thumbnail_id,
    reporterName,
  };
  return {
    item: presentItem(view, parts, config),
    content: ownOrPublicTexts(view).content,
    answers: answersFor(view),
  };
}

/** The `cursor` of the page after this one; null at the end. */
export function nextCursor({ filters, sort, size }: Asked, { after }: ReportPage, { hashing }: FeedDeps) {
  return after && writeCursor({ filters, sort, size, ...after }, hashing);
}

export function all(where: RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join(where, sql` and `)}`;
}
