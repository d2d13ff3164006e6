import { introductionAt, isClosing, isTitle } from './name-introductions.js';
import { endOfName, scriptOf, type Script } from './name-words.js';
import { endOfPlace } from './places.js';
import type { Span, Token } from './tokens.js';

/**
 * Names of people: behind words that say a name follows, before thanks are closed, and known names anywhere else but behind
 * the word for a place. An unusual name that nothing introduces stays: that a word is a name and not a village can't be told
 * by its shape.
 */
export function findNames(tokens: readonly Token[]): Span[] {
  const script = scriptOf(tokens);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const place = tokens[at]?.kind === 'word' ? endOfPlace(tokens, at, script.capitalsTell) : at;
    if (place > at + 1 && !isTitle(tokens[at]?.low ?? '')) {
      at = place - 1;
      continue;
    }
    const span = introduced(tokens, at, script) ?? unintroduced(tokens, at, script);
    if (span) {
      spans.push(span);
      at = span.to - 1;
    }
  }
  return spans;
}

function introduced(tokens: readonly Token[], at: number, script: Script): Span | undefined {
  const introduction = introductionAt(tokens, at);
  if (!introduction) return undefined;
  const from = introduction.at;
  if (endOfPlace(tokens, from, script.capitalsTell) > from + 1) return undefined;
  const to = endOfName(tokens, from, introduction.trust, script);
  return to === undefined ? undefined : { from, to };
}

function unintroduced(tokens: readonly Token[], at: number, script: Script): Span | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const known = endOfName(tokens, at, 'none', script);
  // "di Mansur": a village, not a man.
  if (known !== undefined && tokens[at - 2]?.low !== 'di') return { from: at, to: known };
  const to = endOfName(tokens, at, 'capital', script);
  return to !== undefined && isClosing(tokens, { from: at, to }) ? { from: at, to } : undefined;
}
