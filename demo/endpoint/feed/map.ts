import { sql } from 'kysely';
import type { z } from 'zod/mini';
import { mapQueryWire, type mapWire } from '../../../src/contract/public/map.js';
import type { FeedDeps } from './deps.js';
import { readQuery } from '../http/query.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import { conditions, readFilters } from './filters.js';
import { all, readerOf, settleSearch } from './pages.js';
import { askerOf } from '../http/remote-address.js';
import type { RequestContext } from '../http/request-context.js';

/** The whole world at zoom 0 is 256 pixels wide; a cluster takes a quarter of that in each direction. */
const CELLS_PER_TILE = 4;
/** Cells that a screen can show apart; more of them in a box would only be bytes. */
const CELLS_ACROSS_MAX = 64;
/** Places are snapped to this many degrees: nothing lies closer together. */
const GRID = 0.005;
const WORLD = [-180, -90, 180, 90] as const;

/** `meanOf` counts whole steps of the grid: a sum of fractions depends on the rows' order, and so on hidden reports. */
function meanOf(column: string) {
  return sql<number>`round(avg(round(${sql.ref(column)} / ${GRID}::float8)::int) * ${GRID}::numeric, 4)::float8`;
}

/** `GET /complaints/map?bbox=&zoom=`: clusters at the mean of their reports' snapped places. */
export async function map(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { database, config, hashing } = endpoint;
  const { zoom, ...query } = readQuery(context, mapQueryWire);
  const filters = readFilters(query, config);
  const [west, south, east, north] = filters.bbox ?? config.masters.bounds ?? WORLD;
  const widest = Math.max(east - west, north - south);
  const cell = Math.max(
    GRID,
    360 / 2 ** Math.min(22, Number(zoom ?? 8)) / CELLS_PER_TILE,
    widest / CELLS_ACROSS_MAX,
  );
  const cellOf = (column: string) => sql`floor(${sql.ref(column)} / ${cell}::float8)`;
  const box = { ...filters, bbox: [west, south, east, north] as const };
  const clusters = async () =>
    await database
      .selectFrom('complaints')
      .select([
        meanOf('public_latitude').as('lat'),
        meanOf('public_longitude').as('lon'),
        sql<string | number>`count(*)`.as('count'),
        sql<string>`min(tracking_id)`.as('tracking_id'),
      ])
      .where(all(conditions((await settleSearch(endpoint, box)).filters, config)))
      .groupBy([cellOf('public_latitude'), cellOf('public_longitude')])
      .orderBy('count', 'desc')
      .orderBy('tracking_id')
      .execute();
  const read = readerOf({ filters, skip: 0 }, endpoint);
  const rows = await read(clusters, askerOf(context, config));
  const body: z.infer<typeof mapWire> = {
    results: {
      data: rows.map((row) => ({
        lat: row.lat,
        lon: row.lon,
        count: Number(row.count),
        ...(Number(row.count) === 1 && { tracking_id: row.tracking_id }),
      })),
      total: rows.length,
      next_page_url: null,
    },
  };
  const isOfTheMoment = filters.lateOn !== null;
  return taggedAnswer(context, hashing, body, { key: 'feed', isTyped: filters.search !== '', isOfTheMoment });
}
