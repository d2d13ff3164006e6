/**
 * `SEALED_CODE` finds what may be a sealed report's code (contract §14), and is never sent, whatever else it may be.
 * In a file of its own: the tracker has to know this much before it asks, and nothing else of sealed reports.
 *
 * Alone or behind `kode=`: `S` and 20 symbols in any spelling, one or two more or fewer than that included, because a
 * code with a slip of the finger still tells nearly all of it. Without a gap behind the `S` only from 20 symbols on:
 * `S` and 19 are another report's code. Inside other text: `S` and four groups of five, with a digit.
 *
 * Without flags, so that it also holds in a `pattern` of HTML, which has `u` or `v`.
 */
export const SEALED_CODE =
  /(?:^|kode=)[\W_]*[sS](?:[\W_]+|(?=(?:[^\W_][\W_]*){20}))(?:[^\W_][\W_]*){18,22}(?:$|&)|(?<![^\W_])[sS]\W?(?=\D{0,23}\d)(?:(?:[^\W_]{5}[^\w\s]?){4}|(?:[^\W_]{5}\s){3}[^\W_]{5})(?![^\W_])/;

/** True of any text with what may be a sealed report's code in it. @param text as typed, or as it came by a link */
export const isSealedCode = (text: string): boolean =>
  SEALED_CODE.test(text.normalize('NFKC').slice(0, 2000));
