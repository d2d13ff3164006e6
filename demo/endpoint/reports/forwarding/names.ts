import { plainText } from '../../../../src/contract/markup.js';
import type { Office } from '../lifecycle/lifecycle.js';
import { typedWords } from '../reading/placeholders.js';

/** Who speaks where the gateway names nobody. */
export const GATEWAY_NAME = 'SP4N-LAPOR!';

/** Letters of a name: no office's is so long, and every line that names it would be. */
const NAME_MAX = 200;

/** Words without what markup makes of the blanks between them. */
export function bare(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** A name of the gateway's, in bounds, on one line and without markup: other programs than ours show it, too, and not all of them as text. */
export function nameIn(words: string): string {
  const plain = plainText(words).replace(/<[^<>]*>?|>/g, ' ');
  const letters = [...bare(plain)];
  return typedWords(letters.slice(0, NAME_MAX).join('').trimEnd());
}

/** As it appears in histories: the gateway's ids are none of ours. */
export function officeOf(name: string | null): Office {
  const known = nameIn(name ?? '') || GATEWAY_NAME;
  return { id: known, name: known };
}
