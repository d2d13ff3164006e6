import {
  isKnownName,
  isOrdinary,
  isPlainlyName,
  isWordInSmall,
  list,
  looksInflected,
} from '../words/lexicon.js';
import type { Token } from '../tokens.js';
import { PLACE_OFFICES, TITLES } from './introducing-words.js';
import { isPlaceWord } from './places.js';
import { endOfPrefix, isUnintroduced } from './unintroduced.js';

/** `Trust` is how surely a name follows: the surer, the less the word itself must look like one. */
export type Trust =
  /** No introduction: the word must plainly be a name, with its capital. */
  | 'none'
  /** The word must be a known name. */
  | 'known'
  /** Somebody acts or speaks: a capital is enough, except of an abbreviation. */
  | 'doer'
  /** A capital is enough. */
  | 'capital'
  /** A capital, or a known name in small letters, even if it is a word too. */
  | 'title'
  /** Any word that is no ordinary one. */
  | 'any';

const CONNECTORS = list('bin binti al el van boru br de da dos');
const WORDS_MAX = 6;
const ABBREVIATION_MAX = 5;
/** In texts of so few words, the first word's capital would weigh too much. */
const FEW_WORDS = 8;
/** Names that are times too: "Pak Hari" is a man, "pak, hari ini" a day. */
const TIMES = list(
  'hari bulan subuh fajar januari februari maret april mei juni juli jumat senin legi pon wage kliwon pahing',
);
const TIME_FOLLOWS = list(
  'ini itu lalu depan kemarin besok minggu senin selasa rabu kamis jumat sabtu ahad raya tadi sebelumnya berikutnya puasa',
);

/** Names that in small letters are more often words: "pak, untung ada lampu". */
const SAID_OF_THINGS = list(
  'sabar untung ikhlas mulia setia damai subur kuat indah manis tulus murni barokah berkah aman amin sukur makmur kabul lega hikmah rahmat hidayat wahid fitrah karya bakti puji restu surat',
);

/** Words of degree, behind adjectives. */
const DEGREES = list('bgt bngt banget bangettt bgtt sekali amat nian pisan tenan sangat');

export interface Script {
  /** Whether a capital means anything: not in a text where most words have one. */
  readonly capitalsTell: boolean;
}

/** `scriptOf` finds out whether capitals mean anything in this text. */
export function scriptOf(tokens: readonly Token[]): Script {
  const words = tokens.filter(
    ({ kind, text, low }) => kind === 'word' && text.length > 2 && !isKnownName(low),
  );
  // The first word of a carefully written sentence always has a capital.
  if (words.length > 0 && words.length <= FEW_WORDS) words.shift();
  const capital = words.filter(({ text }) => isCapital(text)).length;
  if (words.length < 5) return { capitalsTell: words.some(({ text }) => text !== text.toUpperCase()) };
  return { capitalsTell: capital < words.length * 0.8 };
}

/** `endOfName` is where the name that begins here ends; undefined where none begins. */
export function endOfName(
  tokens: readonly Token[],
  from: number,
  trust: Trust,
  script: Script,
): number | undefined {
  const start = skipInitials(tokens, from);
  const first = tokens[start];
  if (
    first?.kind !== 'word' ||
    !begins(tokens, start, start > from && trust === 'known' ? 'capital' : trust, script)
  )
    return undefined;
  let end = script.capitalsTell || isShouted(first.text) ? endOfPrefix(tokens, start) : start + 1;
  for (let words = 1; words < WORDS_MAX; words += 1) {
    const next = continuation(tokens, end, first, trust, script);
    if (next === undefined) break;
    end = next;
  }
  return end;
}

/** `skipInitials`: in "M. Yusuf" and "Abd. Rahman" the short form with its dot belongs to the name. */
function skipInitials(tokens: readonly Token[], from: number): number {
  let at = from;
  for (let initials = 0; initials < 2; initials += 1) {
    const token = tokens[at];
    if (
      !token ||
      token.kind !== 'word' ||
      !/^(?:\p{Lu}|M[ou]?h?d?|Moch|Muh|Abd|Sy|St|Ach|Kgs|Mgs|Al|El)$/u.test(token.text)
    )
      return at;
    // "A.N. WARSITO" means "on behalf of".
    if (token.low === 'a' && tokens[at + 2]?.low === 'n') return at;
    const dot = tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
    const next = tokens[dot]?.text === ' ' ? dot + 1 : dot;
    if (next === at + 1 || tokens[next]?.kind !== 'word' || !isCapital(tokens[next]?.text ?? '')) return at;
    at = next;
  }
  return at;
}

function begins(tokens: readonly Token[], at: number, trust: Trust, script: Script): boolean {
  const { text, low } = tokens[at] ?? { text: '', low: '' };
  const capital = script.capitalsTell && isCapital(text);
  if (trust === 'none') return isUnintroduced(tokens, at, script);
  if (isWordInSmall(text)) return false;
  if (isPlainlyName(low)) return true;
  if (TIMES.has(low) && (TIME_FOLLOWS.has(tokens[at + 2]?.low ?? '') || tokens[at + 2]?.kind === 'digits'))
    return false;
  if (isKnownName(low)) {
    if (capital) return trust !== 'known' || isKnownBeside(tokens, at);
    if (trust === 'doer') return false;
    return trust === 'any' || (trust === 'title' && !SAID_OF_THINGS.has(low));
  }
  if (trust === 'known' || isOrdinary(low) || text.length < 2) return false;
  if (capital && isAbbreviation(text))
    return isShoutedBeside(tokens, at) || ((trust === 'any' || trust === 'title') && isSayable(text));
  if (capital) return trust !== 'doer' || /^\p{Lu}\p{Ll}{2,}$/u.test(text);
  return trust === 'any' && low.length > 2 && !looksInflected(low) && !isCompared(tokens, at);
}

function isKnownBeside(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ' ' && isPlainlyName(tokens[at + 2]?.low ?? '');
}

/** `isShoutedBeside`: in "a.n. OYAT SUKARDI" a short word in capitals before a name in capitals is a name too. */
function isShoutedBeside(tokens: readonly Token[], at: number): boolean {
  const { text, low } = tokens[at + 2] ?? { text: '', low: '' };
  return tokens[at + 1]?.text === ' ' && isShouted(text) && isKnownName(low);
}

/** `isCompared`: "icha jutek banget" – "jutek" describes a person and is no name. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.text === ' ' && DEGREES.has(tokens[at + 2]?.low ?? '');
}

/** `continuation` is where the name's next word ends. */
function continuation(
  tokens: readonly Token[],
  end: number,
  first: Token,
  trust: Trust,
  script: Script,
): number | undefined {
  const gap = tokens[end];
  const dotted = gap?.text === '.' && (tokens[end - 1]?.text.length ?? 9) <= 3;
  const at = dotted ? (tokens[end + 1]?.text === ' ' ? end + 2 : end + 1) : end + 1;
  if (!dotted && gap?.text !== ' ' && gap?.text !== '-') return undefined;
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (CONNECTORS.has(token.low)) {
    const next = tokens[at + 1]?.text === ' ' || tokens[at + 1]?.text === '-' ? tokens[at + 2] : undefined;
    return next?.kind === 'word' && isMoreOfName(next, first, trust, script) ? at + 3 : undefined;
  }
  if (/^\p{Lu}$/u.test(token.text) && script.capitalsTell)
    return tokens[at + 1]?.text === '.' && tokens[at + 2]?.text === ' ' ? at + 2 : at + 1;
  if (!isKnownName(token.low) && !isCapital(token.text) && isCompared(tokens, at)) return undefined;
  if (isMoreOfName(token, first, trust, script)) return at + 1;
  return isInsideName(tokens, at, first, script) ? at + 1 : undefined;
}

/** `isInsideName`: "Gregorius Bau Seran" – an ordinary word with a capital between two words of a name. */
function isInsideName(tokens: readonly Token[], at: number, first: Token, script: Script): boolean {
  const { text, low } = tokens[at] ?? { text: '', low: '' };
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  if (!script.capitalsTell || !isPlainlyName(first.low) || next?.kind !== 'word') return false;
  if (![first.text, text, next.text].every((word) => /^\p{Lu}\p{Ll}+$/u.test(word))) return false;
  return !isOrdinary(next.low) && !isPlaceWord(low) && !PLACE_OFFICES.has(low) && !TITLES.has(low);
}

function isMoreOfName({ text, low }: Token, first: Token, trust: Trust, script: Script): boolean {
  const capitals = script.capitalsTell && isCapital(text) && isCapital(first.text);
  if (isOrdinary(low)) return capitals && isKnownName(low) && !isAbbreviation(text) && isKnownName(first.low);
  if (isKnownName(low))
    return !script.capitalsTell || isCapital(text) || !isCapital(first.text) || isPlainlyName(low);
  if (script.capitalsTell && isCapital(first.text))
    return isCapital(text) && !isAbbreviation(text, first.text);
  // "HJ. RATNA DUMILAH": in a text of capitals only a known word ends a name.
  if (
    !script.capitalsTell &&
    isShouted(text) &&
    isShouted(first.text) &&
    low.length > 3 &&
    !looksInflected(low.replace(/^[ks]e/, ''))
  )
    return isPlainlyName(first.low) || SHOUTED_FIRST.has(first.low);
  const sure = trust !== 'none' && trust !== 'known' && trust !== 'doer';
  const alike = isCapital(text) === isCapital(first.text);
  return sure && alike && isPlainlyName(first.low) && low.length > 3 && !looksInflected(low);
}

const SHOUTED_FIRST = list('la wa i ni');

function isShouted(text: string): boolean {
  return /^\p{Lu}+$/u.test(text);
}

export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}

/** `isAbbreviation`: PKH, DTKS, RTLH; not behind a name in capitals. Only for unknown words, where capitals tell. */
export function isAbbreviation(text: string, beside?: string): boolean {
  return (
    isShouted(text) && text.length > 1 && text.length <= ABBREVIATION_MAX && !(beside && isShouted(beside))
  );
}

/** `isSayable`: letters that can be read as a word, as in "nama saya OYAT"; not "RTLH". */
function isSayable(text: string): boolean {
  return text.length > 3 && /^(?:[^AEIOU]{0,2}[AEIOU])+[^AEIOU]?$/.test(text);
}
