import { plainText } from '../../../../src/contract/markup.js';
import type { Office } from '../../reports/lifecycle/lifecycle.js';
import { typedWords } from '../../reports/reading/placeholders.js';

/** Who speaks where the gateway names nobody. */
export const GATEWAY_NAME = 'SP4N-LAPOR!';

/** A name of the gateway's on one line and without markup: other programs than ours show it, too, and not all of them as text. */
export function nameIn(words: string): string {
  const plain = plainText(words).replace(/<[^<>]*>?|>/g, ' ');
  return typedWords(plain.replace(/\s+/g, ' ').trim());
}

/** As it appears in histories: the gateway's ids are none of ours. */
export function officeOf(name: string | null): Office {
  const known = nameIn(name ?? '') || GATEWAY_NAME;
  return { id: known, name: known };
}
