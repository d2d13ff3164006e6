import type { Category } from '../../contract/public/masters.js';
import { categoryOptions } from '../../form-logic/masters-options.js';
import type { Choice } from '../../form-logic/state.js';
import { categoryGuesser } from './suggest-category.js';

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
