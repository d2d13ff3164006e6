import { seedTown } from '../../../demo/town/database/seed-town.js';
import type { Opened } from '../harness/databases.js';

/** What somebody types, and the number of the report that they look for. */
export interface Query {
  query: string;
  expected: string;
}

/** The town that queries are written for: `measure.ts --list` shows its public reports. */
export const QUERIED_TOWN = { seed: 2026, count: 360 };

/** Cards that a phone shows before anybody scrolls far. */
const FIRST = 5;

export const openQueriedTown = async ({ endpoint }: Opened): Promise<unknown> =>
  await seedTown(endpoint, QUERIED_TOWN);

export interface Quality {
  /** Of all queries, 0–1. */
  share: number;
  missed: { query: string; expected: string; found: string[]; place: number | null; total: number }[];
}

/** How many queries have their report among the first five. */
export async function measureSearch(
  { citizen }: Pick<Opened, 'citizen'>,
  queries: readonly Query[],
): Promise<Quality> {
  const missed: Quality['missed'] = [];
  for (const { query, expected } of queries) {
    const { body } = await citizen.get(`complaints?page_size=100&search=${encodeURIComponent(query)}`);
    const reports: { tracking_id: string; title: string }[] = body.results.data;
    const place = reports.findIndex(({ tracking_id }) => tracking_id === expected);
    if (place >= 0 && place < FIRST) continue;
    missed.push({
      query,
      expected,
      found: reports.slice(0, FIRST).map(({ title }) => title),
      place: place < 0 ? null : place + 1,
      total: body.results.total,
    });
  }
  return { share: 1 - missed.length / queries.length, missed };
}
