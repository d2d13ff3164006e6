import type { Language } from './language.js';

/** What a widget says, by part of it. */
export type Words = Readonly<Record<string, object>>;

/** What one widget says just now. Without words of its own it says the Indonesian that each part brings along. */
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
 * @param part its name among the widget's words (`FormWords`, `TrackerWords`, `FeedWords`)
 * @param indonesian what the part brings along
 */
export const messagesOf = <Messages extends object>(
  element: object,
  part: string,
  indonesian: Messages,
): Messages =>
  new Proxy(indonesian, {
    get: (own, key) =>
      ((spoken.get(element)?.words[part] as Messages | undefined) ?? own)[key as keyof Messages],
  });
