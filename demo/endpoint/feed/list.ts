import type { Context } from 'hono';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { feedQueryWire, type FeedSort, type feedWire } from '../../../src/contract/feed.js';
import { MAXIMA } from '../../../src/contract/maxima.js';
import { routes } from '../../../src/contract/routes.js';
import type { z } from 'zod/mini';
import type { Complaint } from '../access.js';
import { presentItem } from '../complaints/present.js';
import type { Database } from '../database/connect.js';
import type { Endpoint } from '../endpoint.js';
import { atMost, readQuery } from '../query.js';
import { taggedAnswer } from '../tagged-answer.js';
import { readCursor, writeCursor, type Cursor } from './cursor.js';
import { conditions, readFilters, type Filters } from './filters.js';
import { publicNames } from './public-names.js';
import { withLikeness } from './search.js';

const PAGE_SIZE = 20;

/** The column of each sort; ties go by the report's place in the table, in the same direction. */
const ORDERS = {
  newest: { column: 'created_at', direction: 'desc' },
  oldest: { column: 'created_at', direction: 'asc' },
  updated: { column: 'updated_at', direction: 'desc' },
  supported: { column: 'supports_count', direction: 'desc' },
} as const satisfies Record<FeedSort, unknown>;

interface Asked {
  filters: Filters;
  sort: FeedSort;
  size: number;
  /** The page before ended here. */
  after: Pick<Cursor, 'value' | 'id'> | null;
  /** Reports to leave out, for page links. */
  skip: number;
}

/** `GET /complaints` */
export async function feed(context: Context, endpoint: Endpoint): Promise<Response> {
  const { database, config, hashing } = endpoint;
  const asked = readAsked(context, endpoint);
  const { filters, total } = await settleSearch(database, asked.filters, config);
  const { size, sort } = asked;
  const rows = await page(database, { ...asked, filters }, config);
  const shown = rows.slice(0, size);
  const nameOf = await publicNames(database, config, shown);
  const last = shown.at(-1);
  const value = last && Number(last[ORDERS[sort].column]);
  const next = last && writeCursor({ filters, sort, size, value: value ?? 0, id: last.id }, hashing);
  const body: z.infer<typeof feedWire> = {
    results: {
      data: shown.map((row) =>
        presentItem(
          { complaint: row, isOwner: false },
          {
            followUps: Number(row.followups),
            attachments: Number(row.photos),
            thumbnailId: row.thumbnail_id,
            reporterName: nameOf(row),
          },
          config,
        ),
      ),
      total,
      next_page_url: rows.length > size && next ? `${routes.feed}?cursor=${next}` : null,
    },
  };
  return taggedAnswer(context, hashing, body);
}

function readAsked(context: Context, { hashing }: Endpoint): Asked {
  const { cursor, sort = 'newest', page, page_size, ...query } = readQuery(context, feedQueryWire);
  if (cursor !== undefined) {
    const { filters, value, id, ...rest } = readCursor(cursor, hashing);
    return { ...rest, filters, after: { value, id }, skip: 0 };
  }
  const size = atMost(page_size, PAGE_SIZE, MAXIMA.pageSize);
  return {
    filters: readFilters(query),
    sort,
    size,
    after: null,
    skip: (atMost(page, 1, 1_000_000) - 1) * size,
  };
}

/**
 * How many there are. Where no report holds the words, those that hold words much like them are meant; the cursor carries
 * that on, so that a list doesn't change its meaning between two pages.
 */
async function settleSearch(
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

/** One page and one report more, to know whether another page follows. Exported for the tests of its plan. */
export function pageQuery(
  database: Database,
  { filters, sort, size, after, skip }: Asked,
  config: Pick<Endpoint['config'], 'masters' | 'timeZone'>,
) {
  const { column, direction } = ORDERS[sort];
  const where = conditions(filters, config);
  if (after !== null) {
    const value = column === 'supports_count' ? after.value : new Date(after.value);
    const side = direction === 'desc' ? sql`<` : sql`>`;
    where.push(sql<SqlBool>`(${sql.ref(column)}, id) ${side} (${value}, ${after.id})`);
  }
  return database
    .selectFrom('complaints')
    .selectAll()
    .select([
      sql<string | number>`(select count(*) from followups
        where followups.complaint_id = complaints.id and not is_private)`.as('followups'),
      sql<string | number>`(select count(*) from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released)`.as('photos'),
      sql<string | null>`(select attachments.id from attachments
        where attachments.complaint_id = complaints.id and followup_id is null and is_released
          and media_type like 'image/%' order by position limit 1)`.as('thumbnail_id'),
    ])
    .where(all(where))
    .orderBy(column, direction)
    .orderBy('id', direction)
    .offset(skip)
    .limit(size + 1);
}

async function page(database: Database, asked: Asked, config: Endpoint['config']): Promise<FeedRow[]> {
  const read = (same: Database) => pageQuery(same, asked, config).execute();
  return await (asked.filters.isLoose ? withLikeness(database, read) : read(database));
}

export function all(where: RawBuilder<SqlBool>[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`${sql.join(where, sql` and `)}`;
}
