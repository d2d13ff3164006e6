import { maskText } from './mask-text.js';
import { MASK, tokenize, withoutSpans, type Span } from './tokens.js';

/** Offsets in UTF-16 units of a text: `from` included, `to` not. */
export type Range = readonly [from: number, to: number];

/** `Redactions` are what officers redacted by hand: offsets in the original texts, so that they outlive every mask. */
export interface Redactions {
  readonly title: readonly Range[];
  readonly content: readonly Range[];
}

/**
 * `maskBlackened` masks a text without what officers redacted. Redacting the words that introduce a name could hide it
 * from the masker, so a word that the mask alone would hide stays hidden.
 */
export function maskBlackened(text: string, ranges: readonly Range[]): string {
  const masked = maskText(text);
  if (ranges.length === 0) return masked;
  const tokens = tokenize(maskText(blacken(text, ranges)));
  const shown = new Map<string, number>();
  for (const { kind, low } of tokenize(masked))
    if (kind === 'word' || kind === 'digits') shown.set(low, (shown.get(low) ?? 0) + 1);
  const uncovered: Span[] = tokens.flatMap(({ kind, low }, at) => {
    if (kind !== 'word' && kind !== 'digits') return [];
    const left = shown.get(low) ?? 0;
    shown.set(low, left - 1);
    return left > 0 ? [] : [{ from: at, to: at + 1 }];
  });
  return withoutSpans(tokens, uncovered);
}

/** `blacken` joins ranges with only blanks between: one bar doesn't tell how many words it hides. */
export function blacken(text: string, ranges: readonly Range[]): string {
  let black = '';
  let at = 0;
  for (const [from, to] of [...ranges].sort(([a], [b]) => a - b)) {
    const between = text.slice(at, Math.max(at, from));
    const isSameBar = black.endsWith(MASK) && between.trim() === '';
    black += isSameBar ? '' : between + MASK;
    at = Math.max(at, to);
  }
  return black + text.slice(at);
}

/** `covers`: each letter of `others` is black by `ranges` too. */
export function covers(ranges: readonly Range[], others: readonly Range[]): boolean {
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  return others.every(([from, to]) => {
    let at = from;
    for (const [start, end] of sorted) if (start <= at) at = Math.max(at, end);
    return at >= to;
  });
}
