import type { Language } from './language.js';
import type { Words } from './words.js';

/** What one widget speaks just now. Without words of its own it speaks the Indonesian that each part brings along. */
export interface Spoken {
  language: Language;
  words: Partial<Words>;
}

/** By element. */
export const spoken = new WeakMap<object, Spoken>();

/**
 * What a part of a widget says, in the language of the moment: it changes under its users, so that what is drawn anew is
 * drawn in the new language. Keep it whole; what was taken out of it stays in the language of then.
 *
 * @param indonesian what the part brings along
 */
export const messagesOf = <Part extends keyof Words>(
  element: object,
  part: Part,
  indonesian: Words[Part],
): Words[Part] =>
  new Proxy(indonesian, {
    get: (own, key) => (spoken.get(element)?.words[part] ?? own)[key as keyof Words[Part]],
  });
