import type { Span, Token } from '../tokens.js';
import { isOrdinary, isPlainlyName, list, looksInflected } from '../words/lexicon.js';
import { isClosing } from './closings.js';
import { endOfDegrees, startOfDegrees } from './degrees.js';
import { endOfHero } from './heroes.js';
import { initialsAt } from './initials.js';
import { PLACE_OFFICES, TITLES, UNSURE_TITLES } from './introducing-words.js';
import { behindOffice, introductionAt, type Introduction } from './introductions.js';
import { nextOfList } from './listed.js';
import { endOfName, scriptOf, type Script } from './name-words.js';
import { endOfPlace, isPlaceWord } from './places.js';
import { endOfSaying } from './sayings.js';
import { nameBeforeDegrees } from './names-before-degrees.js';
import { isPair } from './unintroduced.js';

/** Unknown words that may stand before a family name. */
const UNKNOWN_MAX = 2;

/**
 * `findNames` finds names behind introducing words, in lists of names, before a degree or an age, and as a letter's
 * closing; known names anywhere but behind a word of place. An unusual name without introduction stays: by its shape it
 * may as well be a village.
 */
export function findNames(tokens: readonly Token[]): Span[] {
  const script = scriptOf(tokens);
  const spans: Span[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const office = behindOffice(tokens, at);
    const place = office || tokens[at]?.kind !== 'word' ? at : endOfPlace(tokens, at, script.capitalsTell);
    if (place > at + 1 && !TITLES.has(tokens[at]?.low ?? '') && !UNSURE_TITLES.has(tokens[at]?.low ?? '')) {
      at = place - 1;
      continue;
    }
    // "Bung Hatta", "Nyai Roro Kidul": the title belongs to the street's name.
    if (TITLES.has(tokens[at]?.low ?? '') && endOfHero(tokens, at) > at) {
      at = endOfHero(tokens, at) - 1;
      continue;
    }
    const saying = endOfSaying(tokens, at);
    if (saying > at) {
      at = saying - 1;
      continue;
    }
    const found =
      initialsAt(tokens, at) ??
      (isPair(tokens, at) ? undefined : introduced(tokens, office ?? introductionAt(tokens, at), script));
    const hero = found ? at : endOfHero(tokens, at);
    if (hero > at) {
      at = hero - 1;
      continue;
    }
    const span = found ?? unintroduced(tokens, at, script);
    if (span) at = take(tokens, span, script, spans) - 1;
  }
  return spans;
}

/** `take` adds a name with its degrees, and the names of the list that it begins. @returns the token behind */
function take(tokens: readonly Token[], span: Span, script: Script, spans: Span[]): number {
  let name: Span | undefined = {
    from: startOfDegrees(tokens, span.from),
    to: endOfDegrees(tokens, span.to),
  };
  let to = span.to;
  while (name) {
    spans.push(name);
    to = name.to;
    name = nextOfList(tokens, to, script);
  }
  return to;
}

function introduced(
  tokens: readonly Token[],
  introduction: Introduction | undefined,
  script: Script,
): Span | undefined {
  if (!introduction) return undefined;
  const from = introduction.at;
  if (endOfPlace(tokens, from, script.capitalsTell) > from + 1) return undefined;
  if (introduction.trust === 'known' && endOfHero(tokens, from) > from) return undefined;
  const to = endOfName(tokens, from, introduction.trust, script);
  return to === undefined ? undefined : { from, to };
}

const WHERE = list('di ke dari menuju arah jurusan daerah wilayah seluruh se');

/** `isWhere`: "di Mansur", "ke Surya" – a village, not a man. */
function isWhere(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at - 2]?.low === 'di') return true;
  return to === at + 1 && WHERE.has(tokens[at - 2]?.low ?? '') && !isPlainlyName(tokens[at]?.low ?? '');
}

/**
 * `startOfUnknown`: "Opniel Tabuni" – capitalised words before a plain name belong to it, unless they are known words.
 */
function startOfUnknown(tokens: readonly Token[], name: number, script: Script): number {
  let start = name;
  for (let words = 0; words < UNKNOWN_MAX; words += 1) {
    const before = tokens[start - 2];
    if (!script.capitalsTell || tokens[start - 1]?.text !== ' ' || before?.kind !== 'word') break;
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(before.text) || isOrdinary(before.low) || looksInflected(before.low))
      break;
    if (isPlaceWord(before.low) || TITLES.has(before.low) || UNSURE_TITLES.has(before.low)) break;
    if (PLACE_OFFICES.has(before.low)) break;
    start -= 2;
  }
  return start;
}

function unintroduced(tokens: readonly Token[], at: number, script: Script): Span | undefined {
  if (tokens[at]?.kind !== 'word') return undefined;
  const known = endOfName(tokens, at, 'none', script);
  // "di Mansur": a village, not a man.
  if (known !== undefined && !isWhere(tokens, at, known))
    return { from: startOfUnknown(tokens, at, script), to: known };
  const told = nameBeforeDegrees(tokens, at, script);
  if (told) return told;
  const to = endOfName(tokens, at, 'capital', script);
  return to !== undefined && isClosing(tokens, { from: at, to }) ? { from: at, to } : undefined;
}
