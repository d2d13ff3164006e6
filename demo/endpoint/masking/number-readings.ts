import type { Group } from './digit-runs.js';
import type { Cue } from './number-cues.js';

/**
 * How likely one reading of some groups of digits is, as a cost: the run is cut so that its readings cost least together.
 * The costs were weighed on `test/endpoint/masking-sentences/development.json` alone.
 */
export interface Reading {
  readonly cost: number;
  /** A person's number, not to be shown. */
  readonly hide: boolean;
}

/** What stands before and after the groups that are read. */
export interface Surroundings {
  readonly before: Cue | undefined;
  readonly after: Cue | 'measure' | undefined;
  readonly plus: boolean;
}

const NEVER = Number.POSITIVE_INFINITY;

/** The cheaper of the two: a number of a person, or none. */
export function readGroups(groups: readonly Group[], around: Surroundings): Reading {
  const digits = groups.map((group) => group.digits).join('');
  const open = harmless(groups, around);
  const personal = ofPerson(digits, groups, around) + roughness(groups);
  return personal <= open ? { cost: personal, hide: true } : { cost: open, hide: false };
}

function ofPerson(digits: string, groups: readonly Group[], { before, after, plus }: Surroundings): number {
  const count = digits.length;
  if (count < 6) return NEVER;
  // The number of a report, a letter or a parcel is that, unless it looks like another all over.
  if (before === 'record' && count !== 16 && !/^(?:0|628)/.test(digits)) return NEVER;
  // Service numbers of firms: 1500123.
  if (/^1500\d{3}$/.test(digits)) return NEVER;
  const costs = [anyLongNumber(digits, groups), identity(count, before), phone(digits, before, plus)];
  // Nobody runs so many words for digits together but to get a number past a filter.
  if (groups.length === 1 && groups[0]?.spoken && count >= 7) costs.push(0.8);
  if (before === 'account' && count >= 7) costs.push(0.9);
  if (before === 'customer' && count >= 6 && count <= 15) costs.push(0.9);
  if (after === 'account' && count >= 8) costs.push(0.95);
  if (after === 'phone' && count >= 6 && count <= 15) costs.push(1.1);
  return Math.min(...costs);
}

function identity(count: number, before: Cue | undefined): number {
  if (count === 16) return 1;
  if (before === 'identity' && count >= 12 && count <= 20) return 1.1;
  if (count >= 14 && count <= 18) return 1.8;
  return count > 18 ? 2.2 : NEVER;
}

function phone(digits: string, before: Cue | undefined, plus: boolean): number {
  const count = digits.length;
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

function anyLongNumber(digits: string, groups: readonly Group[]): number {
  if (digits.length < 10 || (groups.length === 1 && isRound(digits))) return NEVER;
  return groups.length === 1 ? 1.7 : 2.2;
}

/** 1500000000 is a budget. */
function isRound(digits: string): boolean {
  return /^[1-9]/.test(digits) && (/0{5}$/.test(digits) || (digits.length < 10 && digits.endsWith('000')));
}

/** The more a number is parted in unlike ways, the less it is one. */
function roughness(groups: readonly Group[]): number {
  let cost = 0;
  const kinds = new Set<string>();
  for (const group of groups.slice(0, -1)) {
    cost += 0.03;
    if (group.gap.includes('\n')) cost += 0.8;
    if (!group.spoken && /,\s/.test(group.gap)) cost += 0.35;
    kinds.add(group.gap.trim() || group.gap.slice(0, 1));
  }
  cost += 0.15 * Math.max(0, kinds.size - 1);
  // Digit by digit, with the same few signs: nobody writes dates or hours so.
  if (groups.length >= 6 && cost < 1) cost -= 0.5;
  if (isTimetable(groups)) cost += 2;
  // One of them is a whole number already: what stands beside it is another.
  if (groups.length > 1 && groups.some(({ digits }) => /^(?:08\d{8,}|628\d{8,}|\d{16})$/.test(digits)))
    cost += 2;
  return cost;
}

/** 08.00-12.00 13.00-16.00 */
function isTimetable(groups: readonly Group[]): boolean {
  return (
    groups.length > 3 &&
    groups.length % 2 === 0 &&
    groups.every(({ digits, gap }, at) =>
      at % 2 === 0
        ? /^(?:[01]\d|2[0-4])$/.test(digits) && /^[.:]$/.test(gap)
        : /^[0-5]\d$/.test(digits) && !/^[.:]$/.test(gap),
    )
  );
}

function harmless(groups: readonly Group[], around: Surroundings): number {
  const [only] = groups;
  if (groups.length === 1 && only) return single(only, around);
  const text = groups.map((group, at) => group.digits + (at < groups.length - 1 ? group.gap : '')).join('');
  if (text.length > 40) return inEvenSteps(groups);
  return Math.min(amount(text, around), day(text), time(text), measure(text), inEvenSteps(groups));
}

function single({ digits, spoken }: Group, { before, after }: Surroundings): number {
  const count = digits.length;
  if (before === 'house' && count <= 3) return 0.05;
  if (before === 'record' && (count <= 10 || !/^(?:0|628)/.test(digits))) return 0.1;
  if (/^(?:19|20)\d\d$/.test(digits) && !spoken) return 0.3;
  const counted = !digits.startsWith('0') && count <= 13 && (before === 'money' || after === 'measure');
  if (counted) return 0.1;
  // Emergency and short numbers: 110, 112, 119, 1708.
  if (/^(?:1[01]\d|123|1708|14\d{3})$/.test(digits)) return 0.2;
  // "Kosong" is also said of what is empty.
  if (spoken && digits === '0') return 0.1;
  if (spoken && count <= 2) return 0.3 * count;
  if (isRound(digits)) return before === 'phone' ? 1.5 : 0.5;
  if (count <= 5) return 0.6;
  if (count <= 7) return 0.9;
  return count <= 9 ? 1.6 : 3;
}

/** 1.500.000, and 12.500,00. */
function amount(text: string, { before, after }: Surroundings): number {
  if (!/^[1-9]\d{0,2}(?:\.\d{3}){1,4}(?:,\d{1,2})?$/.test(text)) return NEVER;
  if (before === 'money' || after === 'measure') return 0.1;
  const looksCalled = before === 'phone' || before === 'account' || before === 'identity';
  if (looksCalled && text.length > 7 && !text.endsWith('00')) return 1.5;
  return text.length > 11 && !text.endsWith('.000') ? 2 : 0.4;
}

/** 05-03-2026, 5/3/26, 05 03 2026, 2026-03-05. */
function day(text: string): number {
  const forwards = /^(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d\d$/;
  const backwards = /^(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])$/;
  return forwards.test(text) || backwards.test(text) ? 0.3 : NEVER;
}

/** 08.00, 22:15:30. */
function time(text: string): number {
  return /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?$/.test(text) ? 0.35 : NEVER;
}

/** 3,5 and the degrees of a place: 104.1234567. */
function measure(text: string): number {
  if (/^\d{1,3}[.,]\d{1,2}$/.test(text)) return 0.4;
  return /^(?:0|[1-9]\d{0,2})\.\d{4,9}$/.test(text) ? 0.5 : NEVER;
}

/** Counted, or houses on one side of a street: 1, 2, 3 or 12, 14, 16. */
function inEvenSteps(groups: readonly Group[]): number {
  const [first, second] = groups;
  if (!first || !second || groups.length < 3) return NEVER;
  const step = Number(second.digits) - Number(first.digits);
  const even = groups.every(
    ({ digits }, at) =>
      digits.length <= 4 && (at === 0 || Number(digits) - Number(groups[at - 1]?.digits) === step),
  );
  return even && step > 0 && first.digits !== '0' ? 0.5 : NEVER;
}
