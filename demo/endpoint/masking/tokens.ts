/** In the place of what is taken out. */
export const MASK = '•••';

type TokenKind = 'word' | 'digits' | 'mask' | 'space' | 'sign';

/** The smallest piece that the rules look at. Joined again, all tokens of a text are the text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** The text in small letters: what the word lists know. */
  readonly low: string;
}

/** Letters with an apostrophe between them are one word (Ma'ruf); every other sign and every blank stands alone. */
const TOKEN = /•••|[0-9]+|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^]/gu;

/**
 * Splits a text, in one go without ever looking back. All rules read tokens and each looks at a bounded number of them
 * around the place where it stands, so the work grows as the text does, whatever stands in it.
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

/** From which token up to which, that one not counted. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The text with a mask in the place of each span; spans that touch share one. */
export function withoutSpans(tokens: readonly Token[], spans: readonly Span[]): string {
  const hidden = new Uint8Array(tokens.length);
  for (const { from, to } of spans) hidden.fill(1, from, to);
  return tokens
    .map((token, at) => (!hidden[at] ? token.text : at > 0 && hidden[at - 1] ? '' : MASK))
    .join('');
}
