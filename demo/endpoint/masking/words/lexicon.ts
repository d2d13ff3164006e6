import { EASTERN_NAMES } from './names-eastern.js';
import { NAMES_OF_FAKER } from './names-faker.js';
import { GENERAL_NAMES } from './names-general.js';
import { JAVANESE_NAMES } from './names-javanese.js';
import { MUSLIM_NAMES } from './names-muslim.js';
import { SUMATRAN_NAMES } from './names-sumatran.js';
import { SUNDANESE_AND_BALINESE_NAMES } from './names-sundanese-balinese.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { WORD_NAMES } from './word-names.js';

/** `list` makes a set of the words in a text. */
export const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/));

const PLAIN = list(
  [
    NAMES_OF_FAKER,
    GENERAL_NAMES,
    JAVANESE_NAMES,
    SUNDANESE_AND_BALINESE_NAMES,
    SUMATRAN_NAMES,
    EASTERN_NAMES,
    MUSLIM_NAMES,
  ].join(' '),
);
const ALSO_WORDS = list(WORD_NAMES);
const ORDINARY = list(ORDINARY_WORDS);

/** Beginnings and endings of names too many to list, rare in names of villages: Sugiyarti, Nurcahyani, Syarifuddin. */
const ENDINGS =
  /(?:ningsih|ningrum|ningtyas|yanti|yanto|ianto|iyem|inem|ijem|inah|ijah|uddin|udin|ansyah|iono|yono|iarto|iati|yati|armi|tini|itno|astuti|arsih|imin|iadi|yadi|ardi|endra|rahman|rohman|ianus|ulloh|hadi|rizal|rizon|neldi|naldi|wansyah|nsius|ncius|tasius|tinus|iyah)$/;
const BEGINNINGS = /^(?:nur|abdul|abdur|syaif|saif|zul|khoir|khair|sulis)\p{L}{3,}/u;
/** Words with the shape of a name that are none. */
const NO_NAMES = list(
  'nurani alhamdulillah madinah pelantikan zulmat binah cinah sarafudin mukimin merdinah berjudi ilmiyah hijriyah jariyah tarbiyah islamiyah syariyah diniyah ibtidaiyah tsanawiyah rupiyah muhammadiyah alawiyah salafiyah amaliyah',
);
const LONGEST = 30;
const SHAPED_MIN = 6;
/** Endings that no other words have. */
const SURE = /^\p{L}{3,}(?:ningsih|ningrum|yanti|yanto|iyem|uddin|ansyah|ianus|nsius)$/u;
const ONLY_MIN = 5;

/** `looksLikeName` judges by shape alone. */
function looksLikeName(low: string): boolean {
  return (
    low.length >= SHAPED_MIN &&
    low.length <= LONGEST &&
    !ORDINARY.has(low) &&
    !NO_NAMES.has(low) &&
    (ENDINGS.test(low) || BEGINNINGS.test(low))
  );
}

/** `isKnownName`: people have this name; it may be a word or a place too. */
export function isKnownName(low: string): boolean {
  return PLAIN.has(low) || ALSO_WORDS.has(low) || looksLikeName(low);
}

/** `isPlainlyName`: a name even without introduction. */
export function isPlainlyName(low: string): boolean {
  return PLAIN.has(low) || looksLikeName(low);
}

/** Names that in small letters are far more often words: "..., Rosidah, sampe skrg". */
const WORDS_IN_SMALL = list('sampe karna');

export function isWordInSmall(text: string): boolean {
  return WORDS_IN_SMALL.has(text);
}

/** `isOnlyName`: a name in small letters too – long enough, and neither a common word nor a known village. */
export function isOnlyName(low: string): boolean {
  return (
    low.length >= ONLY_MIN &&
    !WORDS_IN_SMALL.has(low) &&
    !ALSO_WORDS.has(low) &&
    !ORDINARY.has(low) &&
    (PLAIN.has(low) || SURE.test(low))
  );
}

export function isOrdinary(low: string): boolean {
  return ORDINARY.has(low);
}

/** Shapes of verbs and adjectives: "dicatut", "terdaftar", "menunggu", "berobat". */
const INFLECTED = /^(?:di|ter|ber|me[lmnrwy]|pe[mnr]|peng|ke|se)\p{L}{4,}|\p{L}{3,}(?:kan|nya|an|lah|kah)$/u;

/** `looksInflected` judges by shape: ask it only of words that are no known names. */
export function looksInflected(low: string): boolean {
  return low.length <= LONGEST && INFLECTED.test(low);
}
