import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { countsQueryWire, type CountsWire } from '../../../src/contract/public/counts.js';
import { statusOf } from '../../../src/contract/statuses.js';
import type { Database } from '../database/connect.js';
import type { FeedDeps } from './deps.js';
import type { Masters } from '../reference-data/masters.js';
import { toldCounts } from './lateness/told-counts.js';
import { readQuery } from '../http/query.js';
import { taggedAnswer } from '../http/tagged-answer.js';
import {
  chosenRows,
  countWords,
  countWordsBetween,
  isCountable,
  isSpan,
  wordCounts,
  type WordCount,
} from './columns/chosen.js';
import type { Columns, WordColumn } from './columns/columns.js';
import { countSpan } from './columns/numbers.js';
import { ALL, type WordSums } from './columns/sums.js';
import { conditions, readFilters, type AskedFilters } from './filters.js';
import { all, settleSearch, totalOf } from './pages.js';
import { askerOf } from '../http/remote-address.js';
import { namesOf } from './statistics.js';
import { CountedTotals } from './totals/counted-totals.js';
import type { RequestContext } from '../http/request-context.js';

type Results = CountsWire['results'];

/** `Counting` counts from columns, from totals or by the database. */
interface Counting {
  total(asked: AskedFilters): Promise<number>;
  /** The reports of each word of a column, most first. */
  by(column: WordColumn, asked: AskedFilters): Promise<WordCount[]>;
}

/** A village has dozens of villages around it; what a list can't show needs no counting. */
const PLACES_MAX = 100;

/** Seconds for which a cache may answer with what it has while it asks anew. */
const STALE_SECONDS = 600;

/** The query's names of each filter, and the value that leaves the filter out. */
const LOOSENING: readonly (readonly [names: string[], left: Partial<AskedFilters>])[] = [
  [['search'], { search: '', meaning: null }],
  [['status'], { statuses: [] }],
  [['classification_id'], { classificationId: null }],
  [['category_id'], { categoryId: null }],
  [['institution_id'], { institutionId: null }],
  [['location_id'], { locationId: null }],
  [['from', 'to'], { from: null, to: null }],
  [['bbox'], { bbox: null }],
  [['late'], { lateOn: null }],
];

/** `GET /complaints/counts`: how many reports each choice of a filter has, the others staying as they are. */
export async function counts(context: RequestContext, endpoint: FeedDeps): Promise<Response> {
  const { hashing, remembered, publicQueries } = endpoint;
  const asked = readFilters(readQuery(context, countsQueryWire), endpoint.config);
  const asker = askerOf(context, endpoint.config);
  const columns = isCountable(asked) ? await endpoint.columns.current() : null;
  const results = columns
    ? // `publicQueries` asks for names of offices that are no longer listed: in its turn, never before a report.
      await publicQueries.count(() => countAll(asked, endpoint, columns), asker)
    : await remembered.of(
        `counts ${JSON.stringify(asked)}`,
        (signal) => publicQueries.count(() => countAll(asked, endpoint, null), { ...asker, signal }),
        asker.signal,
      );
  const isTyped = asked.search !== '';
  const isOfTheMoment = asked.lateOn !== null;
  const freshness = { key: 'feed', staleSeconds: STALE_SECONDS, isTyped, isOfTheMoment } as const;
  return taggedAnswer(context, hashing, { results }, freshness);
}

/** @param columns null where the database must count */
async function countAll(asked: AskedFilters, endpoint: FeedDeps, columns: Columns | null): Promise<Results> {
  if (columns !== null) {
    const counting = byColumns(columns, endpoint.config);
    return await resultsOf(await counting.total(asked), asked, endpoint, counting);
  }
  if (isCountable(asked) && (await endpoint.totals.areFilled())) {
    const totals = new CountedTotals(endpoint);
    const results = await resultsOf(await totals.total(asked), asked, endpoint, totals);
    return totals.isAbout ? { ...results, is_about: true } : results;
  }
  const { filters } = await settleSearch(endpoint, asked);
  // The search keeps its meaning, whichever filter is left out.
  const settled = { ...asked, meaning: filters.meaning && { ...filters.meaning, least: null } };
  return await resultsOf(await totalOf(endpoint, filters), settled, endpoint, byDatabase(endpoint));
}

function byColumns(columns: Columns, config: FeedDeps['config']): Counting {
  // Most choices leave out a filter that isn't set, and so ask for the same rows.
  const rowsOf = remembering((asked) => chosenRows(columns, asked, config));
  const sumsOf = remembering((asked) => countSpan(columns, asked, config).sums);
  return {
    total: async (asked) => (isSpan(asked) ? sumsOf(asked).total : rowsOf(asked).length),
    async by(column, asked) {
      if (!isSpan(asked)) return countWords(columns, rowsOf(asked), column);
      const { [column]: sums }: Partial<Record<WordColumn, WordSums>> = sumsOf(asked).words;
      return sums
        ? wordCounts(columns, column, (place) => sums.of(place, ALL))
        : countWordsBetween(columns, asked, column);
    },
  };
}

function remembering<T>(count: (asked: AskedFilters) => T): (asked: AskedFilters) => T {
  const known = new Map<string, T>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const counted = known.get(key) ?? count(asked);
    known.set(key, counted);
    return counted;
  };
}

function byDatabase(endpoint: FeedDeps): Counting {
  const { database, config } = endpoint;
  // Most choices leave out a filter that isn't set: their search is one, also where a report changes meanwhile.
  const settled = remembering(async (asked) => (await settleSearch(endpoint, asked)).filters);
  return {
    total: async (asked) => await totalOf(endpoint, await settled(asked)),
    // A statement for each column: more urgent work can have the one connection between two of them.
    by: async (column, asked) =>
      await countBy(database, all(conditions(await settled(asked), config)), column),
  };
}

async function resultsOf(
  total: number,
  asked: AskedFilters,
  endpoint: FeedDeps,
  counting: Counting,
): Promise<Results> {
  const choices = await readChoices(endpoint, asked, counting);
  const loosened = total > 0 ? [] : await loosen(asked, counting);
  const results = { total, ...choices, loosened };
  return asked.lateOn === null ? results : toldCounts(results, asked.institutionId !== null);
}

async function readChoices(
  endpoint: FeedDeps,
  asked: AskedFilters,
  counting: Counting,
): Promise<Omit<Results, 'total' | 'loosened'>> {
  const { database, config } = endpoint;
  const by = (column: WordColumn, without: Partial<AskedFilters>): Promise<WordCount[]> =>
    counting.by(column, { ...asked, ...without });
  const { masters } = config;
  const offices = await by('disposition_id', { institutionId: null });
  const forgotten = await namesOf(
    database,
    offices.map(({ key }) => key).filter((id) => masters.institution(id) === undefined),
  );
  return {
    by_status: (await by('status_code', { statuses: [] })).map(({ key, total: number }) => ({
      status_code: key,
      status_name: statusOf(key)?.name ?? key,
      total: number,
    })),
    by_classification: named(
      await by('classification_id', { classificationId: null }),
      (id) => config.classifications.find((one) => one.id === id)?.name,
    ),
    by_category: rolledUp(await by('category_id', { categoryId: null }), masters),
    by_institution: named(offices, (id) => masters.institution(id)?.name ?? forgotten.get(id)),
    by_location: named((await by('location_id', { locationId: null })).slice(0, PLACES_MAX), (id) => {
      const location = masters.location(id);
      return location && masters.locationName(location);
    }),
  };
}

async function countBy(
  database: Database,
  where: RawBuilder<SqlBool>,
  column: WordColumn,
): Promise<WordCount[]> {
  const shown = sql.ref(column === 'status_code' ? 'public_status_code' : column);
  const rows = await database
    .selectFrom('complaints')
    .select([sql<string | null>`${shown}`.as('key'), sql<string | number>`count(*)`.as('total')])
    .where(where)
    .groupBy(sql`1`)
    .orderBy('total', 'desc')
    .orderBy(sql`${shown} collate "C"`)
    .execute();
  return rows.flatMap(({ key, total }) => (key === null ? [] : [{ key, total: Number(total) }]));
}

function named(choices: WordCount[], nameOf: (id: string) => string | undefined): Results['by_category'] {
  return choices.map(({ key, total }) => ({ id: key, name: nameOf(key) ?? key, total }));
}

/**
 * `rolledUp` counts a category with all below it. Removed categories come last, by id: reports keep no name of them.
 */
function rolledUp(choices: WordCount[], masters: Masters): Results['by_category'] {
  const totals = new Map(choices.map(({ key, total }) => [key, total]));
  // Children come after their parents: from the end, each has its own sum when it is added.
  const categories = [...masters.categories()].reverse();
  for (const { id, parentId } of categories)
    if (parentId !== null) totals.set(parentId, (totals.get(parentId) ?? 0) + (totals.get(id) ?? 0));
  const known = categories
    .reverse()
    .flatMap(({ id, name }) => (totals.get(id) ? [{ id, name, total: totals.get(id)! }] : []));
  const forgotten = choices.filter(({ key }) => masters.category(key) === undefined);
  return [...known, ...named(forgotten, () => undefined)];
}

/** `loosen` counts what each set filter hides: the results without it, unless there are none. */
async function loosen(asked: AskedFilters, counting: Counting): Promise<Results['loosened']> {
  const without: Results['loosened'] = [];
  for (const [names, left] of LOOSENING) {
    const isSet = (Object.keys(left) as (keyof AskedFilters)[]).some(
      (name) => name !== 'meaning' && String(asked[name] ?? '') !== '',
    );
    if (!isSet) continue;
    const total = await counting.total({ ...asked, ...left });
    if (total > 0) without.push({ without: names, total });
  }
  return without;
}
