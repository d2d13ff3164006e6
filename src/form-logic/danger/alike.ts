import { foldWord } from '../spelling/word-forms.js';

/** Words that serve alike in one place of a phrase, as `|` parts them, folded. */
export const alikeIn = (slot: string): string[] =>
  [...new Set(slot.split('|').map(foldWord))].filter(Boolean);
