import { isPlainlyName } from '../words/lexicon.js';
import type { Token } from '../tokens.js';
import {
  AFTER_NAME,
  CALLED,
  CALLING,
  CARERS,
  DOERS,
  HELLO,
  JOBS,
  KIN,
  KIN_HALVES,
  LABELLED_PERSONS,
  LABELS,
  NAMA,
  OF_WHAT,
  OFFICES,
  OWN,
  PEOPLE,
  PLACE_OFFICES,
  SAYING,
  SELF,
  STRONG,
  TITLES,
  UNSURE_TITLES,
} from './introducing-words.js';
import { isDegree } from './degrees.js';
import type { Trust } from './name-words.js';

/** `Introduction` ends before a possible name, and says how surely a name follows. */
export interface Introduction {
  /** The token where the name would begin. */
  readonly at: number;
  readonly trust: Trust;
}

/** Tokens before a colon that are searched for a word of persons. */
const LABEL_MAX = 6;
/** Tokens of a name between commas, and tokens before it that are searched for a word of persons. */
const NAMED_MAX = 9;
const APPOSED_MAX = 5;
/** Forms of address that are written with a dot. */
const SHORT = /^(?:bpk|bp|sdr|sdri|hj|alm|almh|ust|ny|bu|tgk|dg)$/;

/** `introductionAt` is the introduction that this token begins or is. */
export function introductionAt(tokens: readonly Token[], at: number): Introduction | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.kind === 'mask') return behindMask(tokens, at);
  if (token.text === '(') return inBrackets(tokens, at);
  if (token.text === ':') return behindColon(tokens, at);
  if (token.text === ',') return inCommas(tokens, at);
  if (token.kind !== 'word') return undefined;
  const low = token.low;
  return (
    behindNama(tokens, at, low) ??
    onBehalf(tokens, at, low) ??
    behindTitle(tokens, at, low) ??
    behindPerson(tokens, at, low)
  );
}

/** `behindOffice`: "kepala desa Rusmin" is tried before places are, for "desa Rusmin" would be one. */
export function behindOffice(tokens: readonly Token[], at: number): Introduction | undefined {
  if (!PLACE_OFFICES.has(tokens[at]?.low ?? '') || !OF_WHAT.has(tokens[at + 2]?.low ?? '')) return undefined;
  const next = behind(tokens, at + 2, 2);
  // "kepala sekolah Drs. Ponco Sutowo"
  if (isDegree(tokens[next]?.low ?? '') && tokens[next + 1]?.text === '.')
    return titled(tokens, behind(tokens, next, 2), 'capital');
  const introduction = titled(tokens, next, 'known');
  if (introduction.at > next) return introduction;
  if (isPlainlyName(tokens[next]?.low ?? '')) return introduction;
  // "kepala kampung Obaja Wenda": the family name tells that "Obaja" is no village.
  const family = tokens[next + 1]?.text === ' ' ? (tokens[next + 2]?.low ?? '') : '';
  return isPlainlyName(family) ? { at: next, trust: 'capital' } : undefined;
}

/** `behindNama`: "nama saya ...", "Nama: ...", "bernama ...", "perkenalkan saya ...". */
function behindNama(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  if (STRONG.has(low))
    return titled(
      tokens,
      behind(tokens, at, 5),
      low === 'bernama' || low.startsWith('jeneng') ? 'any' : 'capital',
    );
  if (HELLO.has(low)) {
    const next = behind(tokens, at, 3);
    if (!SELF.has(tokens[next]?.low ?? '')) return undefined;
    const nama = behind(tokens, next, 2);
    return NAMA.has(tokens[nama]?.low ?? '') ? undefined : titled(tokens, nama, 'any');
  }
  if (NAMA.has(low)) {
    const next = passWords(tokens, behind(tokens, at, 3), AFTER_NAME);
    const owned = next > behind(tokens, at, 3);
    return titled(tokens, next, owned || labelled(tokens, at) ? 'any' : 'capital');
  }
  return (LABELS.has(low) || PEOPLE.has(low)) && labelled(tokens, at)
    ? titled(tokens, behind(tokens, at, 5), 'capital')
    : undefined;
}

function passWords(tokens: readonly Token[], from: number, words: ReadonlySet<string>): number {
  let at = from;
  for (let passed = 0; passed < 4 && words.has(tokens[at]?.low ?? ''); passed += 1)
    at = behind(tokens, at, 3);
  return at;
}

function labelled(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1]?.text === ' ' ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  return sign === ':' || sign === '=';
}

/** `behindColon`: "Yang menolak: ...", "Kontak teknisi: ...", where the words before the colon speak of people. */
function behindColon(tokens: readonly Token[], at: number): Introduction | undefined {
  for (let back = at - 1; back >= 0 && back >= at - LABEL_MAX; back -= 1) {
    const { low, text } = tokens[back] ?? { low: '', text: '\n' };
    if (/^[.,;:!?\n]$/.test(text)) return undefined;
    if (LABELLED_PERSONS.has(low)) return titled(tokens, behind(tokens, at, 2), 'capital');
  }
  return undefined;
}

/** `inCommas`: "Mantan kades, Kusnoto, ...", "saya, maryunani, ...", where commas enclose a name. */
function inCommas(tokens: readonly Token[], at: number): Introduction | undefined {
  let close = at + 2;
  while (close < at + NAMED_MAX && (tokens[close]?.kind === 'word' || tokens[close]?.text === ' '))
    close += 1;
  if (tokens[at + 1]?.text !== ' ' || tokens[close]?.text !== ',') return undefined;
  if (SELF.has(tokens[at - 1]?.low ?? '')) return { at: at + 2, trust: close === at + 3 ? 'any' : 'capital' };
  for (let back = at - 1; back >= 0 && back >= at - APPOSED_MAX; back -= 1) {
    const { kind, low, text } = tokens[back] ?? { kind: 'sign', low: '', text: '' };
    if (kind !== 'word' && text !== ' ') return undefined;
    if (PLACE_OFFICES.has(low) || KIN.has(low)) return titled(tokens, at + 2, 'doer');
  }
  return undefined;
}

/** `inBrackets`: "(Mardianto, ...)" behind people, "Pak RT (Wagimin)" behind a title. */
function inBrackets(tokens: readonly Token[], at: number): Introduction | undefined {
  const next = behind(tokens, at, 1);
  let people = false;
  for (let back = at - 1; back >= 0 && back >= at - 8; back -= 1) {
    const low = tokens[back]?.low ?? '';
    if (low === '\n') break;
    people ||= PEOPLE.has(low) || TITLES.has(low) || KIN.has(low) || PLACE_OFFICES.has(low);
  }
  return titled(tokens, next, people ? 'capital' : 'known');
}

/** `onBehalf`: "atas nama ...", "a.n. ...", "a/n ...", "an ...". */
function onBehalf(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  if (low === 'an' && tokens[at - 1]?.kind !== 'digits' && tokens[at - 1]?.text !== '-')
    return titled(tokens, passPeople(tokens, behind(tokens, at, 3)), 'capital');
  const slashed = low === 'a' && /^[./]$/.test(tokens[at + 1]?.text ?? '');
  const n = tokens[at + 2]?.text === ' ' ? at + 3 : at + 2;
  if (slashed && tokens[n]?.low === 'n')
    return titled(tokens, passPeople(tokens, behind(tokens, n, 4)), 'any');
  return undefined;
}

/** `passPeople` skips "warga:" in "a.n. warga: Wagimin". */
function passPeople(tokens: readonly Token[], at: number): number {
  return passWords(tokens, at, PEOPLE);
}

/** `behindTitle`: "Pak ...", "Pak RT ...", "dr. ...", "Kades ...". */
function behindTitle(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  const dotted = tokens[at + 1]?.text === '.';
  if (/^(?:h|hj|dr|drs|dra|drg|drh|ir|prof|kh|r)$/.test(low)) {
    if (!dotted && low !== 'hj')
      return low === 'dr' ? { at: behind(tokens, at, 1), trust: 'known' } : undefined;
    return titled(tokens, behind(tokens, at, 3), 'capital');
  }
  // "bapak-bapak ronda" is a plural.
  if (tokens[at - 1]?.text === '-' && tokens[at - 2]?.low === low) return undefined;
  if (TITLES.has(low)) return titled(tokens, at, trustIn(tokens, at, low));
  if (UNSURE_TITLES.has(low)) return titled(tokens, behind(tokens, at, 2), 'capital');
  if (CARERS.has(low) && tokens[at + 1]?.text === ' ') return { at: at + 2, trust: 'doer' };
  if (!PLACE_OFFICES.has(low)) return undefined;
  return { at: afterFigure(tokens, behind(tokens, at, 2)), trust: 'known' };
}

/** `trustIn`: "Bang, tolong ..." and "mohon pak jalannya ..." address somebody without a name. */
function trustIn(tokens: readonly Token[], at: number, low: string): Trust {
  if (/^[,:!?;\n]$/.test(tokens[at + 1]?.text ?? '')) return 'capital';
  // "Selamat pagi Pak. Tolong ...", but "Sdr. Wagimin".
  if (tokens[at + 1]?.text === '.' && !SHORT.test(low)) return 'known';
  const spokenOf = SAYING.has(tokens[at - 2]?.low ?? '') && tokens[at - 1]?.text === ' ';
  return spokenOf || !(CALLED.has(low) || JOBS.has(low)) ? 'any' : 'title';
}

/** `behindPerson`: "anak saya ...", "saya ...", "hubungi ...", "kata ...". */
function behindPerson(tokens: readonly Token[], at: number, low: string): Introduction | undefined {
  // "... kakaknya. Arus deras": the sentence ends before the next word.
  if (tokens[at + 1]?.text === '.') return undefined;
  if (KIN.has(low)) {
    const next = behind(tokens, at, 2);
    const owned = OWN.has(tokens[next]?.low ?? '');
    const own = low.endsWith('nya') || low === 'korban';
    return titled(tokens, owned ? passWords(tokens, next, OWN) : next, owned || own ? 'capital' : 'known');
  }
  if (SELF.has(low)) {
    const next = behind(tokens, at, 2);
    return titled(tokens, SELF.has(tokens[next]?.low ?? '') ? behind(tokens, next, 2) : next, 'capital');
  }
  if (low === 'kami' && tokens[at + 1]?.text === ',') return titled(tokens, behind(tokens, at, 2), 'capital');
  if (DOERS.has(low)) return titled(tokens, behind(tokens, at, 1), 'doer');
  if (CALLING.has(low)) return titled(tokens, behind(tokens, at, 2), 'known');
  return SAYING.has(low) ? { at: behind(tokens, at, 1), trust: 'known' } : undefined;
}

/** `behindMask`: "•••, ...", "••• (...)", "••• dengan ...". */
function behindMask(tokens: readonly Token[], at: number): Introduction | undefined {
  const next = behind(tokens, at, 3);
  if (['dengan', 'sama', 'an'].includes(tokens[next]?.low ?? ''))
    return titled(tokens, behind(tokens, next, 2), 'capital');
  const sign = tokens[at + 1]?.text === ' ' ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  return { at: next, trust: sign === '(' ? 'capital' : 'known' };
}

/** `titled` skips titles and small offices before the name: "atas nama Ibu Hj. ...". */
function titled(tokens: readonly Token[], from: number, trust: Trust): Introduction {
  let at = from;
  let sure = trust;
  for (let titles = 0; titles < 4; titles += 1) {
    const low = tokens[at]?.low ?? '';
    const isTitle = TITLES.has(low);
    const isOffice = OFFICES.has(low);
    const isUnsure = UNSURE_TITLES.has(low) && tokens[at + 1]?.text === '.';
    if (!isOffice && !isTitle && !isUnsure && !(titles > 0 && PLACE_OFFICES.has(low)) && low !== 'nama')
      break;
    if (PLACE_OFFICES.has(low) && !isOffice && !isTitle) sure = 'known';
    if (titles === 0 && isTitle && (sure === 'known' || sure === 'doer')) sure = 'capital';
    if (titles > 0 && isOffice && sure !== 'known') sure = 'title';
    let next = behind(tokens, at, 2);
    if (isTitle && KIN_HALVES.has(tokens[next]?.low ?? '') && tokens[next + 1]?.text === ' ') next += 2;
    at = afterFigure(tokens, next);
    // "RT 08 Rantau Panjang" is a place, not a person.
    if (at > next) sure = 'known';
  }
  return { at, trust: sure };
}

/** `passTitles` is the token behind the titles that begin here; `from` where none do. */
export function passTitles(tokens: readonly Token[], from: number): number {
  return titled(tokens, from, 'known').at;
}

/** `afterFigure` skips "03" in "RT 03 Subagyo". */
function afterFigure(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'digits' && tokens[at + 1]?.text === ' ' ? at + 2 : at;
}

/** `behind` is the next word, figure or mask, with at most `gaps` blanks and signs between. */
function behind(tokens: readonly Token[], at: number, gaps: number): number {
  let next = at + 1;
  while (
    next - at <= gaps &&
    (tokens[next]?.kind === 'space' || ',:.=-("\'*'.includes(tokens[next]?.text ?? '?'))
  )
    next += 1;
  return next;
}
