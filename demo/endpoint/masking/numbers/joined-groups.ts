import type { Group } from './digit-runs.js';

/** Characters: longer than any day, hour or amount. */
const TEXT_MAX = 40;
/** Signs that more often calculate, measure or ask than separate a number's parts. */
const RECKONING = /[@%°×?!$&#<>=²³]/;
const HOUR = /^(?:[01]\d|2[0-4])$/;
const MINUTE = /^[0-5]\d$/;

/**
 * `Joined` is groups of a run that are read as one number. It grows to the left and keeps what readings ask for: each
 * step costs the same, however many groups it holds.
 */
export class Joined {
  first: Group;
  digits: string;
  /** The groups as written; undefined where too long. */
  text: string | undefined;
  count = 1;
  longest: number;
  /** Words between the groups that are unusual inside a number. */
  strange = 0;
  /** Digits to the right of the last strange words. */
  private behindStrange = 0;
  private even = true;
  private step = 0;
  private lines = 0;
  private commas = 0;
  private reckonings = 0;
  private spoken: number;
  private timetable: boolean;
  private whole: boolean;
  private readonly gaps = new Set<string>();

  constructor(last: Group) {
    this.first = last;
    this.digits = last.digits;
    this.text = last.digits;
    this.longest = last.digits.length;
    this.spoken = last.spoken ? 1 : 0;
    this.timetable = MINUTE.test(last.digits) && !/^[.:]$/.test(last.gap);
    this.whole = isWhole(last.digits);
  }

  growLeft(group: Group): void {
    const { digits, gap } = group;
    const step = Number(this.first.digits) - Number(digits);
    this.even &&=
      digits.length <= 4 && this.first.digits.length <= 4 && (this.count === 1 || step === this.step);
    this.step = step;
    const dotted = gap === '.' || gap === ':';
    this.timetable &&= this.count % 2 === 1 ? HOUR.test(digits) && dotted : MINUTE.test(digits) && !dotted;
    this.whole ||= isWhole(digits);
    this.first = group;
    this.count += 1;
    this.longest = Math.max(this.longest, digits.length);
    this.digits = digits + this.digits;
    const text = this.text === undefined ? undefined : digits + gap + this.text;
    this.text = text !== undefined && text.length <= TEXT_MAX ? text : undefined;
    if (group.strange > 0 && this.strange === 0) this.behindStrange = this.digits.length - digits.length;
    this.strange += group.strange;
    this.spoken += group.spoken ? 1 : 0;
    if (gap.includes('\n')) this.lines += 1;
    if (!group.spoken && gap.length > 1 && /,\s/.test(gap) && !/\p{L}/u.test(gap)) this.commas += 1;
    const sign = gap.trim() || gap.slice(0, 1);
    if (sign !== '.' && RECKONING.test(sign)) this.reckonings += 1;
    this.gaps.add(sign);
  }

  /** Digits to the left of the last strange words. */
  get beforeStrange(): number {
    return this.strange > 0 ? this.digits.length - this.behindStrange : 0;
  }

  /** Some digits are in words, others in figures. */
  get isMixed(): boolean {
    return this.count > 1 && this.spoken > 0 && this.spoken < this.count;
  }

  /** A count, or house numbers of one side of a street: 1, 2, 3 or 12, 14, 16. */
  get isInEvenSteps(): boolean {
    return this.count > 2 && this.even && this.step > 0 && !/^0(?:$|\d\d)/.test(this.first.digits);
  }

  /**
   * `roughness` is a cost: the more different separators, the less likely one number.
   * @param phone the digits are a phone's, so line breaks and signs cost little
   */
  roughness(phone: boolean, identity: boolean): number {
    const parted = this.lines * (phone || (identity && this.digits.length === 16) ? 0.1 : 0.8);
    const reckoned = this.reckonings * (phone || identity ? 0.05 : 0.6);
    let cost = 0.03 * (this.count - 1) + parted + reckoned + 0.35 * this.commas + 0.25 * this.strange;
    cost += (phone ? 0.08 : 0.15) * Math.max(0, this.gaps.size - 1);
    // Digit by digit with the same few signs: nobody writes dates or hours so.
    if (this.count >= 6 && cost < 1) cost -= 0.5;
    // 08.00-12.00 13.00-16.00
    if (this.timetable && this.count > 3 && this.count % 2 === 0) cost += 2;
    // `count` of 1 with `whole` is a number already: the groups beside it are others.
    return this.count > 1 && this.whole ? cost + 2 : cost;
  }
}

function isWhole(digits: string): boolean {
  return /^(?:08\d{8,}|628\d{8,}|\d{16})$/.test(digits);
}
