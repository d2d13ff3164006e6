import type { Joined } from './joined-groups.js';
import type { Cue } from './number-cues.js';

/**
 * `Reading` is one reading of some groups with its cost: unlikely readings cost more, and a run is cut where the sum is
 * lowest. Costs were tuned on `test/endpoint/masking-sentences/development.json` alone.
 */
export interface Reading {
  readonly cost: number;
  /** A person's number, which must be hidden. */
  readonly hide: boolean;
}

/** `Surroundings` are the cues before and behind the groups. */
export interface Surroundings {
  readonly before: Cue | undefined;
  readonly after: Cue | 'measure' | undefined;
  readonly plus: boolean;
}

const HARMLESS_MAX = 6;
/** Groups of a code, at least. */
const CODE_MIN = 4;
const CODE_MAX = 8;
const CODE_LENGTH_MIN = 9;
/** Digits that make a phone: digits behind strange words are then another number. */
const WHOLE_MIN = 9;
/** Digits of the longest phone. */
const PHONE_MAX = 14;
/** Parts in which people write a phone. */
const PHONE_PARTS_MAX = 4;
const NEVER = Number.POSITIVE_INFINITY;

/** `readGroups` picks the cheaper reading: a person's number, or none. */
export function readGroups(groups: Joined, around: Surroundings): Reading {
  const open = harmless(groups, around);
  const personal = ofPerson(groups, around);
  return personal <= open ? { cost: personal, hide: true } : { cost: open, hide: false };
}

function ofPerson(groups: Joined, { before, after, plus }: Surroundings): number {
  const { digits, first } = groups;
  const count = digits.length;
  if (count < 6) return NEVER;
  // The number of a report, letter or parcel is just that, unless its whole shape is another's.
  if (before === 'record' && count !== 16 && (count > PHONE_MAX || !/^(?:0[1-9]|628)/.test(digits)))
    return NEVER;
  if (before === 'utility' && after !== 'account' && !plus && count !== 16 && !looksCalled(digits))
    return NEVER;
  // Firms' service numbers: 1500123.
  if (/^1500\d{3}$/.test(digits)) return NEVER;
  // Only a phone continues behind strange words.
  if (groups.strange > 0 && !isPhoneInParts(groups)) return NEVER;
  const costs = [anyLongNumber(groups), identity(count, before), phone(digits, before, plus)];
  // So many digits in words without a blank are only written to get past a filter.
  if (groups.count === 1 && first.spoken && count >= 7) costs.push(0.8);
  // A phone partly in words and partly in figures is likewise.
  if (groups.isMixed && /^(?:0?8[1-9])/.test(digits) && count >= 7 && count <= 13) costs.push(0.7);
  // Separated as phones are; its parts alone would pass for a letter's number, or for house numbers.
  if (groups.count <= PHONE_PARTS_MAX && isWholePhone(digits) && before === 'record') costs.push(0.2);
  if (groups.count <= PHONE_PARTS_MAX && before === 'phone' && /^0[1-9]\d{7,12}$/.test(digits))
    costs.push(0.2);
  if (before === 'account' && count >= 7) costs.push(0.9);
  if ((before === 'customer' || before === 'utility') && count >= 6 && count <= 15) costs.push(0.9);
  if (after === 'account' && count >= 8) costs.push(0.95);
  if (after === 'phone' && count >= 6 && count <= 15) costs.push(1.1);
  return Math.min(...costs) + groups.roughness(isWholePhone(digits), before === 'identity');
}

/** `looksCalled`: beginning and length of a phone, hidden whatever the words before it say. */
function looksCalled(digits: string): boolean {
  return digits.length >= WHOLE_MIN && digits.length <= PHONE_MAX && /^(?:0[1-9]|628)/.test(digits);
}

function isWholePhone(digits: string): boolean {
  return /^(?:08\d{8,11}|628\d{7,11})$/.test(digits);
}

/** `isPhoneInParts`: "0812 lalu 3456 ya 7890" – three digits or more first, then parts of a few. */
function isPhoneInParts({ digits, first, longest, beforeStrange }: Joined): boolean {
  if (beforeStrange >= WHOLE_MIN) return false;
  return isWholePhone(digits) && first.digits.length >= 3 && first.digits.length <= 6 && longest <= 6;
}

function identity(count: number, before: Cue | undefined): number {
  if (count === 16) return 1;
  if (before === 'identity' && count >= 12 && count <= 20) return 1.1;
  if (count >= 14 && count <= 18) return 1.8;
  return count > 18 ? 2.2 : NEVER;
}

function phone(digits: string, before: Cue | undefined, plus: boolean): number {
  const count = digits.length;
  if (!plus && before !== 'phone' && !/^[068]/.test(digits)) return NEVER;
  if (plus && digits.startsWith('62') && count >= 9 && count <= 15) return 0.5;
  if (/^08/.test(digits) && count >= 9 && count <= 14) return count >= 10 && count <= 13 ? 0.9 : 1.4;
  if (/^(?:00)?628/.test(digits) && count >= 10 && count <= 16) return count >= 11 && count <= 14 ? 0.9 : 1.4;
  if (/^(?:62)?0?(?:21|[2-9]\d\d)/.test(digits) && /^(?:62|0)/.test(digits) && count >= 9 && count <= 12)
    return before === 'phone' ? 0.9 : 1.5;
  if (plus && count >= 8 && count <= 15) return 1;
  if (before === 'phone' && count <= 15) return 0.85;
  if (/^8[1-9]/.test(digits) && count >= 9 && count <= 12) return 1.55;
  return NEVER;
}

function anyLongNumber({ digits, count }: Joined): number {
  if (digits.length < 10 || (count === 1 && isRound(digits))) return NEVER;
  return count === 1 ? 1.7 : 2.2;
}

/** `isRound`: 1500000000 is a budget. */
function isRound(digits: string): boolean {
  return /^[1-9]/.test(digits) && (/0{5}$/.test(digits) || (digits.length < 10 && digits.endsWith('000')));
}

function harmless(groups: Joined, around: Surroundings): number {
  if (groups.count === 1) return single(groups.first, around);
  const steps = groups.isInEvenSteps ? 0.5 : NEVER;
  const { text } = groups;
  if (text === undefined) return steps;
  if (groups.count >= CODE_MIN && groups.count <= CODE_MAX && isCode(text, around)) return 0.05;
  // No harmless number has more parts than 1.500.000.000,00.
  if (groups.count > HARMLESS_MAX) return steps;
  const dated = groups.count <= 3 ? Math.min(day(text), time(text), measure(text)) : NEVER;
  return Math.min(amount(text, around), dated, steps);
}

/** `isCode`: a land tax's (NOP), a budget's (5.1.02.01.01.0026), prepaid power's (five times four digits). */
function isCode(text: string, { before, plus }: Surroundings): boolean {
  if (text.length < CODE_LENGTH_MIN) return false;
  if (/^\d{2}[. ]\d{2}[. ]\d{3}[. ]\d{3}[. ]\d{3}[-. ]\d{4}[-. ]\d$/.test(text)) return true;
  // "+6.28.49.05.78.43.5" is a phone.
  if (plus || before === 'phone') return false;
  if (/^[1-7](?:\.\d{1,2}){3,6}(?:\.\d{3,5})?$/.test(text) && text.includes('.0')) return true;
  return before !== 'identity' && /^\d{4}(?:[- ]\d{4}){4}$/.test(text);
}

function single({ digits, spoken }: Joined['first'], { before, after }: Surroundings): number {
  const count = digits.length;
  if (before === 'house' && count <= 3) return 0.05;
  const numbered =
    !/^08\d{4}/.test(digits) && (count <= 10 || count > PHONE_MAX || !/^(?:0[1-9]|628)/.test(digits));
  if (before === 'record' && numbered) return 0.1;
  if (before === 'utility' && after !== 'account' && count >= 6 && !looksCalled(digits)) return 0.1;
  if (/^(?:19|20)\d\d$/.test(digits) && !spoken) return 0.3;
  const counted = !digits.startsWith('0') && count <= 13 && (before === 'money' || after === 'measure');
  if (counted) return 0.1;
  // Emergency and short numbers: 110, 112, 119, 1708.
  if (/^(?:1[01]\d|123|1708|14\d{3})$/.test(digits)) return 0.2;
  // "Kosong" (zero) also means empty.
  if (spoken && digits === '0') return 0.1;
  if (spoken && count <= 2) return 0.3 * count;
  if (isRound(digits)) return before === 'phone' ? 1.5 : 0.5;
  if (count <= 5) return 0.6;
  if (count <= 7) return 0.9;
  return count <= 9 ? 1.6 : 3;
}

/** `amount` reads 1.500.000 and 12.500,00. */
function amount(text: string, { before, after }: Surroundings): number {
  if (!/^[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,2})?$/.test(text)) return NEVER;
  if (before === 'money' || after === 'measure') return 0.1;
  const looksCalled = before === 'phone' || before === 'account' || before === 'identity';
  if (looksCalled && text.length > 7 && !text.endsWith('00')) return 1.5;
  return text.length > 11 && !text.endsWith('.000') ? 2 : 0.4;
}

/** `day` reads 05-03-2026, 5/3/26, 05 03 2026, 2026-03-05. */
function day(text: string): number {
  const forwards = /^(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d$/;
  const backwards = /^(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/;
  return forwards.test(text) || backwards.test(text) ? 0.3 : NEVER;
}

/** `time` reads 08.00, 22:15:30. */
function time(text: string): number {
  return /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?$/.test(text) ? 0.35 : NEVER;
}

/** `measure` reads 3,5 and coordinates in degrees: 104.1234567. */
function measure(text: string): number {
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) return 0.4;
  return /^(?:0|[1-9]\d{0,2})\.\d{4,9}$/.test(text) ? 0.5 : NEVER;
}
