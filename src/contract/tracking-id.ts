/**
 * Tracking ids: opaque digits. This project's have 10 digits, the last a Damm check digit, so that one wrong digit or
 * two swapped neighbours are noticed before another person's report is requested.
 */

// The totally anti-symmetric quasigroup of order 10 from H. Michael Damm, "Total anti-symmetrische Quasigruppen",
// dissertation, Universität Marburg 2004: the table in common use, also printed in Wikipedia's "Damm algorithm".
const DAMM = [
  '0317598642',
  '7092154863',
  '4206871359',
  '1750983426',
  '6123045978',
  '3674209581',
  '5869720134',
  '8945362017',
  '9438617205',
  '2581436790',
];

function dammOf(digits: string): string {
  return [...digits].reduce((row, digit) => DAMM[Number(row)]?.[Number(digit)] ?? '0', '0');
}

/** The check digit to append to `digits`. */
export function dammCheckDigit(digits: string): string {
  return dammOf(digits);
}

/** True when the last digit is right. Meaningful only where capabilities say `tracking_check: "damm"`. */
export function hasValidCheckDigit(trackingId: string): boolean {
  return /^\d{2,}$/.test(trackingId) && dammOf(trackingId) === '0';
}

/**
 * The number in a pasted text: `#9165816`, `482 109 3574`, a link with `?aduan=`, a whole sentence.
 * @returns digits only; empty when there are none
 */
export function normaliseTrackingId(text: string): string {
  const plain = text.normalize('NFKC').slice(0, 2000);
  const linked = /\baduan=(\d+)/i.exec(plain)?.[1];
  if (linked) return linked;
  const hashed = /#\s*(\d{7,}|\d[\d \t]*)/.exec(plain)?.[1];
  if (hashed) return hashed.replace(/\D/g, '');
  // A sentence may contain a date or a house number too: a run as long as a tracking id wins, a valid one first.
  const runs = plain.match(/\d+/g) ?? [];
  const likely = runs.filter((run) => run.length >= 7 && run.length <= 10);
  return likely.find(hasValidCheckDigit) ?? likely[0] ?? runs.join('');
}
