import { sql } from 'kysely';
import { WISH_STATES, type WishState } from '../../../src/contract/reporting/wish.js';
import type { Database } from '../database/connect.js';
import { MASK_SHOWN_FROM } from '../masking/mask-text.js';
import type { Masters } from '../reference-data/masters.js';
import type { WishDeps } from './deps.js';
import { publicWishes } from './public-wishes.js';

/** `Fate` is what became of some aspirations: so many in a state, and the plan in which they stand. */
interface Fate {
  state: WishState;
  year: number | null;
  document: string | null;
  total: number;
}

/** `WishesOfTopic` are the aspirations of one village about one topic. */
export interface WishesOfTopic {
  /** Null for reports without one, or with one that the agency has taken out. */
  location: { id: string; name: string } | null;
  category: { id: string; name: string } | null;
  /** The feed shows just these by village and topic: it has no place or topic below either. */
  isListed: boolean;
  /** Those with most, in the order of the way. */
  fates: Fate[];
  total: number;
}

/** `CountedWishes` is a year's public aspirations. */
export interface CountedWishes {
  total: number;
  /** In the order of the way. */
  byState: { state: WishState; total: number }[];
  /** By village and topic; those with most where there are too many to show. */
  byTopic: WishesOfTopic[];
  /** True where some villages or topics are left out. */
  isCut: boolean;
}

/** `TOPICS_MAX` villages' topics are shown, each with `FATES_MAX` fates: they bound a page's size. */
const TOPICS_MAX = 150;
const FATES_MAX = 6;

interface Group {
  location_id: string | null;
  category_id: string | null;
  state: WishState;
  year: number | null;
  document: string;
  total: string | number;
}

/** `countWishes` counts what anybody can open, and nothing else. */
export async function countWishes(
  { database, config }: { database: Database; config: Pick<WishDeps['config'], 'masters' | 'timeZone'> },
  year: number,
): Promise<CountedWishes> {
  const where = publicWishes(year, config);
  const shown = sql`case when wishes.mask_version >= ${sql.lit(MASK_SHOWN_FROM)} then public_document else '' end`;
  const from = sql`from (select id, location_id, category_id from complaints where ${where}) as asked
    left join wishes on wishes.complaint_id = asked.id`;
  const state = sql`coalesce(state, 'noted')`;
  const { rows: states } = await sql<{ state: WishState; total: string | number }>`
    select ${state} as state, count(*) as total ${from} group by 1`.execute(database);
  // A plan is named where all of a fate stand in one.
  const { rows } = await sql<Group>`
    with fates as (
      select location_id, category_id, ${state} as state, wishes.year,
        case when count(distinct coalesce(${shown}, '')) = 1 then min(coalesce(${shown}, '')) else '' end as document,
        count(*) as total
      ${from} group by 1, 2, 3, 4
    ), topics as (
      select location_id, category_id, sum(total) as of_topic from fates
      group by 1, 2 order by of_topic desc, location_id, category_id limit ${sql.lit(TOPICS_MAX + 1)}
    )
    select fates.* from fates join topics on fates.location_id is not distinct from topics.location_id
      and fates.category_id is not distinct from topics.category_id
    order by total desc, state, year`.execute(database);
  const topics = byTopic(rows, config.masters);
  const byState = WISH_STATES.flatMap((one) => {
    const found = states.find((counted) => counted.state === one);
    return found === undefined ? [] : [{ state: one, total: Number(found.total) }];
  });
  return {
    total: byState.reduce((sum, { total }) => sum + total, 0),
    byState,
    byTopic: topics
      .sort((a, b) => b.total - a.total)
      .slice(0, TOPICS_MAX)
      .sort(byNames),
    isCut: topics.length > TOPICS_MAX,
  };
}

function byTopic(rows: readonly Group[], masters: Masters): WishesOfTopic[] {
  const topics = new Map<string, WishesOfTopic>();
  for (const { location_id, category_id, state, year, document, total } of rows) {
    const place = location_id === null ? undefined : masters.location(location_id);
    const category = category_id === null ? undefined : masters.category(category_id);
    const key = JSON.stringify([place?.id, category?.id]);
    const topic = topics.get(key) ?? {
      location: place === undefined ? null : { id: place.id, name: masters.locationName(place) },
      category: category === undefined ? null : { id: category.id, name: category.name },
      isListed:
        place?.level === 'village' &&
        category !== undefined &&
        !masters.categories().some(({ parentId }) => parentId === category.id),
      fates: [],
      total: 0,
    };
    if (topic.fates.length < FATES_MAX)
      topic.fates.push({ state, year, document: document || null, total: Number(total) });
    topic.total += Number(total);
    topics.set(key, topic);
  }
  for (const { fates } of topics.values())
    fates.sort((a, b) => WISH_STATES.indexOf(a.state) - WISH_STATES.indexOf(b.state));
  return [...topics.values()];
}

/** By village, then topic; those without one at the end. */
function byNames(a: WishesOfTopic, b: WishesOfTopic): number {
  return order(a.location?.name, b.location?.name) || order(a.category?.name, b.category?.name);
}

const order = (a = '\uffff', b = '\uffff'): number => (a < b ? -1 : a > b ? 1 : 0);
