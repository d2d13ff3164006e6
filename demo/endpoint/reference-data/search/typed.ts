/** More words improve no search; more bytes don't fit into a cursor. */
const WORDS_MAX = 8;
const BYTES_MAX = 100;
/** No Indonesian word is longer; a longer one is no search. */
export const LETTERS_MAX = 40;

/** `normalisedSearch` is the words to search for: small letters, no signs, at most eight; empty without words. */
export function normalisedSearch(text: string): string {
  return atMostWords(wordsOf(text)).join(' ');
}

/** `atMostWords` keeps as many of the first words as fit into a cursor. */
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
