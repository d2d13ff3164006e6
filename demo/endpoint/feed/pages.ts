import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { feedQueryWire, type FeedItemWire, type FeedSort } from '../../../src/contract/public/feed.js';
import type { ShownAnswerWire } from '../../../src/contract/questions/answers-wire.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import type { Complaint } from '../reports/reading/access.js';
import { answersFor, ownOrPublicTexts, presentItem } from '../reports/reading/present.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { atMost, readQuery, skipped } from '../http/query.js';
import { readCursor, writeCursor, type Cursor } from './cursor.js';
import { conditions, readFilters, type Filters } from './filters.js';
import { isShown } from '../reports/reading/public-followups.js';
import { publicNames } from '../reports/reading/public-names.js';
import { withLikeness } from './search.js';
import type { RequestContext } from '../http/request-context.js';

const PAGE_SIZE = 20;

/** Reports that a page link may skip; each is read and thrown away. */
const SKIP_QUICK = 1_000;

/** The column of each sort; ties go by the report's number, in the same direction. */
const ORDERS = {
  newest: { column: 'created_at', direction: 'desc' },
  oldest: { column: 'created_at', direction: 'asc' },
  updated: { column: 'public_updated_at', direction: 'desc' },
  supported: { column: 'supports_count', direction: 'desc' },
} as const satisfies Record<FeedSort, unknown>;

export interface Asked {
  filters: Filters;
  sort: FeedSort;
  size: number;
  /** The page before ended here. */
  after: Pick<Cursor, 'value' | 'trackingId'> | null;
  /** Reports to leave out, for page links. */
  skip: number;
}

/** A report as the public may read it, and its whole masked text. */
export interface PublicReport {
  item: FeedItemWire;
  content: string;
  /** Those that everybody may read. */
  answers: ShownAnswerWire[];
}

export interface ReportPage {
  reports: PublicReport[];
  /** Where the next page begins; null at the end. */
  after: Asked['after'];
}

/** @throws ApiError 400 for a question that can't be read */
export function readAsked(context: RequestContext, { hashing }: Endpoint, usualSize = PAGE_SIZE): Asked {
  const { cursor, sort = 'newest', page, page_size, ...query } = readQuery(context, feedQueryWire);
  if (cursor !== undefined) {
    const { filters, value, trackingId, ...rest } = readCursor(cursor, hashing);
    return { ...rest, filters, after: { value, trackingId }, skip: 0 };
  }
  const size = atMost(page_size, usualSize, MAXIMA.pageSize);
  return { filters: readFilters(query), sort, size, after: null, skip: skipped(page, size) };
}

/** Looking for words, or reading past many reports, costs as much as counting. */
export function readerOf(
  { filters, skip }: Pick<Asked, 'filters' | 'skip'>,
  { reading }: Endpoint,
): Endpoint['reading']['page'] {
  return filters.search !== '' || skip > SKIP_QUICK ? reading.count : reading.page;
}

/**
 * How many there are. Where no report holds the words, those that hold words much like them are meant; the cursor carries
 * that on, so that a list doesn't change its meaning between two pages.
 */
export async function settleSearch(
  database: Database,
  filters: Filters,
  config: Endpoint['config'],
): Promise<{ filters: Filters; total: number }> {
  const total = filters.isLoose ? 0 : await count(database, conditions(filters, config));
  if (total > 0 || filters.search === '') return { filters, total };
  const loose = { ...filters, isLoose: true };
  const alike = await withLikeness(database, (same) => count(same, conditions(loose, config)));
  return { filters: loose, total: alike };
}

export async function count(database: Database, where: RawBuilder<SqlBool>[]): Promise<number> {
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

/** One page and one report more, to know whether another page follows. Exported for the tests of its plan. */
export function pageQuery(
  database: Database,
  { filters, sort, size, after, skip }: Asked,
  config: Pick<Endpoint['config'], 'masters' | 'timeZone' | 'databaseUrl'>,
) {
  const { column, direction } = ORDERS[sort];
  const where = conditions(filters, config);
  if (after !== null) {
    const value = column === 'supports_count' ? after.value : new Date(after.value);
    const side = direction === 'desc' ? sql`<` : sql`>`;
    where.push(sql<SqlBool>`(${sql.ref(column)}, tracking_id) ${side} (${value}, ${after.trackingId})`);
  }
  return database
    .selectFrom('complaints')
    .selectAll()
    .select([
      sql<string | number>`(select count(*) from followups
        where followups.complaint_id = complaints.id and ${isShown})`.as('followups'),
      sql<string | number>`(select count(*) from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released)`.as('photos'),
      sql<string | null>`(select attachments.id from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released
          and media_type like 'image/%' order by position limit 1)`.as('thumbnail_id'),
    ])
    .where(all(where))
    .orderBy(column, direction)
    .orderBy('tracking_id', direction)
    .offset(skip)
    .limit(size + 1);
}

/** The public reports of one page. */
export async function readPage({ database, config }: Endpoint, asked: Asked): Promise<ReportPage> {
  const read = (same: Database) => pageQuery(same, asked, config).execute();
  const rows: FeedRow[] = await (asked.filters.isLoose ? withLikeness(database, read) : read(database));
  const shown = rows.slice(0, asked.size);
  const nameOf = await publicNames(database, config, shown);
  const last = shown.at(-1);
  return {
    reports: shown.map((row) => present(row, nameOf(row), config)),
    after:
      rows.length > asked.size && last
        ? { value: Number(last[ORDERS[asked.sort].column]), trackingId: last.tracking_id }
        : null,
  };
}

function present(row: FeedRow, reporterName: string, config: Endpoint['config']): PublicReport {
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
export function nextCursor({ filters, sort, size }: Asked, { after }: ReportPage, { hashing }: Endpoint) {
  return after && writeCursor({ filters, sort, size, ...after }, hashing);
}

export function all(where: RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join(where, sql` and `)}`;
}
