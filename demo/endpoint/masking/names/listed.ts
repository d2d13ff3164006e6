import { isKnownName, isOrdinary, isWordInSmall, list } from '../words/lexicon.js';
import type { Span, Token } from '../tokens.js';
import { endOfDegrees } from './degrees.js';
import { passTitles } from './introductions.js';
import { endOfName, isAbbreviation, isCapital, type Script } from './name-words.js';

const AND = list('dan serta sama & n sm karo jeung atau beserta maupun ambek lan sareng');
const SEPARATORS = new Set([',', ';', '/', '&', '+', '-', '•', '*', '\n', '.', ')', '(']);
const GAP_MAX = 7;
/** Tokens of a label before its colon. */
const LABEL_MAX = 6;

/** `nextOfList` is the next name of a list: "Wagimin, Suparno dan Bu Tukinem", "1. Bonar 2. Tiurma". */
export function nextOfList(tokens: readonly Token[], end: number, script: Script): Span | undefined {
  let at = end;
  let separated = false;
  let and = false;
  for (; at < end + GAP_MAX; at += 1) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.kind === 'space' && token.text !== '\n') continue;
    if (AND.has(token.low) && tokens[at + 1]?.text === ' ') {
      and = true;
      continue;
    }
    if (token.kind === 'digits' && token.text.length <= 2 && /^[.)]$/.test(tokens[at + 1]?.text ?? ''))
      separated = true;
    else if (SEPARATORS.has(token.text)) separated ||= token.text !== '.' && token.text !== '(';
    else break;
  }
  if (!and && !separated) return undefined;
  const from = passTitles(tokens, at);
  return nameOfList(tokens, from, from > at, and, script);
}

function nameOfList(
  tokens: readonly Token[],
  from: number,
  titled: boolean,
  and: boolean,
  script: Script,
): Span | undefined {
  const token = tokens[from];
  if (token?.kind !== 'word' || isOrdinary(token.low)) return undefined;
  if (isWordInSmall(token.text)) return undefined;
  const capital = script.capitalsTell && isCapital(token.text);
  const known = isKnownName(token.low);
  if (!known && (isAbbreviation(token.text) || isLabel(tokens, from))) return undefined;
  if (!titled && !known && !(capital && (and || goesOn(tokens, from)))) return undefined;
  const to = endOfName(tokens, from, capital || titled ? 'capital' : 'known', script);
  return to === undefined ? undefined : { from, to: endOfDegrees(tokens, to) };
}

/** `isLabel`: in "Terlapor: Nanang ⏎ Jabatan: ..." the next line begins with a label, not a name. */
function isLabel(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + LABEL_MAX; at += 1) {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: '\n' };
    if (text === ':' || text === '=') return true;
    if (text !== ' ' && kind !== 'word' && text !== '/') return false;
  }
  return false;
}

/** `goesOn`: a separator or the end follows the one or two words that begin here. */
function goesOn(tokens: readonly Token[], from: number): boolean {
  for (let at = from + 1; at <= from + 6; at += 1) {
    const token = tokens[at];
    if (!token || /^[,;)\n]$/.test(token.text) || AND.has(token.low)) return true;
    if (token.kind === 'word' && !isCapital(token.text)) return false;
  }
  return false;
}
