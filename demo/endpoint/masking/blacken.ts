import { maskText } from './mask-text.js';
import { MASK, tokenize, withoutSpans, type Span } from './tokens.js';

/** From which UTF-16 unit of a text up to which, that one not counted. */
export type Range = readonly [from: number, to: number];

/** What officers blackened by hand in a report's own words: places in the originals, so that they outlive every mask. */
export interface Redactions {
  readonly title: readonly Range[];
  readonly content: readonly Range[];
}

/**
 * The masked text without what officers blackened. A name that is no longer introduced by what stood before it could escape the
 * masker: blackening never shows a word that the mask alone would have hidden.
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

/** Ranges that touch, or that only blanks part, are one black bar: how many words it hides is nobody's business. */
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
