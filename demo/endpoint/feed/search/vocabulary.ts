import { setImmediate as turn } from 'node:timers/promises';
import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { ReportChanges } from '../report-changes.js';
import { PUBLIC_TEXTS, type Corpus } from './corpus.js';
import { anyOf, term } from './index-words.js';
import type { SearchLimits } from './town-size.js';
import { LETTERS_MAX, wordsOf } from '../../reference-data/search/typed.js';
import { isLong, type Roots } from './word-forms.js';

/** The newest reports that are read for words; more would say the same. */
const REPORTS = 2_000;
const LETTERS_OF_REPORT = 1_000;
/** A bound for a hostile town, in which no word is written twice. */
export const WORDS_MAX = 20_000;
/** Reports that are read before other work has its turn. */
const AT_ONCE = 100;

/** `Vocabulary` is in how many of the newest reports each word stands. */
export interface Vocabulary {
  times: ReadonlyMap<string, number>;
  reports: number;
}

/**
 * `Vocabularies` keeps the vocabulary until a report changes that the public may see, and only while changes are
 * heard, so that it never holds words that were taken back.
 */
export class Vocabularies {
  private version = -1;
  private vocabulary: Promise<Vocabulary> | null = null;

  constructor(
    private readonly database: Database,
    private readonly changes: Pick<ReportChanges, 'version' | 'isHeard'>,
  ) {}

  async current(): Promise<Vocabulary> {
    const { version, isHeard } = this.changes;
    if (!isHeard) return await readVocabulary(this.database, PUBLIC_TEXTS);
    // A read that ended with its asker is run again.
    const known = this.version === version ? await this.vocabulary?.catch(() => null) : null;
    if (known) return known;
    [this.vocabulary, this.version] = [readVocabulary(this.database, PUBLIC_TEXTS), version];
    return await this.vocabulary;
  }
}

/** Reads the newest texts. @param known what whoever searches may know of */
export async function readVocabulary(
  database: Database,
  { title, content, searchable, newestFirst }: Corpus,
  known: RawBuilder<SqlBool> = sql<SqlBool>`true`,
): Promise<Vocabulary> {
  const { rows } = await sql<{ text: string }>`select
    left(${title} || ' ' || ${content}, ${sql.lit(LETTERS_OF_REPORT)}) as text from complaints
    where ${searchable} and ${known} order by ${newestFirst} limit ${sql.lit(REPORTS)}`.execute(database);
  return await vocabularyOf(rows.map(({ text }) => text));
}

/** @param texts the newest first */
export async function vocabularyOf(texts: readonly string[]): Promise<Vocabulary> {
  const times = new Map<string, number>();
  for (const [at, text] of texts.entries()) {
    if (at % AT_ONCE === AT_ONCE - 1) await turn();
    for (const word of new Set(wordsOf(text))) {
      const known = times.get(word);
      if (known !== undefined) times.set(word, known + 1);
      else if (times.size < WORDS_MAX && word.length <= LETTERS_MAX) times.set(word, 1);
    }
  }
  return { times, reports: texts.length };
}

/** Asks for a word in its forms. @param reports how many there are */
export function wordQuestion(
  word: string,
  roots: Roots,
  vocabulary: Vocabulary,
  reports: number,
  { manyReports, beginnings }: Pick<SearchLimits, 'manyReports' | 'beginnings'>,
): string {
  if (!isLong(word) || partHolding(word, roots, vocabulary) * reports <= manyReports)
    return roots.asWord(word);
  const forms = roots.forms(word);
  const beginning = [...vocabulary.times]
    .filter(([one]) => forms.some((form) => one.startsWith(form)))
    .sort(([, a], [, b]) => b - a)
    .slice(0, beginnings)
    .map(([one]) => one);
  return anyOf([...new Set([...forms, ...beginning])].map((one) => term(one)));
}

/** The part of the reports that hold a word in one of its forms, about. */
export function partHolding(word: string, roots: Roots, { times, reports }: Vocabulary): number {
  if (reports === 0) return 0;
  const forms = isLong(word) ? roots.forms(word) : [word];
  if (!isLong(word)) return (times.get(word) ?? 0) / reports;
  let holding = 0;
  for (const [one, count] of times) if (forms.some((form) => one.startsWith(form))) holding += count;
  return Math.min(1, holding / reports);
}
