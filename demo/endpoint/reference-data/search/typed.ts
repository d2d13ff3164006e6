/** More words make no search better; more bytes would not fit into a cursor. */
const WORDS_MAX = 8;
const BYTES_MAX = 100;
/** No word of the language is longer; what is wasn't meant to be found. */
export const LETTERS_MAX = 40;

/** The words to look for: small letters, no marks, at most eight; empty when there is nothing to look for. */
export function normalisedSearch(text: string): string {
  return atMostWords(wordsOf(text)).join(' ');
}

/** As many of the first words as a cursor has room for. */
export function atMostWords(words: readonly string[]): string[] {
  const kept = words.slice(0, WORDS_MAX).map((word) => word.slice(0, LETTERS_MAX));
  while (Buffer.byteLength(kept.join(' ')) > BYTES_MAX) kept.pop();
  return kept;
}

export function wordsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
