import { isKnownName, isOrdinary, isPlainlyName, list } from '../words/lexicon.js';
import type { Token } from '../tokens.js';
import type { Script } from './name-words.js';

/** Words that stand before names only, by where they are heard: "Cokorda Raka", "Baiq Nurmala", "La Ode Rahman". */
const PREFIXES = list(
  `cokorda tjokorda desak ngakan baiq nyimas nyayu masagus kemas kiagus kgs mgs tubagus rr umbu rambu ompu ompung boru
  daeng karaeng puang opu andi baso besse tengku teuku teungku tgk cut pocut datuk datuak sutan bagindo sidi raden gusti
  dayang wan encik syekh syeh habib`,
);
/** Ordinary words that stand in the names of the high-born. */
const ISTRI = list('istri agung gede bagus');
const BALINESE = list(
  'wayan made nyoman ketut gusti luh putu kadek komang gede gde nengah dewa ketuk nyoman',
);
/** Before another word they belong to a name; alone they are words. */
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

/** Behind a prefix: the token up to which all belongs to the name, whatever the words are else. */
export function endOfPrefix(tokens: readonly Token[], at: number): number {
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  if (!next || !isPrefixed(tokens, at, next)) return at + 1;
  return CHINESE.has(tokens[at]?.low ?? '') && !PREFIXES.has(tokens[at]?.low ?? '') ? at + 5 : at + 3;
}

/** Whether a name begins here although nothing says so. */
export function isUnintroduced(tokens: readonly Token[], at: number, script: Script): boolean {
  const { text, low } = tokens[at] ?? { text: '', low: '' };
  const next = tokens[at + 1]?.text === ' ' ? tokens[at + 2] : undefined;
  const capital = /^\p{Lu}/u.test(text);
  if (script.capitalsTell && capital && next && isPrefixed(tokens, at, next)) return true;
  if (!isKnownName(low) || isOrdinary(low)) return false;
  const beside = next !== undefined && isKnownName(next.low) && !isOrdinary(next.low);
  if (beside && (isPlainlyName(low) || isPlainlyName(next.low)) && isAlikeCapital(text, next.text, script))
    return true;
  if (isPlainlyName(low)) return capital && (script.capitalsTell || low.length > 3);
  return capital && script.capitalsTell && isInList(tokens, at);
}

/** "Sri wahyuni" as "Sri Wahyuni", but not "Tambah lampu". */
function isAlikeCapital(text: string, next: string, { capitalsTell }: Script): boolean {
  const both = /^\p{Lu}/u.test(text) === /^\p{Lu}/u.test(next);
  return both || !capitalsTell || text.length + next.length > 8;
}

function isPrefixed(tokens: readonly Token[], at: number, next: Token): boolean {
  const low = tokens[at]?.low ?? '';
  if (!/^\p{Lu}/u.test(next.text)) return false;
  if (PAIRS.get(low)?.has(next.low)) return true;
  if (PREFIXES.has(low)) return !isOrdinary(next.low) || ISTRI.has(next.low);
  const third = tokens[at + 3]?.text === ' ' ? tokens[at + 4] : undefined;
  return (
    CHINESE.has(low) &&
    third !== undefined &&
    [next, third].every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text) && text.length <= SYLLABLE_MAX)
  );
}

/** "Slamet, Gito dan Ratmi": what alone may be a word is a name among names. */
function isInList(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at + 1]?.text === ',' && tokens[at + 2]?.text === ' ';
  const and = tokens[at + 1]?.text === ' ' && /^(?:dan|serta|sama)$/.test(tokens[at + 2]?.low ?? '');
  const next = comma ? tokens[at + 3] : and ? tokens[at + 4] : undefined;
  return next !== undefined && /^\p{Lu}/u.test(next.text) && isPlainlyName(next.low);
}
