/** `SoughtWord` of a search, and how much it says. */
export interface SoughtWord {
  word: string;
  /** Words much like it, one of which may have been meant. */
  near: readonly string[];
  /** The rarer, the more. */
  weight: number;
}

/** `Meaning` is what a search was found to mean. It is small, because it travels in cursors. */
export interface Meaning {
  words: readonly SoughtWord[];
  /** Least points of a result: a common word alone doesn't answer a rare one. Null before the closest is known. */
  least: number | null;
}

/** A report's own number finds that report. */
export const isNumber = (search: string): boolean => /^\d{10}$/.test(search);
