import type { Category } from '../../contract/public/masters.js';
import { isOneEdit, readWords, wordForms } from '../../form-logic/spelling/word-forms.js';

/** One keyword or name, as terms. */
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

export interface KeywordIndex {
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
export function indexKeywords(tree: readonly Category[]): KeywordIndex {
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
