import { EASTERN_NAMES } from './names-eastern.js';
import { NAMES_OF_FAKER } from './names-faker.js';
import { GENERAL_NAMES } from './names-general.js';
import { JAVANESE_NAMES } from './names-javanese.js';
import { MUSLIM_NAMES } from './names-muslim.js';
import { SUMATRAN_NAMES } from './names-sumatran.js';
import { SUNDANESE_AND_BALINESE_NAMES } from './names-sundanese-balinese.js';
import { ORDINARY_WORDS } from './ordinary-words.js';
import { WORD_NAMES } from './word-names.js';

/** The words of a list that is written in lines. */
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

/** How names end and begin that no list can hold all of, and hardly any village: Sugiyarti, Nurcahyani, Syarifuddin. */
const ENDINGS =
  /(?:ningsih|ningrum|ningtyas|yanti|yanto|ianto|iyem|inem|ijem|inah|ijah|uddin|udin|ansyah|iono|yono|iarto|iati|yati|armi|tini|itno|astuti|arsih|imin|iadi|yadi|ardi|endra|rahman|rohman|ianus|ulloh|hadi|rizal|rizon|neldi|naldi|wansyah|nsius|ncius|tasius|tinus|iyah)$/;
const BEGINNINGS = /^(?:nur|abdul|abdur|syaif|saif|zul|khoir|khair|sulis)\p{L}{3,}/u;
/** Looks like one and is none. */
const NO_NAMES = list(
  'nurani alhamdulillah madinah pelantikan zulmat binah cinah sarafudin mukimin merdinah berjudi ilmiyah hijriyah jariyah tarbiyah islamiyah syariyah diniyah ibtidaiyah tsanawiyah rupiyah muhammadiyah alawiyah salafiyah amaliyah',
);
const LONGEST = 30;
const SHAPED_MIN = 6;
/** Of these endings no other word is. */
const SURE = /^\p{L}{3,}(?:ningsih|ningrum|yanti|yanto|iyem|uddin|ansyah|ianus|nsius)$/u;
const ONLY_MIN = 5;

/** A name by its shape alone. */
function looksLikeName(low: string): boolean {
  return (
    low.length >= SHAPED_MIN &&
    low.length <= LONGEST &&
    !ORDINARY.has(low) &&
    !NO_NAMES.has(low) &&
    (ENDINGS.test(low) || BEGINNINGS.test(low))
  );
}

/** Borne by people; perhaps a word or a place too. */
export function isKnownName(low: string): boolean {
  return PLAIN.has(low) || ALSO_WORDS.has(low) || looksLikeName(low);
}

/** A name even where nothing introduces it. */
export function isPlainlyName(low: string): boolean {
  return PLAIN.has(low) || looksLikeName(low);
}

/** With a capital a name, in small letters a word that is heard much more: "..., Rosidah, sampe skrg". */
const WORDS_IN_SMALL = list('sampe karna');

export function isWordInSmall(text: string): boolean {
  return WORDS_IN_SMALL.has(text);
}

/** In small letters too: long enough, and neither a word nor a village that is heard of. */
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

/** What is done or is so: "dicatut", "terdaftar", "menunggu", "berobat". */
const INFLECTED = /^(?:di|ter|ber|me[lmnrwy]|pe[mnr]|peng|ke|se)\p{L}{4,}|\p{L}{3,}(?:kan|nya|an|lah|kah)$/u;

/** By its shape; only said of words that are no known names. */
export function looksInflected(low: string): boolean {
  return low.length <= LONGEST && INFLECTED.test(low);
}
