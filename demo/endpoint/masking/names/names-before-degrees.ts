import { isOrdinary, list } from '../words/lexicon.js';
import type { Span, Token } from '../tokens.js';
import { endOfDegrees } from './degrees.js';
import { isAbbreviation, isCapital, type Script } from './name-words.js';

const WORDS_MAX = 4;
const AGES = list('umur usia berusia berumur kelahiran');

/**
 * `nameBeforeDegrees` takes words with capitals as a name by what follows: a degree ("Rendra Pratikno, S.T.") or an age
 * ("Ferdinandus Naibobe (34)", "Karyo, umur 70").
 */
export function nameBeforeDegrees(tokens: readonly Token[], from: number, script: Script): Span | undefined {
  if (!script.capitalsTell) return undefined;
  let end = from;
  for (let words = 0; words < WORDS_MAX; words += 1) {
    const at = words === 0 ? from : end + 1;
    const token = tokens[at];
    if (words > 0 && tokens[end]?.text !== ' ') break;
    if (
      token?.kind !== 'word' ||
      !isCapital(token.text) ||
      isOrdinary(token.low) ||
      isAbbreviation(token.text)
    )
      break;
    end = tokens[at + 1]?.text === '.' && token.text.length === 1 ? at + 2 : at + 1;
  }
  if (end === from) return undefined;
  return endOfDegrees(tokens, end) > end || isAge(tokens, end) ? { from, to: end } : undefined;
}

function isAge(tokens: readonly Token[], end: number): boolean {
  if (tokens[end]?.text === ',' && tokens[end + 1]?.text === ' ') return AGES.has(tokens[end + 2]?.low ?? '');
  const years = tokens[end + 2];
  if (tokens[end]?.text !== ' ' || tokens[end + 1]?.text !== '(' || !/^[1-9]\d$/.test(years?.text ?? ''))
    return false;
  return (
    tokens[end + 3]?.text === ')' ||
    (tokens[end + 3]?.text === ' ' && /^(?:th|thn|tahun)$/.test(tokens[end + 4]?.low ?? ''))
  );
}
