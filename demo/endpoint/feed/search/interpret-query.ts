import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../database/connect.js';
import { ORDINARY_WORDS } from '../../masking/words/ordinary-words.js';
import { asked, INDEXED, SEARCHABLE } from './index-words.js';
import type { Meaning, SoughtWord } from './meaning.js';
import { nearWords } from '../../reference-data/search/near-words.js';
import type { Thesaurus } from '../../reference-data/search/thesaurus.js';
import type { SearchLimits, TownSize } from './town-size.js';
import { atMostWords } from '../../reference-data/search/typed.js';
import { partHolding, type Vocabulary } from './vocabulary.js';
import type { Roots } from './word-forms.js';
import { setImmediate as turn } from 'node:timers/promises';

/** A word in so few reports may be a slip of its writer… */
const SLIP_REPORTS = 2;
/** …where so many times as many hold one that is much like it. */
const SLIP_FACTOR = 5;
/** A word that is in every report says little, one that is in none nothing. */
const WEIGHTS = { least: 4, most: 50 };
/** Of a word that none of the newest reports has, more needn't be counted. */
const COUNTED_MAX = 50;

/** What somebody who typed a search meant, with the words that were typed wrongly put right. */
export interface InterpretedQuery {
  meaning: Meaning;
  /** Words that were sought instead, or that are commoner than a doubtful one; null for none. */
  didYouMean: string | null;
}

export interface Sources {
  database: Database;
  thesaurus: Thesaurus;
  roots: Roots;
  vocabulary: Vocabulary;
  size: TownSize;
  limits: SearchLimits;
}

/** In how many of the newest reports a word and its other expressions are; where in none, in how many of all. */
interface Holding {
  own: number;
  sense: number;
}

const ordinary = new Set(ORDINARY_WORDS.split(/\s+/));

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

/** `jalan2` is `jalan-jalan`, `sdn2` a school's name: what is written is taken as it is. */
async function withoutTwo(sources: Sources, typed: readonly string[]): Promise<string[]> {
  const doubled = typed.filter((word) => /^\p{L}{3,}2$/u.test(word));
  if (doubled.length === 0) return [...typed];
  const holding = await countWords(sources, doubled);
  const unknown = new Set(doubled.filter((_, at) => holding[at]!.own === 0));
  return typed.map((word) => (unknown.has(word) ? word.slice(0, -1) : word));
}

/** The newest reports tell of most words; only for those that they don't have is the index asked. */
async function countWords(
  { database, thesaurus, roots, vocabulary }: Sources,
  words: readonly string[],
): Promise<Holding[]> {
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
  }>`select array[${sql.join(unknown.map(({ question }) => counted(question)))}] as counted`.execute(
    database,
  );
  for (const [place, { at, of }] of unknown.entries()) counts[at]![of] = rows[0]!.counted[place]!;
  return counts;
}

function counted(question: string): RawBuilder<unknown> {
  return sql`(select count(*)::int from (select from complaints
    where ${SEARCHABLE} and ${INDEXED} @@ ${asked(question)} limit ${sql.lit(COUNTED_MAX)}) as held)`;
}

/** As in the usual measure of how much a word tells (inverse document frequency), in whole numbers. */
function weightOf({ own, sense }: Holding, { reports }: Vocabulary): number {
  const weight = Math.round(10 * Math.log(1 + reports / (Math.max(own, sense) + 1)));
  return Math.min(WEIGHTS.most, Math.max(WEIGHTS.least, weight));
}

/** Each word that nobody wrote becomes the nearest that somebody did; the other near ones count a little less. */
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
    const isDoubtful = !ordinary.has(word) && !places.has(at) && sense === 0 && own <= SLIP_REPORTS;
    // Each looks through all words there are.
    if (isDoubtful) await turn();
    const [nearest, ...others] = isDoubtful ? nearWords(word, known) : [];
    meant.push(nearest !== undefined && own === 0 ? { word: nearest, near: others } : { word, near: [] });
    if (nearest !== undefined && (own === 0 || known.get(nearest)! >= own * SLIP_FACTOR))
      offered.set(word, nearest);
  }
  return { meant, offered };
}

/** Those of the newest reports, and of the town's lists, which come before a stray one. */
function knownWords({ times }: Vocabulary, { words }: Thesaurus): Map<string, number> {
  const known = new Map(times);
  for (const [word, count] of words) known.set(word, (known.get(word) ?? 0) + count);
  return known;
}

/** As it was typed, with short forms written out. */
function inWords(
  typed: readonly string[],
  offered: ReadonlyMap<string, string>,
  thesaurus: Thesaurus,
): string {
  const words = typed.flatMap((word) => thesaurus.subjects([word]).map((one) => offered.get(one) ?? one));
  return atMostWords(words).join(' ');
}
