import { sql } from 'kysely';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { ORDINARY_WORDS } from '../../masking/words/ordinary-words.js';
import { countsOfWords, mostPoints, type Meaning, type SoughtWord } from './condition.js';
import { nearWords, type Vocabulary } from './near-words.js';
import type { Thesaurus } from './thesaurus.js';
import { atMostWords, wordsOf } from './typed.js';

/** Where words are looked up that nobody wrote as they were typed: so many of the newest reports, which bounds the work. */
const VOCABULARY_REPORTS = 2_000;
/** A word in so few reports may be a slip of its writer… */
const SLIP_REPORTS = 2;
/** …where so many times as many hold one that is much like it. */
const SLIP_FACTOR = 5;
/** A word that is in every report says little, one that is in none nothing. */
const WEIGHTS = { least: 4, most: 50 };
/** The part of the closest report's points that a report needs. */
const LEAST_PART = 0.6;

/** What somebody who typed a search meant, with the words that were typed wrongly put right. */
export interface Settled {
  meaning: Meaning;
  /** Null where nothing was put right. */
  didYouMean: string | null;
}

const ordinary = new Set(ORDINARY_WORDS.split(/\s+/));

type Counts = Record<string, number>;

/** @param search from `normalisedSearch`, not empty and no report's number */
export async function settleMeaning(
  database: Database,
  search: string,
  { thesaurus }: Pick<EndpointConfig, 'thesaurus'>,
): Promise<Settled> {
  const typed = search.split(' ');
  const asked = atMostWords(thesaurus.subjects(typed));
  const counts = await countWords(database, asked, thesaurus);
  const { words, wasRight } = await putRight(database, asked, counts, thesaurus);
  const right = words.map(({ word }) => word);
  const weighed = wasRight ? counts : await countWords(database, right, thesaurus);
  const sought = words.map((word, at) => ({ ...word, weight: weightOf(weighed, at) }));
  const { rows } = await sql<{ most: number }>`${mostPoints(sought, thesaurus)}`.execute(database);
  const least = Math.max(1, Math.ceil((rows[0]?.most ?? 0) * LEAST_PART));
  const putRightBy = new Map(asked.map((word, at) => [word, right[at]!]));
  return {
    meaning: { words: sought, least },
    didYouMean: wasRight
      ? null
      : typed
          .map((word) =>
            thesaurus
              .subjects([word])
              .map((one) => putRightBy.get(one) ?? one)
              .join(' '),
          )
          .join(' '),
  };
}

async function countWords(
  database: Database,
  words: readonly string[],
  thesaurus: Thesaurus,
): Promise<Counts> {
  const { rows } = await sql<Counts>`${countsOfWords(words, thesaurus)}`.execute(database);
  return rows[0]!;
}

/** As in the usual measure of how much a word tells (inverse document frequency), in whole numbers. */
function weightOf(counts: Counts, at: number): number {
  const holding = Math.max(counts[`own_${at}`]!, counts[`sense_${at}`]!);
  const weight = Math.round(10 * Math.log(1 + counts['total']! / (holding + 1)));
  return Math.min(WEIGHTS.most, Math.max(WEIGHTS.least, weight));
}

/** Each word that nobody wrote becomes the nearest that somebody did; the other near ones count a little less. */
async function putRight(
  database: Database,
  asked: readonly string[],
  counts: Counts,
  thesaurus: Thesaurus,
): Promise<{ words: Omit<SoughtWord, 'weight'>[]; wasRight: boolean }> {
  const places = new Set(thesaurus.sensesOf(asked).flatMap(({ at, areas }) => (areas.length > 0 ? at : [])));
  const isDoubtful = asked.map(
    (word, at) =>
      !ordinary.has(word) &&
      !places.has(at) &&
      counts[`sense_${at}`] === 0 &&
      counts[`own_${at}`]! <= SLIP_REPORTS,
  );
  const unchanged = asked.map((word) => ({ word, near: [] }));
  if (!isDoubtful.includes(true)) return { words: unchanged, wasRight: true };
  const vocabulary = await readVocabulary(database, thesaurus);
  const words = asked.map((word, at) => {
    if (!isDoubtful[at]) return { word, near: [] };
    const own = counts[`own_${at}`]!;
    const [nearest, ...others] = nearWords(word, vocabulary);
    if (nearest === undefined) return { word, near: [] };
    if (own > 0 && vocabulary.get(nearest)! < own * SLIP_FACTOR) return { word, near: [] };
    return { word: nearest, near: own > 0 ? [word] : others };
  });
  return { words, wasRight: words.every(({ word }, at) => word === asked[at]) };
}

/** The words of the newest public reports, as everybody reads them, and of the town's lists, which come before a stray one. Read anew each time, so that it never holds what was taken back. */
async function readVocabulary(database: Database, thesaurus: Thesaurus): Promise<Vocabulary> {
  const rows = await database
    .selectFrom('complaints')
    .select(['public_title', 'public_content'])
    .where('is_public', '=', true)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(VOCABULARY_REPORTS)
    .execute();
  const times = new Map(thesaurus.words);
  for (const { public_title, public_content } of rows)
    for (const word of new Set(wordsOf(`${public_title} ${public_content}`)))
      times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}
