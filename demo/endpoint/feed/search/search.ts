import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import type { ReportChanges } from '../report-changes.js';
import { PUBLIC_TEXTS, type Corpus } from './corpus.js';
import { findClosest, NOTHING_FOUND, type Found } from './find.js';
import { LookedThrough } from './looked-through.js';
import { isNumber, type Meaning } from './meaning.js';
import { interpretQuery, type InterpretedQuery, type Sources } from './interpret-query.js';
import { readTownSize, SEARCH_LIMITS, TownSize, type SearchLimits } from './town-size.js';
import { readVocabulary, Vocabularies } from './vocabulary.js';
import { Roots } from './word-forms.js';

/** Searches remembered; the oldest goes first. */
const KEPT_MAX = 100;

/** The least time for which the size of a large town is kept, and else so many times as long as it took to read. */
const SIZE_KEPT_MS = 10_000;
const SIZE_AGE_PER_COST = 20;

/**
 * `Search` finds the reports of a search. A list, its total, its counts and its next page ask for the same, so an
 * answer is kept until a report changes that the public may see; while changes of other processes are not heard, no
 * answer is kept.
 */
export class Search {
  private readonly vocabularies: Vocabularies;
  private readonly roots: Roots;
  private readonly answers = new Map<string, Promise<unknown>>();
  private version = -1;
  /** The size of a large town, and until when it may be used, in milliseconds of this process's clock. */
  private size: { read: TownSize; until: number } | null = null;

  constructor(
    private readonly database: Database,
    private readonly config: Pick<EndpointConfig, 'thesaurus'>,
    private readonly changes: Pick<ReportChanges, 'version' | 'isHeard'>,
    private readonly limits: SearchLimits = SEARCH_LIMITS,
  ) {
    this.vocabularies = new Vocabularies(database, changes);
    this.roots = new Roots(database);
  }

  /** @param search from `normalisedSearch`, not empty and no report's number */
  async meaningOf(search: string): Promise<InterpretedQuery> {
    return await this.kept(
      `meaning ${search}`,
      async () => await interpretQuery(await this.sources(), search),
    );
  }

  /**
   * @param meaning null for a report's number
   * @param where the other conditions on a report, that it is public among them
   * @param key the same for the same search with the same conditions
   */
  async find(
    search: string,
    meaning: Meaning | null,
    where: RawBuilder<SqlBool>,
    key: string,
  ): Promise<Found> {
    return await this.kept(`found ${key}`, async () => {
      if (meaning !== null) return await findClosest(await this.sources(), meaning, where);
      return isNumber(search) ? await this.byNumber(search, where) : NOTHING_FOUND;
    });
  }

  /**
   * `findAmong` finds in texts that aren't public, for one who may know of some of them. Words are weighed and put
   * right by these alone, so that an answer tells of no other report; it is kept for nobody.
   * @param search from `normalisedSearch`, not empty and no report's number
   * @param where the other conditions on a report, `known` among them
   */
  async findAmong(
    corpus: Corpus,
    known: RawBuilder<SqlBool>,
    search: string,
    where: RawBuilder<SqlBool>,
  ): Promise<Found> {
    const { database, roots, limits, config } = this;
    const vocabulary = await readVocabulary(database, corpus, known);
    if (vocabulary.reports === 0) return NOTHING_FOUND;
    const { reports, lookedThrough } = await LookedThrough.of(database, corpus, limits.lookedThrough);
    const size = new TownSize([{ week: 0, reports }]);
    const { thesaurus } = config;
    const ofWhoAsks = { known, lookedThrough };
    const sources: Sources = { database, corpus, ofWhoAsks, thesaurus, roots, vocabulary, size, limits };
    const { meaning } = await interpretQuery(sources, search);
    return await findClosest(sources, meaning, where);
  }

  private async byNumber(number: string, where: RawBuilder<SqlBool>): Promise<Found> {
    const { rows } = await sql<{ id: number }>`select id from complaints
      where ${where} and tracking_id = ${number}`.execute(this.database);
    return {
      ids: rows.map(({ id }) => id),
      closeness: rows.map(() => 0),
      trackingIds: rows.map(() => number),
      least: 0,
      isWeak: false,
      isOfNewest: false,
    };
  }

  private async kept<T>(question: string, find: () => Promise<T>): Promise<T> {
    const { answers } = this;
    const { version, isHeard } = this.changes;
    if (!isHeard) return await find();
    if (this.version !== version) answers.clear();
    this.version = version;
    // A search that ended with its asker is run again.
    const known = (await answers.get(question)?.catch(() => undefined)) as T | undefined;
    if (known !== undefined) return known;
    const answer = find();
    if (this.version === version) answers.set(question, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT_MAX && oldest !== undefined) answers.delete(oldest);
    return await answer;
  }

  private async sources(): Promise<Sources> {
    const { database, roots, limits } = this;
    const vocabulary = await this.vocabularies.current();
    const size = await this.sizeOfTown();
    const { thesaurus } = this.config;
    return { database, corpus: PUBLIC_TEXTS, ofWhoAsks: null, thesaurus, roots, vocabulary, size, limits };
  }

  /** Of a large town it costs more than the search, and says only where to look first: an older one says it as well. */
  private async sizeOfTown(): Promise<TownSize> {
    const { database, limits, size } = this;
    const began = performance.now();
    if (size !== null && began < size.until) return size.read;
    const read = await this.kept('size', () => readTownSize(database));
    const now = performance.now();
    const keptMs = Math.max(SIZE_KEPT_MS, SIZE_AGE_PER_COST * (now - began));
    if (read.reports >= limits.sizeKeptFrom) this.size = { read, until: now + keptMs };
    return read;
  }
}
