import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Database } from '../../database/connect.js';
import { isOrdinary, isPlainlyName } from '../../masking/words/lexicon.js';
import type { Corpus } from './corpus.js';
import { asked } from './index-words.js';
import type { LookedThrough } from './looked-through.js';
import type { Meaning, SoughtWord } from './meaning.js';
import { nearWords } from '../../reference-data/search/near-words.js';
import type { Thesaurus } from '../../reference-data/search/thesaurus.js';
import type { SearchLimits, TownSize } from './town-size.js';
import { atMostWords } from '../../reference-data/search/typed.js';
import { partHolding, type Vocabulary } from './vocabulary.js';
import type { Roots } from './word-forms.js';
import { setImmediate as turn } from 'node:timers/promises';

/** A word in so few reports may be a misspelling… */
const SLIP_REPORTS = 2;
/** …where a similar word is in so many times as many reports. */
const SLIP_FACTOR = 5;
/** The bounds of a word's weight: a word in every report says little, a word in none says nothing. */
const WEIGHTS = { least: 4, most: 50 };
/** Reports up to which a word is counted that the newest reports don't have. */
const COUNTED_MAX = 50;

/** `InterpretedQuery` is a search as it was probably meant, its misspellings corrected. */
export interface InterpretedQuery {
  meaning: Meaning;
  /** The words sought instead of misspelt ones, or commoner than doubtful ones; null for none. */
  didYouMean: string | null;
}

export interface Sources {
  database: Database;
  corpus: Corpus;
  /** `ofWhoAsks`: reports that they may know of, and how much is looked through; null for all of the corpus. */
  ofWhoAsks: { known: RawBuilder<SqlBool>; lookedThrough: LookedThrough | null } | null;
  thesaurus: Thesaurus;
  roots: Roots;
  vocabulary: Vocabulary;
  size: TownSize;
  limits: SearchLimits;
}

/** How many of the newest reports have a word and its other expressions; where none has, how many of all. */
interface Holding {
  own: number;
  sense: number;
}

/** @param search from `normalisedSearch`, not empty and no report's number */
export async function interpretQuery(sources: Sources, search: string): Promise<InterpretedQuery> {
  const { thesaurus, vocabulary } = sources;
  const typed = await withoutTwo(sources, search.split(' '));
  const words = atMostWords(thesaurus.subjects(typed));
  const holding = await countWords(sources, words);
  const { meant, offered } = await putRight(sources, words, holding);
  const right = atMostWords(meant.map(({ word }) => word));
  const weighed = right.every((word, at) => word === words[at]) ? holding : await countWords(sources, right);
  return {
    meaning: {
      words: right.map((word, at) => ({
        ...meant[at]!,
        word,
        weight: weightOf(weighed[at]!, vocabulary),
      })),
      least: null,
    },
    didYouMean: offered.size === 0 ? null : inWords(typed, offered, thesaurus),
  };
}

/**
 * `jalan2` is `jalan-jalan`, but `sdn2` is a school's name: the 2 is taken off only where no report has the word with
 * it.
 */
async function withoutTwo(sources: Sources, typed: readonly string[]): Promise<string[]> {
  const doubled = typed.filter((word) => /^\p{L}{3,}2$/u.test(word));
  if (doubled.length === 0) return [...typed];
  const holding = await countWords(sources, doubled);
  const unknown = new Set(doubled.filter((_, at) => holding[at]!.own === 0));
  return typed.map((word) => (unknown.has(word) ? word.slice(0, -1) : word));
}

/** The newest reports tell of most words; the index is asked only about the others. */
async function countWords(sources: Sources, words: readonly string[]): Promise<Holding[]> {
  const { database, thesaurus, roots, vocabulary } = sources;
  const senses = thesaurus.sensesOf(words);
  const expressions = words.map((_, at) =>
    senses.flatMap((sense) => (sense.at.includes(at) ? sense.expressions : [])),
  );
  await roots.learn([...words, ...expressions.flat(2)]);
  const times = (word: string): number => partHolding(word, roots, vocabulary) * vocabulary.reports;
  const counts = words.map((word, at) => ({
    own: times(word),
    sense: Math.max(0, ...expressions[at]!.map((all) => Math.min(...all.map(times)))),
  }));
  const unknown = counts.flatMap((count, at) => [
    ...(count.own === 0 ? [{ at, of: 'own' as const, question: roots.asWord(words[at]!) }] : []),
    ...(count.sense === 0 && expressions[at]!.length > 0
      ? [{ at, of: 'sense' as const, question: roots.asExpressions(expressions[at]!) }]
      : []),
  ]);
  if (unknown.length === 0) return counts;
  const { rows } = await sql<{
    counted: number[];
  }>`select array[${sql.join(unknown.map(({ question }) => counted(sources, question)))}] as counted`.execute(
    database,
  );
  for (const [place, { at, of }] of unknown.entries()) counts[at]![of] = rows[0]!.counted[place]!;
  return counts;
}

function counted({ corpus, ofWhoAsks, limits }: Sources, question: string): RawBuilder<unknown> {
  const holding = sql`complaints where ${corpus.searchable} and ${corpus.indexed} @@ ${asked(question)}`;
  const held =
    ofWhoAsks === null
      ? holding
      : sql`(select * from ${holding} limit ${sql.lit(limits.lookedThrough)}) as complaints
          where ${ofWhoAsks.known}`;
  return sql`(select count(*)::int from (select from ${held} limit ${sql.lit(COUNTED_MAX)}) as held)`;
}

/** The inverse document frequency, in whole numbers. */
function weightOf({ own, sense }: Holding, { reports }: Vocabulary): number {
  const weight = Math.round(10 * Math.log(1 + reports / (Math.max(own, sense) + 1)));
  return Math.min(WEIGHTS.most, Math.max(WEIGHTS.least, weight));
}

/** Replaces each word that no report has by the nearest that one has; other near words count a little less. */
async function putRight(
  { thesaurus, vocabulary }: Sources,
  words: readonly string[],
  holding: readonly Holding[],
): Promise<{ meant: Omit<SoughtWord, 'weight'>[]; offered: Map<string, string> }> {
  const places = new Set(thesaurus.sensesOf(words).flatMap(({ at, areas }) => (areas.length > 0 ? at : [])));
  const offered = new Map<string, string>();
  const meant: Omit<SoughtWord, 'weight'>[] = [];
  const known = knownWords(vocabulary, thesaurus);
  for (const [at, word] of words.entries()) {
    const { own, sense } = holding[at]!;
    // Masked texts hold no names: a name was not found, and is no slip.
    const isKnown = isOrdinary(word) || isPlainlyName(word) || places.has(at);
    const isDoubtful = !isKnown && sense === 0 && own <= SLIP_REPORTS;
    // `nearWords` goes through all known words: other work has its turn before.
    if (isDoubtful) await turn();
    const [nearest, ...others] = isDoubtful ? nearWords(word, known) : [];
    meant.push(nearest !== undefined && own === 0 ? { word: nearest, near: others } : { word, near: [] });
    if (nearest !== undefined && (own === 0 || known.get(nearest)! >= own * SLIP_FACTOR))
      offered.set(word, nearest);
  }
  return { meant, offered };
}

/** The words of the newest reports, and of the town's lists, which outrank a stray word. */
function knownWords({ times }: Vocabulary, { words }: Thesaurus): Map<string, number> {
  const known = new Map(times);
  for (const [word, count] of words) known.set(word, (known.get(word) ?? 0) + count);
  return known;
}

/** The search as typed, with corrections, and short forms written out. */
function inWords(
  typed: readonly string[],
  offered: ReadonlyMap<string, string>,
  thesaurus: Thesaurus,
): string {
  const words = typed.flatMap((word) => thesaurus.subjects([word]).map((one) => offered.get(one) ?? one));
  return atMostWords(words).join(' ');
}
