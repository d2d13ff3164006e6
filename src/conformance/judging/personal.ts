/** Personal data in public texts, by forms that are certain: a false alarm would teach people to look away. */
import type { Finding } from '../check.js';
import { finding } from './found.js';

export interface Shown {
  /** Where it stands, such as a report's number. */
  place: string;
  text: string;
}

export type PersonalKind = 'phone' | 'email' | 'nik';

const PHONE = /(?<![\d.])(?:\+?62|0)[\s.-]?8[1-9]\d(?:[\s.-]?\d){6,9}(?!\d)/g;
const EMAIL = /[\w.+-]{2,}@[\w-]+(?:\.[\w-]+)+/g;
const NIK = /(?<![\d.])\d{6}(?:[\s.-]?\d){10}(?!\d)/g;
const PATTERNS: Record<PersonalKind, RegExp> = { phone: PHONE, email: EMAIL, nik: NIK };
const TOLD_MAX = 3;

export function personalIn(kind: PersonalKind, shown: readonly Shown[]): Finding[] {
  const found = shown.flatMap(({ place, text }) =>
    [...text.matchAll(PATTERNS[kind])]
      .map(([match]) => match)
      .filter((match) => kind !== 'nik' || isNik(match.replace(/\D/g, '')))
      .map((match) => ({ place, match })),
  );
  return found
    .slice(0, TOLD_MAX)
    .map(({ place, match }) => finding(`${place}: "${hidden(match)}"`, `${place}: "${hidden(match)}"`));
}

/** A province's code, and a day of birth to which 40 is added for women. */
function isNik(digits: string): boolean {
  const [province, day, month] = [0, 6, 8].map((at) => Number(digits.slice(at, at + 2)));
  const isDay = (day! >= 1 && day! <= 31) || (day! >= 41 && day! <= 71);
  return province! >= 11 && province! <= 97 && isDay && month! >= 1 && month! <= 12;
}

/** Enough to find it by; a report is passed on. */
const hidden = (match: string): string => `${match.slice(0, 4)}…${match.slice(-2)}`;
