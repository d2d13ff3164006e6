import type { Category } from '../../contract/public/masters.js';
import { categoryOptions } from '../../form-logic/option-search.js';
import type { Choice } from '../../form-logic/state.js';
import { indexKeywords, type KeywordIndex } from './keyword-index.js';
import { readWords } from '../../form-logic/spelling/word-forms.js';

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
