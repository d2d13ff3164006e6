import type { Language } from './language.js';

/** What a widget says, by part of it. */
export type Words = Readonly<Record<string, object>>;

/**
 * What every language has to say of a part, as the Indonesian shows: its keys, a text for a text, and for a sentence that tells something
 * a function that is told the same.
 */
export type MessagesOf<Said> = unknown extends Said
  ? Said
  : Said extends string
    ? string
    : Said extends (...told: infer Told) => infer Text
      ? (...told: Told) => MessagesOf<Text>
      : { [Key in keyof Said]: MessagesOf<Said[Key]> };

/** What one widget says just now. Without words of its own it says the Indonesian that each part brings along. */
export interface Spoken {
  language: Language;
  words: Partial<Words>;
  /** The names of all its parts. */
  parts: readonly string[];
}

/** What an element says of its own in place of a sentence of ours. */
export type Rewording = (
  element: Element,
  /** Which part of the widget says it, and all it says by itself. */
  part: { name: string; usual: object },
  spoken: Pick<Spoken, 'language' | 'parts'>,
  /** The sentence, or a group of them: its key, and what we say. */
  key: string,
  ours: unknown,
) => unknown;

let reworded: Rewording | undefined;

/** From now on pages are asked for words of their own: what does that is fetched where a page has any. */
export const rewordBy = (rewording: Rewording): void => void (reworded = rewording);

/** By element. */
export const spoken = new WeakMap<object, Spoken>();

/**
 * What a part of a widget says, in the language of the moment: it changes under its users, so that what is drawn anew is
 * drawn in the new language. Keep it whole; what was taken out of it stays in the language of then. What the page says in place of a sentence
 * goes before ours.
 *
 * @param part its name among the widget's words (`FormWords`, `TrackerWords`, `FeedWords`)
 * @param indonesian what the part brings along
 */
export const messagesOf = <Messages extends object>(
  element: Element,
  part: string,
  indonesian: Messages,
): Messages =>
  new Proxy(indonesian, {
    get(usual, key) {
      const { words, language = 'id', parts = [] } = spoken.get(element) ?? {};
      const ours = ((words?.[part] as Messages | undefined) ?? usual)[key as keyof Messages];
      // How numbers and days are written is no sentence.
      if (key === 'locale' || !reworded) return ours;
      return reworded(element, { name: part, usual }, { language, parts }, key as string, ours);
    },
  });
