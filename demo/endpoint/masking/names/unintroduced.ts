import {
  isKnownName,
  isOnlyName,
  isOrdinary,
  isPlainlyName,
  list,
  looksInflected,
} from '../words/lexicon.js';
import type { Token } from '../tokens.js';
import { DEEDS } from './introducing-words.js';
import type { Script } from './name-words.js';
import { isPlaceWord } from './places.js';

/** Words that only stand before names, by region: "Cokorda Raka", "Baiq Nurmala", "La Ode Rahman". */
const PREFIXES = list(
  `cokorda tjokorda desak ngakan baiq nyimas nyayu masagus kemas kiagus kgs mgs tubagus rr umbu rambu ompu ompung boru
  daeng karaeng puang opu andi baso besse tengku teuku teungku tgk cut pocut datuk datuak sutan bagindo sidi raden gusti
  dayang wan encik syekh syeh habib`,
);
/** `PREFIXES` that stand before no place name: a word with a capital after them belongs to a person's name. */
const HIGH_BORN = list(
  'umbu rambu baiq cokorda tjokorda kemas kgs masagus kiagus nyimas nyayu desak ngakan lalu lale',
);
/** Ordinary words that are also parts of noble names. */
const ISTRI = list('istri agung gede bagus');
const BALINESE = list(
  'wayan made nyoman ketut gusti luh putu kadek komang gede gde nengah dewa ketuk nyoman',
);
/** Part of a name before the words listed; ordinary words alone. */
const PAIRS = new Map([
  ['ida', list('bagus ayu')],
  ['anak', list('agung')],
  ['dewa', list('made nyoman putu ketut gede ayu wayan')],
  ['la', list('ode')],
  ['wa', list('ode')],
  ['i', BALINESE],
  ['ni', BALINESE],
  ['lalu', list('muhamad muhammad ahmad abdul moh mohammad gede')],
  ['sang', list('made nyoman putu ayu ketut')],
]);
const CHINESE = list(
  'tan lim liem lie lee li oei oey ong kwee kho khoe tjia tjoa tio the thio thung tjan tjong go gouw goh ang njoo sie siauw lauw phang wong kwok yap yong chandra',
);
const SYLLABLE_MAX = 6;

/** `endOfPrefix` is the token up to which all belongs to a name behind its prefix, ordinary words too. */
export function endOfPrefix(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  if (!next || !isPrefixed(tokens, at, next)) return at + 1;
  return CHINESE.has(tokens[at]?.low ?? '') && !PREFIXES.has(tokens[at]?.low ?? '') ? at + 5 : at + 3;
}

/** `isPair`: "Anak Agung", "Ida Bagus", "La Ode" together begin a name. */
export function isPair(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  return (
    /^\p{Lu}/u.test(next?.text ?? '') && (PAIRS.get(tokens[at]?.low ?? '')?.has(next?.low ?? '') ?? false)
  );
}

/** `isUnintroduced`: a name begins here without introduction. */
export function isUnintroduced(tokens: readonly Token[], at: number, script: Script): boolean {
  const { text, low } = tokens[at] ?? { text: '', low: '' };
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  const capital = /^\p{Lu}/u.test(text);
  if (
    capital &&
    next &&
    (script.capitalsTell || text.length + next.text.length > 3) &&
    isPrefixed(tokens, at, next)
  )
    return true;
  if (!isKnownName(low)) return false;
  if (capital && script.capitalsTell && !isPlainlyName(low) && doesWhatPeopleDo(tokens, at)) return true;
  if (isOrdinary(low)) return capital && script.capitalsTell && isInList(tokens, at);
  const beside = next !== undefined && isKnownName(next.low) && !isOrdinary(next.low);
  if (beside && (isPlainlyName(low) || isPlainlyName(next.low)) && isAlikeCapital(text, next.text, script))
    return true;
  if (isPlainlyName(low))
    return capital ? script.capitalsTell || low.length > 3 : isOnlyName(low) && !isPlaceBefore(tokens, at);
  return capital && script.capitalsTell && isInList(tokens, at);
}

const PLACING = list('di ke dari menuju arah jurusan desa dusun kampung se');

/** `isPlaceBefore`: "di sukarno" – in small letters, a word behind a preposition is a place. */
function isPlaceBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  return (
    PLACING.has(before) || isPlaceWord(before) || tokens[at - 1]?.text === '-' || tokens[at - 1]?.text === '/'
  );
}

const HELPERS = list(
  'tidak tdk gak nggak ga belum sudah sdh udah malah juga jg tetap selalu sering pernah akan yang yg ini itu lagi terus mau langsung tadi kemarin',
);
/** Verbs of reaching, building or planting, whose objects are no persons. */
const NO_MEETING = list(
  'menuju mencapai melewati melintasi memasuki membeli menanam memakai menggunakan mengelilingi menghadap menyusuri membangun mengunjungi meninggalkan merayakan',
);
const HELPERS_MAX = 2;

/** `doesWhatPeopleDo`: "Fajar tidak mau tanda tangan", "melihat Melati mengambil beras" – only persons act so. */
function doesWhatPeopleDo(tokens: readonly Token[], at: number): boolean {
  if (isPlaceBefore(tokens, at)) return false;
  let next = at + 2;
  for (let helpers = 0; helpers < HELPERS_MAX && tokens[next - 1]?.text === ' '; helpers += 1) {
    if (DEEDS.has(tokens[next]?.low ?? '')) break;
    if (!HELPERS.has(tokens[next]?.low ?? '')) break;
    next += 2;
  }
  if (tokens[at + 1]?.text !== ' ') return false;
  const deed = tokens[next];
  if (DEEDS.has(deed?.low ?? '') && deed?.text === deed?.low) return true;
  const before = tokens[at - 1]?.text === ' ' ? (tokens[at - 2]?.low ?? '') : '';
  return (
    /^me[mnr]\p{L}{3,}|^meng|^meny|^nge|^ny/u.test(before) &&
    looksInflected(before) &&
    !NO_MEETING.has(before)
  );
}

/** `isAlikeCapital` takes "Sri wahyuni" as "Sri Wahyuni", but not "Tambah lampu". */
function isAlikeCapital(text: string, next: string, { capitalsTell }: Script): boolean {
  const both = /^\p{Lu}/u.test(text) === /^\p{Lu}/u.test(next);
  return both || !capitalsTell || text.length + next.length > 8;
}

function isPrefixed(tokens: readonly Token[], at: number, next: Token): boolean {
  const low = tokens[at]?.low ?? '';
  if (!/^\p{Lu}/u.test(next.text)) return false;
  if (PAIRS.get(low)?.has(next.low)) return true;
  if (HIGH_BORN.has(low) && /^\p{Lu}\p{Ll}+$/u.test(next.text) && !isPlaceWord(next.low)) {
    // "Lalu" also means "then" at the beginning of a sentence.
    if (low !== 'lalu') return true;
    return (
      !isOrdinary(next.low) && /^[\p{L}:]/u.test(tokens[at - 2]?.text ?? '') && tokens[at - 1]?.text === ' '
    );
  }
  if (PREFIXES.has(low)) return !isOrdinary(next.low) || ISTRI.has(next.low);
  const third = tokens[at + 3]?.text === ' ' ? tokens[at + 4] : undefined;
  return (
    CHINESE.has(low) &&
    third !== undefined &&
    [next, third].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && text.length <= SYLLABLE_MAX)
  );
}

const LISTED = list(
  'dari yg sama-sama sering selalu malah anak istri suami warga adalah keduanya berdua bersama tidak belum sudah yang',
);

function isSaidOfPeople(low: string): boolean {
  return LISTED.has(low) || DEEDS.has(low);
}

/** `isInList`: "Slamet, Gito dan Ratmi" – a word that may be ordinary is a name in a list of names. */
function isInList(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1]?.text === ',' && tokens[at + 2]?.text === ' ';
  const and = tokens[at + 1]?.text === ' ' && /^(?:dan|serta|sama)$/.test(tokens[at + 2]?.low ?? '');
  const next = comma ? tokens[at + 3] : and ? tokens[at + 4] : undefined;
  if (next === undefined || !/^\p{Lu}/u.test(next.text)) return false;
  // Two words that may be ordinary are names when they share an act: "Legi dan Wage anak ...".
  return (
    isPlainlyName(next.low) || (and && isKnownName(next.low) && isSaidOfPeople(tokens[at + 6]?.low ?? ''))
  );
}
