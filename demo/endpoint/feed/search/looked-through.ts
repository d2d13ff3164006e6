import { sql } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { Corpus } from './corpus.js';
import { allOf, anyOf, asked, inWeek } from './index-words.js';

/** Weeks that are looked through, the newest ones; then all. */
const WEEKS = [2, 16, 128] as const;

/** `Narrowed` is a question to the index that finds a bounded number of reports. */
export interface Narrowed {
  question: string;
  /** Older reports are found by the whole question. */
  isOfNewest: boolean;
}

/**
 * `LookedThrough` narrows questions about texts of which whoever asks may know some: the index finds the others too,
 * and each that it finds is read. The narrowing goes by weeks and by how many reports are found in them, known or not;
 * it tells no more of them than that they are very many.
 */
export class LookedThrough {
  /** @param newest the week of the newest report @param most reports that a question may find */
  private constructor(
    private readonly database: Database,
    private readonly corpus: Corpus,
    private readonly newest: number,
    private readonly most: number,
  ) {}

  /** @returns how many reports there are, about, and how to look through them: null where they are few */
  static async of(
    database: Database,
    corpus: Corpus,
    most: number,
  ): Promise<{ reports: number; lookedThrough: LookedThrough | null }> {
    // As the database last estimated it: counting takes longer than most searches. A day more for all zones.
    const { rows } = await sql<{ reports: number; newest: number | null }>`select
      (select greatest(0, reltuples)::int from pg_class where oid = 'complaints'::regclass) as reports,
      (select ((${corpus.filed} at time zone 'UTC')::date + 1 - date '2000-01-03') / 7 from complaints
        where ${corpus.searchable} order by ${corpus.newestFirst} limit 1) as newest`.execute(database);
    const { reports, newest } = rows[0]!;
    const isLarge = newest !== null && reports > most;
    return { reports, lookedThrough: isLarge ? new LookedThrough(database, corpus, newest, most) : null };
  }

  /** The question itself where it finds few enough, else the same of the newest weeks. */
  async narrowed(question: string): Promise<Narrowed> {
    let narrower: string | null = null;
    for (const weeks of WEEKS) {
      const ofWeeks = allOf([question, this.#newestWeeks(weeks)]);
      if (await this.#areMany(ofWeeks)) return { question: narrower ?? ofWeeks, isOfNewest: true };
      narrower = ofWeeks;
    }
    const areMany = await this.#areMany(question);
    return { question: areMany ? narrower! : question, isOfNewest: areMany };
  }

  #newestWeeks(weeks: number): string {
    return anyOf(Array.from({ length: weeks }, (_, back) => inWeek(this.newest - back)));
  }

  async #areMany(question: string): Promise<boolean> {
    const { searchable, indexed } = this.corpus;
    const { rows } = await sql`select from complaints where ${searchable} and ${indexed} @@ ${asked(question)}
      offset ${sql.lit(this.most)} limit 1`.execute(this.database);
    return rows.length > 0;
  }
}
