import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { WordCount } from '../columns/chosen.js';
import type { WordColumn } from '../columns/columns.js';
import type { FeedDeps } from '../deps.js';
import type { AskedFilters } from '../filters.js';
import { areByDay, monthRows, newestRows, placeRows } from './totalled-rows.js';

type Deps = Pick<FeedDeps, 'config' | 'database'>;

/** Columns of totals that reports are counted by. */
const WORD_COLUMNS = ['status_code', 'classification_id', 'category_id', 'disposition_id'] as const;

/** Reports that are looked through where no total is kept: with more of them a count is an estimate. */
const LOOKED_THROUGH = 50_000;

/** How many reports have each word of each column, and how many there are. */
interface Counted {
  total: number;
  words: ReadonlyMap<WordColumn, WordCount[]>;
  isAbout: boolean;
}

/** `totalByTotals` counts the chosen reports. @returns null where no total is kept of them: by place and by day */
export async function totalByTotals(
  { config, database }: Deps,
  filters: AskedFilters,
): Promise<number | null> {
  if (filters.locationId === null) return await totalIn(database, monthRows(filters, config));
  return areByDay(filters) ? null : await totalIn(database, placeRows(filters, config));
}

async function totalIn(database: Database, rows: RawBuilder<unknown>): Promise<number> {
  const { rows: found } = await sql<{ total: string | number | null }>`
    select sum(total) as total from (${rows}) as totals`.execute(database);
  return Number(found[0]?.total ?? 0);
}

/** `CountedTotals` counts by the database's totals, and where there are none by the newest of the chosen reports. */
export class CountedTotals {
  /** Whether some count was an estimate. */
  isAbout = false;
  /** Most choices leave out a filter that isn't set, and so ask for the same rows. */
  readonly #known = new Map<string, Promise<Counted>>();

  constructor(
    private readonly deps: Deps,
    private readonly most = LOOKED_THROUGH,
  ) {}

  async total(asked: AskedFilters): Promise<number> {
    const { total, isAbout } = await this.#counted(asked, asked.locationId !== null);
    this.isAbout ||= isAbout;
    return total;
  }

  async by(column: WordColumn, asked: AskedFilters): Promise<WordCount[]> {
    const { words, isAbout } = await this.#counted(
      asked,
      asked.locationId !== null || column === 'location_id',
    );
    this.isAbout ||= isAbout;
    return words.get(column) ?? [];
  }

  async #counted(asked: AskedFilters, hasPlaces: boolean): Promise<Counted> {
    const byDay = areByDay(asked);
    const key = JSON.stringify([asked, byDay && hasPlaces]);
    const known = this.#known.get(key) ?? this.#count(asked, byDay, hasPlaces);
    this.#known.set(key, known);
    return await known;
  }

  async #count(asked: AskedFilters, byDay: boolean, hasPlaces: boolean): Promise<Counted> {
    const { config, database } = this.deps;
    // Totals by place know all words too.
    if (!byDay) return await countWords(database, placeRows(asked, config), [...WORD_COLUMNS, 'location_id']);
    if (!hasPlaces) return await countWords(database, monthRows(asked, config), WORD_COLUMNS);
    const newest = newestRows(asked, config, this.most);
    const counted = await countWords(database, newest, [...WORD_COLUMNS, 'location_id']);
    return counted.total < this.most ? counted : scaled(counted, await estimateInDays(this.deps, asked));
  }
}

/** `estimateInDays`: as many of a place's reports lie in the days as of all places'. */
export async function estimateInDays({ config, database }: Deps, asked: AskedFilters): Promise<number> {
  const everywhere = { ...asked, locationId: null };
  const inDays = await totalIn(database, monthRows(everywhere, config));
  if (asked.locationId === null) return inDays;
  const ever = { from: null, to: null };
  const ofPlace = await totalIn(database, placeRows({ ...asked, ...ever }, config));
  return (ofPlace * inDays) / (await totalIn(database, monthRows({ ...everywhere, ...ever }, config)));
}

/** `countWords` reads the rows once. */
async function countWords(
  database: Database,
  rows: RawBuilder<unknown>,
  columns: readonly WordColumn[],
): Promise<Counted> {
  const refs = columns.map((column) => sql.ref(column));
  const sets = refs.map((ref) => sql`(${ref})`);
  const { rows: found } = await sql<{ left_out: number; key: string | null; total: string | number }>`
    select grouping(${sql.join(refs)}) as left_out, coalesce(${sql.join(refs)}) as key, sum(total) as total
    from (${rows}) as totals group by grouping sets (${sql.join([...sets, sql`()`])}) having sum(total) <> 0`.execute(
    database,
  );
  const everything = 2 ** columns.length - 1;
  const words = new Map<WordColumn, WordCount[]>(
    columns.map((column, at) => {
      // `grouping()` sets a bit for each column that a row is not grouped by.
      const own = everything - 2 ** (columns.length - 1 - at);
      const counts = found.filter(({ left_out, key }) => left_out === own && key !== '' && key !== null);
      return [column, mostFirst(counts.map(({ key, total }) => ({ key: key!, total: Number(total) })))];
    }),
  );
  const all = found.find(({ left_out }) => left_out === everything);
  return { total: Number(all?.total ?? 0), words, isAbout: false };
}

/** As `wordCounts`: equal totals in the order of bytes. */
const mostFirst = (counts: WordCount[]): WordCount[] =>
  counts.sort((a, b) => b.total - a.total || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));

function scaled({ total, words }: Counted, estimate: number): Counted {
  const by = (part: number): number => Math.round((part * Math.max(estimate, total)) / total);
  return {
    total: by(total),
    words: new Map(
      [...words].map(([column, counts]) => [
        column,
        counts.map(({ key, total: own }) => ({ key, total: by(own) })),
      ]),
    ),
    isAbout: true,
  };
}
