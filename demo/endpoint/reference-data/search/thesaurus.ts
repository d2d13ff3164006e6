import type { MasterCategory, MasterLocation } from '../masters.js';
import { wordsOf } from './typed.js';

/** `search.yaml` of the town, as it was read. */
export interface SearchLists {
  /** `jln` → `jalan` */
  shortForms: Readonly<Record<string, string>>;
  /** Words that carry no subject. */
  ignored: readonly string[];
  /** Expressions that mean the same, each of one word or several. */
  same: readonly (readonly string[])[];
}

export const NO_LISTS: SearchLists = { shortForms: {}, ignored: [], same: [] };

/** What else some words of a search may stand for. */
interface Sense {
  /** Places of the words in the search. */
  at: readonly number[];
  /** Other expressions that mean it, word by word. */
  expressions: readonly (readonly string[])[];
  /** Categories that have it among their everyday words. */
  categories: readonly string[];
  /** Codes of the districts and villages of that name. */
  areas: readonly string[];
}

/** What people write for the same thing, in one town. */
export interface Thesaurus {
  /** Spelled out, without what carries no subject; as they are where nothing else is there. */
  subjects(words: readonly string[]): string[];
  sensesOf(words: readonly string[]): Sense[];
  /** The words of all lists, each as if so many reports had it: those of places come last. */
  words: ReadonlyMap<string, number>;
}

/** Longest expression that is recognised, in words. */
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
    // `tidak jalan` means the same as nothing that `jalan` means.
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

/** In whatever order they are written, and without an ending that changes no meaning. */
const keyOf = (words: readonly string[]): string =>
  words
    .map((word) => word.replace(/(?<=\p{L}{4})(nya|lah|kah)$/u, ''))
    .sort()
    .join(' ');

/** Places of one word, and of several that stand together. */
function windows(length: number): number[][] {
  const all: number[][] = [];
  for (let from = 0; from < length; from += 1)
    for (let size = 1; size <= EXPRESSION_WORDS_MAX && from + size <= length; size += 1)
      all.push(Array.from({ length: size }, (_, step) => from + step));
  return all;
}
