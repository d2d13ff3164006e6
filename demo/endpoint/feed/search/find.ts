import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../../database/connect.js';
import {
  anyQuestion,
  askingFor,
  asTyped,
  inSomeWay,
  inSomeWords,
  mostPointsOf,
  pointsAsTyped,
  pointsOf,
  type Asking,
  type Question,
} from './closeness.js';
import { PUBLIC_TEXTS, type Corpus } from './corpus.js';
import { allOf, asked } from './index-words.js';
import type { Meaning } from './meaning.js';
import type { Sources } from './interpret-query.js';

/** The reports that a search finds, the closest first. */
export interface Found {
  ids: readonly number[];
  /** Points, and behind them the minute, so that of two the newer is closer. */
  closeness: readonly number[];
  trackingIds: readonly string[];
  /** The points that a report needed. */
  least: number;
  /** On a first page: even the closest report lacks most of what was sought. */
  isWeak: boolean;
  /** Very many reports hold what was sought: older ones were not looked through. False for public texts. */
  isOfNewest: boolean;
}

export const NOTHING_FOUND: Found = {
  ids: [],
  closeness: [],
  trackingIds: [],
  least: 0,
  isWeak: false,
  isOfNewest: false,
};
/** `NOTHING_FITS`: the reports found have nothing to do with the words sought. */
const NOTHING_FITS: Found = { ...NOTHING_FOUND, isWeak: true };

/** The part of the closest report's points that a report needs. */
const LEAST_PART = 0.6;
/** A search is met weakly where the closest report has no more than this part of the points of all words as typed. */
const WEAK_PART = 0.5;
/** The most reports that a search finds: readers go no further, and the cost doesn't grow with the town. */
export const FOUND_MAX = 5_000;
/** Newest reports with all words as typed whose titles are read; the rest follow by date. */
const TITLES_MAX = 500;
/** Reports whose texts are read for each way of holding the words in part. */
const TEXTS_MAX = 250;
/** The most telling words, some of which a report has to hold; further words only order the reports. */
const DECIDING_WORDS = 4;
const MINUTES_MAX = 1e8;

interface Candidate {
  id: number;
  tracking_id: string;
  minute: number;
  /** Null where title and text weren't read. */
  points: number | null;
}

/**
 * `findClosest` looks for reports that hold all words as typed, then all in another way, then some of them, until no
 * report can be close enough that hasn't been found. Each question to the index finds a bounded number, the newest.
 * @param where the other conditions on a report, among them that whoever searches may know of it
 */
export async function findClosest(
  sources: Sources,
  meaning: Meaning,
  where: RawBuilder<SqlBool>,
): Promise<Found> {
  const { thesaurus, roots } = sources;
  const senses = thesaurus.sensesOf(meaning.words.map(({ word }) => word));
  await roots.learn([
    ...meaning.words.flatMap(({ word, near }) => [word, ...near]),
    ...senses.flatMap(({ expressions }) => expressions.flat()),
  ]);
  const words = askingFor(meaning.words, sources);
  const search = new Candidates(sources, words, where);
  await search.add(asTyped(words), { limit: FOUND_MAX, areAsTyped: true });
  if (search.count < TITLES_MAX) {
    await search.add(inSomeWords(words));
    await search.add(inSomeWay(words, { least: search.needed(meaning.least) }));
    await addSome(search, words, meaning.least);
  }
  const found = search.closest(meaning.least);
  // Of a word that no list of the town has, such as one of two names, somebody may have written about anything.
  return found.isWeak && senses.length === 0 ? { ...NOTHING_FITS, isOfNewest: found.isOfNewest } : found;
}

/** Reports with all deciding words but one, but two, and so on, as long as such a one can be close enough. */
async function addSome(search: Candidates, words: readonly Asking[], least: number | null): Promise<void> {
  const deciding = [...words].sort((a, b) => b.weight - a.weight).slice(0, DECIDING_WORDS);
  const others = mostPointsOf(words) - mostPointsOf(deciding);
  const from = deciding.length < words.length ? deciding.length : deciding.length - 1;
  for (let size = from; size > 0; size -= 1) {
    const canBeClose = (some: readonly Asking[]): boolean =>
      mostPointsOf(some) + others >= search.needed(least);
    const sets = subsets(deciding, size).filter(canBeClose);
    if (sets.length === 0) return;
    const ask = (some: readonly Asking[]) => inSomeWay(some, { least: search.needed(least), others });
    if (size > 1) await search.add(anyQuestion(sets.map(ask)));
    // A rare word alone must not be lost among reports with a common one.
    else for (const some of sets) if (canBeClose(some)) await search.add(ask(some));
  }
}

function subsets<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, at) => subsets(list.slice(at + 1), size - 1).map((rest) => [first, ...rest]));
}

/**
 * `newestThat` uses the index of words, whatever else is asked (`offset 0`): the planner would rather parse all
 * reports' texts in a box. Exported for tests of its plan.
 */
export function newestThat(
  question: string,
  where: RawBuilder<SqlBool>,
  limit: number,
  { searchable, indexed, filed, newestFirst }: Corpus = PUBLIC_TEXTS,
): RawBuilder<Omit<Candidate, 'points'>> {
  return sql`select id, tracking_id, (extract(epoch from ${filed}) / 60)::int as minute
    from (select * from complaints where ${searchable} and ${indexed} @@ ${asked(question)} offset 0) as complaints
    where ${where} order by ${newestFirst} limit ${sql.lit(limit)}`;
}

class Candidates {
  private readonly found = new Map<number, Candidate>();
  private mostPoints = 0;
  /** Whether some question was put to the newest reports alone. */
  isOfNewest = false;

  constructor(
    private readonly sources: Sources,
    private readonly words: readonly Asking[],
    private readonly where: RawBuilder<SqlBool>,
  ) {}

  /** The points that a report needs, as far as the closest one is known. */
  needed(least: number | null): number {
    return least ?? Math.max(1, Math.ceil(this.mostPoints * LEAST_PART));
  }

  get count(): number {
    return this.found.size;
  }

  async add({ question, expected }: Question, { limit = TEXTS_MAX, areAsTyped = false } = {}): Promise<void> {
    // A wider question would find the same and more.
    if (this.isOfNewest) return;
    const { database, corpus } = this.sources;
    const rows = (await this.newest(question, limit, expected)).filter(({ id }) => !this.found.has(id));
    const read = new Set(rows.slice(0, areAsTyped ? TITLES_MAX : TEXTS_MAX).map(({ id }) => id));
    if (read.size === 0) return;
    const pointed = await sql<{
      id: number;
      points: number;
    }>`${pointsOf([...read], this.words, areAsTyped, corpus)}`.execute(database);
    const points = new Map(pointed.rows.map((row) => [row.id, row.points]));
    for (const row of rows) {
      const own = read.has(row.id) ? (points.get(row.id) ?? 0) : null;
      this.mostPoints = Math.max(this.mostPoints, own ?? 0);
      this.found.set(row.id, { ...row, points: own });
    }
  }

  /** The newest that the index finds; of many only the newest are looked through. */
  private async newest(
    question: string,
    limit: number,
    expected: number,
  ): Promise<Omit<Candidate, 'points'>[]> {
    const { database, size, limits, ofWhoAsks } = this.sources;
    if (ofWhoAsks !== null) {
      const narrowed = await ofWhoAsks.lookedThrough?.narrowed(question);
      this.isOfNewest ||= narrowed?.isOfNewest === true;
      return await this.ask(database, narrowed?.question ?? question, limit);
    }
    const spans = expected > limit * limits.manyTimes ? limits.spans : [];
    for (const span of spans) {
      const among = size.amongNewest(span);
      if (among === null) break;
      const rows = await this.ask(database, allOf([question, among]), limit);
      if (rows.length >= limit) return rows;
    }
    return await this.ask(database, question, limit);
  }

  private async ask(
    database: Database,
    question: string,
    limit: number,
  ): Promise<Omit<Candidate, 'points'>[]> {
    return (await newestThat(question, this.where, limit, this.sources.corpus).execute(database)).rows;
  }

  /** Reports with enough points, then those with all words as typed that weren't read. */
  closest(least: number | null): Found {
    const needed = this.needed(least);
    const close = [...this.found.values()]
      .filter(({ points }) => points === null || points >= needed)
      .map((one) => ({ ...one, closeness: (one.points ?? 0) * MINUTES_MAX + one.minute }))
      .sort((a, b) => b.closeness - a.closeness || (a.tracking_id < b.tracking_id ? 1 : -1));
    return {
      ids: close.map(({ id }) => id),
      closeness: close.map(({ closeness }) => closeness),
      trackingIds: close.map(({ tracking_id }) => tracking_id),
      least: needed,
      isWeak: least === null && this.mostPoints < pointsAsTyped(this.words) * WEAK_PART,
      isOfNewest: this.isOfNewest,
    };
  }
}
