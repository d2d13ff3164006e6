/** Finds the number that a stop says to call. It is called in an emergency, so no date or time may be taken for one. */

/** Days, as 24-11-2026, 2026-11-24 or 24 November 2026, and hours, as 08.00. */
const DATES =
  /\b(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2}|\d{1,2} (?:jan|feb|mar|apr|me|may|jun|jul|agu|aug|sep|o[kc]t|nov|de)[a-z]* \d{4})\b/gi;
const HOURS = /(^|[^\d.])(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.\d])/g;
/** Groups of digits with a zero, a country or a bracket before them; or a short one, as 112 and 1500-046. */
const NUMBERS = /(?:\(\+?\d{1,5}\)\d*|\+\d+(?: ?\(\d{1,5}\))?|0\d+)(?:[ .-]{1,2}\d{2,})*|\d{3,}(?:-\d{3,})*/g;
const CALL = /(?:telepon|telpun|telp|hubungi|call)\b/i;
/** Most characters between that word and its number. */
const NEAR = 30;

/** @returns the number as it is written, or null where there is none */
export function numberToCall(label: string, hint: string): string | null {
  const text = `${label}\n${hint}`.replace(DATES, '|').replace(HOURS, '$1|');
  const numbers = [...text.matchAll(NUMBERS)].filter(([number]) => {
    const digits = diallable(number).replace('+', '');
    return digits.length >= 3 && digits.length <= 15 && !/^(?:19|20)\d\d$/.test(digits);
  });
  const named = numbers.find(({ index }) => CALL.test(text.slice(Math.max(0, index - NEAR), index)));
  return (named ?? numbers[0])?.[0] ?? null;
}

/** For a `tel:` link. */
export function diallable(number: string): string {
  return number.replace(/[^+\d]/g, '');
}
