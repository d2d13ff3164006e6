import { plainText } from '../../../../src/contract/markup.js';
import type { Office } from '../lifecycle/lifecycle.js';
import { typedWords } from '../reading/placeholders.js';

/** The speaker of a line in which the gateway names none. */
export const GATEWAY_NAME = 'SP4N-LAPOR!';

/** Letters of a name: longer than any office's, because every line that names the office repeats it. */
const NAME_MAX = 200;

/** The words with each run of blanks, as markup leaves them, made one. */
export function bare(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * `nameIn` makes a name of the gateway's safe to show: bounded, on one line, without markup, because other programs
 * show it too, not all as text.
 */
export function nameIn(words: string): string {
  const plain = plainText(words).replace(/<[^<>]*>?|>/g, ' ');
  const letters = [...bare(plain)];
  return typedWords(letters.slice(0, NAME_MAX).join('').trimEnd());
}

/** The office in our histories: the gateway's ids mean nothing here, so the name serves as id. */
export function officeOf(name: string | null): Office {
  const known = nameIn(name ?? '') || GATEWAY_NAME;
  return { id: known, name: known };
}
