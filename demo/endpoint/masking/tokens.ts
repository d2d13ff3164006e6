/** Replaces what is taken out of a text. */
export const MASK = '•••';

type TokenKind = 'word' | 'digits' | 'mask' | 'space' | 'sign';

/** `Token` is the smallest piece that the rules look at. All tokens of a text joined are the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in small letters, as the word lists have it. */
  readonly low: string;
}

/** Letters with an apostrophe between them are one word (Ma'ruf); every other sign and every blank is its own token. */
const TOKEN = /•••|[0-9]+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^]/gu;

/**
 * `tokenize` splits a text in one pass. Each rule looks at a bounded number of tokens around its place, so the work
 * grows no faster than the text, whatever it contains.
 */
export function tokenize(text: string): Token[] {
  return (text.match(TOKEN) ?? []).map((part) => ({
    kind: kindOf(part),
    text: part,
    low: part.toLowerCase(),
  }));
}

function kindOf(part: string): TokenKind {
  if (part === MASK) return 'mask';
  if (/^[0-9]/.test(part)) return 'digits';
  if (/^[\p{L}\p{M}]/u.test(part)) return 'word';
  return /^\s/.test(part) ? 'space' : 'sign';
}

/** Token indexes: `from` included, `to` not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** `withoutSpans` is the text with a mask for each span; spans that touch share one. */
export function withoutSpans(tokens: readonly Token[], spans: readonly Span[]): string {
  const hidden = new Uint8Array(tokens.length);
  for (const { from, to } of spans) hidden.fill(1, from, to);
  return tokens
    .map((token, at) => (!hidden[at] ? token.text : at > 0 && hidden[at - 1] ? '' : MASK))
    .join('');
}
