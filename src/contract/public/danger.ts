/** Danger that waits for no form (contract §17): whom to call when somebody writes of it. */

/** Most of each that a client takes; an endpoint says no more. Letters, unless named otherwise. */
export const DANGER_LIMITS = {
  dangers: 10,
  phrases: 60,
  phrase: 1_000,
  /** Words of a phrase. */
  phraseWords: 4,
  title: 60,
  text: 200,
  id: 40,
} as const;

/** Groups of everyday words that a client knows, as `{person}`: whom dangers befall, and where. */
export const DANGER_GROUPS = ['person', 'family', 'house', 'water', 'vehicle'] as const;

export type Danger = {
  id: string;
  /**
   * Words and phrases that mean it: `api besar` is two words near each other, `kabel|kawat putus` either of the
   * first two with the last, and `{person}` a group of words that clients know.
   */
  words: readonly string[];
  /** Those that mean something else, though the words are the same. */
  not: readonly string[];
  title: string;
  text: string;
  /** Digits, perhaps behind a plus. */
  tel: string;
  /** Who writes of it may have somebody to fear. */
  secret: boolean;
};
