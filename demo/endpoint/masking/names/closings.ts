import type { Span, Token } from '../tokens.js';
import { THANKS } from './introducing-words.js';

const CLOSING_MAX = 6;

/** `isClosing`: a name under a letter, behind thanks or a greeting, up to the end of the text or line. */
export function isClosing(tokens: readonly Token[], name: Span): boolean {
  let before = name.from - 1;
  let apart = false;
  while (before > name.from - CLOSING_MAX && tokens[before] && tokens[before]?.kind !== 'word') {
    apart ||= /[,.\n-]/.test(tokens[before]?.text ?? '');
    before -= 1;
  }
  if (!apart || !THANKS.has(tokens[before]?.low ?? '')) return false;
  for (let after = name.to; after < name.to + CLOSING_MAX; after += 1) {
    const token = tokens[after];
    if (!token || token.text === '\n') return true;
    if (token.kind === 'word' || token.kind === 'digits') return false;
  }
  return false;
}
