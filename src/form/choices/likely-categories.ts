import type { Category } from '../../contract/public/masters.js';
import { categoryOptions } from '../../form-logic/option-search.js';
import type { Choice } from '../../form-logic/state.js';
import { readWords, isOneEdit, wordForms } from '../../form-logic/spelling/word-forms.js';

/** `Phrase` is one keyword or name, as terms. */
interface Phrase {
  /** Position in `KeywordIndex.categories`. */
  category: number;
  terms: readonly number[];
  /** 1, or less for words that a category inherits from its parent's name. */
  weight: number;
}

interface Match {
  term: number;
  /** 1 for the keyword's own spelling; less for another form of the word, or a misspelling. */
  nearness: number;
}

interface KeywordIndex {
  /** Categories that can be chosen. */
  categories: readonly Category[];
  phrases: readonly Phrase[];
  /** Numbers of the phrases that contain each term. */
  phrasesOf: readonly (readonly number[])[];
  /** By term: 1 for a word of one category, near 0 for one of all. */
  rarity: readonly number[];
  find: (word: string) => Match | null;
}

const INFLECTED = 0.9;
const MISTYPED = 0.7;
const INHERITED = 0.25;
/** Shorter words are too similar to one another to be recognised as misspelt. */
const LEAST_MISTYPED = 5;

const wordsOf = (text: string): string[] => readWords(text).filter((word) => word !== null);

/** Words as term numbers. Forms of one word share a term; sorted by length, so the tree's order has no effect. */
function numberTerms(words: Iterable<string>): {
  terms: Map<string, number>;
  forms: Map<string, number>;
  count: number;
} {
  const terms = new Map<string, number>();
  const forms = new Map<string, number>();
  let count = 0;
  const sorted = [...new Set(words)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const word of sorted) {
    const own = wordForms(word);
    const known = own.find((form) => forms.has(form));
    const term = known === undefined ? count++ : forms.get(known)!;
    terms.set(word, term);
    for (const form of own) if (!forms.has(form)) forms.set(form, term);
  }
  return { terms, forms, count };
}

/** Key for words with the same first letter and length, to find misspelt ones: the first letter is seldom wrong. */
const shelf = (word: string, length: number): string => word[0]! + length;

/** Finds the term of a word: by its spelling, by its forms, or as a misspelling. */
function finder(
  terms: ReadonlyMap<string, number>,
  forms: ReadonlyMap<string, number>,
): KeywordIndex['find'] {
  const shelves = new Map<string, string[]>();
  for (const word of terms.keys()) {
    if (word.length < LEAST_MISTYPED) continue;
    const key = shelf(word, word.length);
    const onShelf = shelves.get(key) ?? [];
    onShelf.push(word);
    shelves.set(key, onShelf);
  }
  return (word) => {
    const term = terms.get(word);
    if (term !== undefined) return { term, nearness: 1 };
    const form = wordForms(word).find((form) => forms.has(form));
    if (form !== undefined) return { term: forms.get(form)!, nearness: INFLECTED };
    if (word.length < LEAST_MISTYPED) return null;
    for (const length of [word.length, word.length + 1, word.length - 1]) {
      const meant = shelves.get(shelf(word, length))?.find((known) => isOneEdit(word, known));
      if (meant !== undefined) return { term: terms.get(meant)!, nearness: MISTYPED };
    }
    return null;
  };
}

/** Prepares the leaves of a category tree: by keywords, names, and with less weight the parent's name. */
function indexKeywords(tree: readonly Category[]): KeywordIndex {
  const byId = new Map(tree.map((category) => [category.id, category]));
  const branches = new Set(tree.flatMap(({ id, parentId }) => (parentId === id ? [] : parentId)));
  const categories = tree.filter(({ id }) => !branches.has(id));
  const texts = categories.flatMap(({ id, name, parentId, keywords }, category) => {
    const own = [name, ...keywords].map((text) => ({ category, words: wordsOf(text), weight: 1 }));
    const parent = parentId !== null && parentId !== id ? byId.get(parentId) : undefined;
    const inherited = parent ? wordsOf(parent.name) : [];
    return [...own, ...inherited.map((word) => ({ category, words: [word], weight: INHERITED }))];
  });
  const { terms, forms, count } = numberTerms(texts.flatMap(({ words }) => words));
  const phrases = texts
    .map(({ words, ...rest }) => ({ ...rest, terms: [...new Set(words.map((word) => terms.get(word)!))] }))
    .filter((phrase) => phrase.terms.length > 0);
  const phrasesOf = Array.from({ length: count }, (): number[] => []);
  const owners = Array.from({ length: count }, () => new Set<number>());
  phrases.forEach(({ category, weight, terms }, index) => {
    for (const term of terms) {
      phrasesOf[term]!.push(index);
      if (weight === 1) owners[term]!.add(category);
    }
  });
  const most = Math.log(1 + categories.length);
  const rarity = owners.map(({ size }) => Math.log(1 + categories.length / Math.max(1, size)) / most);
  return { categories, phrases, phrasesOf, rarity, find: finder(terms, forms) };
}

/** Most categories that are suggested. */
const MOST = 3;
/** Words belong together when at most this many words lie between them. */
const WINDOW = 7;
/** A sentence's end separates words as much as this many words. */
const SENTENCE_GAP = 4;
/** Exponent for part of a keyword: the share of its words that was found, to this power. */
const WHOLENESS = 1.5;
const TITLE_WEIGHT = 1.6;
/** Lowest score that is suggested; 1 is one whole keyword that no other category has. */
const FLOOR = 0.4;
/** Lowest share of the best score that is suggested. */
const LEAST_SHARE = 0.3;

/** Keywords found in a text. */
interface Reading {
  /** For each phrase, the largest share of it that stood together. */
  shares: Map<number, number>;
  /** For each term, how certainly and how prominently it occurs. */
  said: Map<number, number>;
}

function read(index: KeywordIndex, title: string, content: string): Reading {
  const shares = new Map<number, number>();
  const said = new Map<number, number>();
  const lastAt = new Map<number, number>();
  let at = 0;
  const found = new Map<string, ReturnType<KeywordIndex['find']>>();
  for (const [text, weight] of [
    [title, TITLE_WEIGHT],
    [content, 1],
  ] as const) {
    at += WINDOW + 1;
    for (const word of readWords(text)) {
      at += word === null ? SENTENCE_GAP : 1;
      if (word === null) continue;
      if (!found.has(word)) found.set(word, index.find(word));
      const match = found.get(word);
      if (!match) continue;
      said.set(match.term, Math.max(said.get(match.term) ?? 0, match.nearness * weight));
      lastAt.set(match.term, at);
      for (const phrase of index.phrasesOf[match.term]!) {
        const { terms } = index.phrases[phrase]!;
        let near = 0;
        let whole = 0;
        for (const term of terms) {
          whole += index.rarity[term]!;
          if (at - (lastAt.get(term) ?? -WINDOW) < WINDOW) near += index.rarity[term]!;
        }
        shares.set(phrase, Math.max(shares.get(phrase) ?? 0, near / whole));
      }
    }
  }
  return { shares, said };
}

/** Scores of the categories. Each word counts once for a category, by the keyword it matches best. */
function scores(index: KeywordIndex, { shares, said }: Reading): number[] {
  const credits = index.categories.map(() => new Map<number, number>());
  for (const [phrase, share] of shares) {
    const { category, terms, weight } = index.phrases[phrase]!;
    const credit = credits[category]!;
    for (const term of terms) {
      const worth = weight * share ** WHOLENESS * index.rarity[term]! * (said.get(term) ?? 0);
      credit.set(term, Math.max(credit.get(term) ?? 0, worth));
    }
  }
  return credits.map((credit) => [...credit.values()].reduce((sum, worth) => sum + worth, 0));
}

/**
 * Guesses a report's category on the device, from the keywords the endpoint gives its categories: several where a word
 * is ambiguous, none where the score is too low.
 *
 * @param tree as `GET /masters/categories` gives it, in any order
 * @returns a function of title and content that can be used as long as the tree is valid; at most three categories that
 * can be chosen, likeliest first
 */
export function categoryGuesser(
  tree: readonly Category[],
): (title: string, content: string) => readonly Category[] {
  const index = indexKeywords(tree);
  return (title, content) => {
    const ranked = scores(index, read(index, title, content))
      .map((score, category) => ({ score, category: index.categories[category]! }))
      .sort((a, b) => b.score - a.score || (a.category.id < b.category.id ? -1 : 1));
    const least = Math.max(FLOOR, LEAST_SHARE * (ranked[0]?.score ?? 0));
    return ranked
      .filter(({ score }) => score >= least)
      .slice(0, MOST)
      .map(({ category }) => category);
  };
}

export { renderSuggestions } from './suggestions-view.js';

/** Guesses categories from a title and a text, the likeliest first. */
export type Guess = (title: string, content: string) => readonly Choice[];

/** @returns the `Guess` for these categories */
export function likelyAmong(categories: readonly Category[]): Guess {
  const guess = categoryGuesser(categories);
  const options = new Map(categoryOptions(categories).map((option) => [option.id, option]));
  return (title, content) =>
    guess(title, content).flatMap(({ id }) => {
      const option = options.get(id);
      return option ? [{ id, name: option.name, detail: option.detail }] : [];
    });
}
