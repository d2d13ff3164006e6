import type { MasterCategory, MasterLocation } from '../masters.js';
import { wordsOf } from './typed.js';

/** `SearchLists` is the town's `search.yaml` as read. */
export interface SearchLists {
  /** Short form → words, as `jln` → `jalan`. */
  shortForms: Readonly<Record<string, string>>;
  /** Words without meaning for a search. */
  ignored: readonly string[];
  /** Groups of synonyms, each of one word or several. */
  same: readonly (readonly string[])[];
}

export const NO_LISTS: SearchLists = { shortForms: {}, ignored: [], same: [] };

/** `Sense` is what some words of a search may also stand for. */
interface Sense {
  /** Positions of the words in the search. */
  at: readonly number[];
  /** Synonyms, word by word. */
  expressions: readonly (readonly string[])[];
  /** Ids of categories with these everyday words. */
  categories: readonly string[];
  /** Codes of the districts and villages of that name. */
  areas: readonly string[];
}

/** `Thesaurus` is a town's synonyms. */
export interface Thesaurus {
  /** Spells words out and drops those without meaning, unless nothing else would be left. */
  subjects(words: readonly string[]): string[];
  sensesOf(words: readonly string[]): Sense[];
  /** Words of all lists with a count, as if so many reports had them: words of places come last. */
  words: ReadonlyMap<string, number>;
}

/** Words of the longest expression that is recognised. */
export const EXPRESSION_WORDS_MAX = 4;

export function createThesaurus(
  lists: SearchLists,
  categories: readonly MasterCategory[],
  places: readonly MasterLocation[],
): Thesaurus {
  const shortForms = new Map(Object.entries(lists.shortForms).map(([short, long]) => [short, wordsOf(long)]));
  const ignored = new Set(lists.ignored);
  const spelledOut = (words: readonly string[]): string[] =>
    words.flatMap((word) => shortForms.get(word) ?? [word]);
  const kept = (words: readonly string[]): string[] => {
    const long = spelledOut(words);
    const telling = long.filter((word) => !ignored.has(word));
    return telling.length > 0 ? telling : long;
  };
  const known = new Map<string, { expressions: string[][]; categories: Set<string>; areas: string[] }>();
  const entryOf = (expression: readonly string[]) => {
    const telling = kept(expression);
    // `tidak jalan` must not get the synonyms of `jalan`.
    const key = keyOf(telling.length > 1 ? telling : expression);
    const entry = known.get(key) ?? { expressions: [], categories: new Set<string>(), areas: [] };
    known.set(key, entry);
    return entry;
  };
  for (const group of lists.same) {
    const expressions = group.map((expression) => wordsOf(expression));
    for (const one of expressions)
      entryOf(one).expressions.push(...expressions.filter((other) => other !== one));
  }
  for (const { id, name, keywords } of categories)
    for (const expression of [name, ...keywords]) entryOf(wordsOf(expression)).categories.add(id);
  for (const { name, code, level } of places)
    if (level === 'district' || level === 'village') entryOf(wordsOf(name)).areas.push(code);
  const words = new Map(places.flatMap(({ name }) => wordsOf(name)).map((word) => [word, 0]));
  const written = [
    ...lists.same.flat(),
    ...Object.values(lists.shortForms),
    ...categories.flatMap(({ keywords }) => keywords),
  ];
  for (const word of written.flatMap(wordsOf)) words.set(word, 1);
  return {
    words,
    subjects: kept,
    sensesOf: (asked) =>
      windows(asked.length).flatMap((at) => {
        const entry = known.get(keyOf(at.map((place) => asked[place]!)));
        return entry ? [{ ...entry, at, categories: [...entry.categories] }] : [];
      }),
  };
}

/** `keyOf` ignores the order of words, and endings that change no meaning. */
const keyOf = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/(?<=\p{L}{4})(nya|lah|kah)$/u, ''))
    .sort()
    .join(' ');

/** `windows` are the positions of single words, and of up to four neighbouring ones. */
function windows(length: number): number[][] {
  const all: number[][] = [];
  for (let from = 0; from < length; from += 1)
    for (let size = 1; size <= EXPRESSION_WORDS_MAX && from + size <= length; size += 1)
      all.push(Array.from({ length: size }, (_, step) => from + step));
  return all;
}
