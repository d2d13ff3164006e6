/** What looks like the number of a person and is none. */
const HARMLESS: readonly RegExp[] = [
  // A report's own number, where it is called so: ours (10 digits) or the nation's (7 or 8).
  /(?<=(?:laporan|aduan|pengaduan|tiket|tracking|#)\s*(?:(?:nomor|no|id)\b\.?)?\s*[:#]?\s*)[1-9]\d{6,9}(?![\d.-]*\d)/giu,
  // Money, never beginning with a zero: Rp1.500.000,00, 250.000 rupiah.
  /\bRp\.?\s?[1-9]\d{0,2}(?:\.\d{3})*(?:,\d{1,2}|,-)?(?![\d.-]*\d)/giu,
  /\bRp\.?\s?[1-9]\d{3,11}(?:,\d{1,2}|,-)?(?![\d.-]*\d)/giu,
  /(?<![\d.,]|\d[ -])[1-9]\d{0,2}(?:\.\d{3}){1,2}(?:,\d{1,2}|,-)?(?![\d.-]*\d)/gu,
  /(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?=\s*(?:rupiah|rb|ribu|jt|juta|m\b|miliar))/giu,
  // Days: 05-03-2026, 5/3/26, 05 03 2026, 2026-03-05.
  /(?<![\d+]|\d[ ./-])(?:0?[1-9]|[12]\d|3[01])([-/. ])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?![ ./-]?\d{3})(?!\d)/gu,
  /(?<![\d+]|\d[ ./-])(?:0?[1-9]|[12]\d|3[01])([-/])(?:0?[1-9]|1[0-2])\1\d\d(?![ ./-]?\d)/gu,
  /(?<!\d|\d[ ./-])(?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![ ./-]?\d)/gu,
  // Times, and from one to another: 08.00-15.30.
  /(?<![\d+]|\d[ ./-])(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s*(?:[-–]|s\/d|s\.d\.?|sampai)\s*(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?!\s?[./-]?\d)/giu,
  // RT 03/RW 02, RT 003/002, No. 15.
  /\bRT\s*[.:]?\s*\d{1,3}(?:\s*[/,-]?\s*(?:RW\s*[.:]?\s*)?\d{1,3})?(?![ ./-]?\d)/giu,
];

/** A place in the list of what was kept, between private characters: nothing in a report can be mistaken for it. */
const MARKS = /\ue000([a-j]+)\ue001/gu;

/** Small letters for its digits: digits would belong to a number beside it, capitals to a name. */
function mark(place: number): string {
  return `\ue000${String(place).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}\ue001`;
}

function placeOf(letters: string): number {
  return Number(letters.replace(/[a-j]/g, (letter) => String('abcdefghij'.indexOf(letter))));
}

/**
 * Puts what must stay out of the reach of the masking patterns.
 * @returns the text to mask, and how what was taken out comes back
 */
export function protect(text: string): { text: string; restore: (masked: string) => string } {
  const kept: string[] = [];
  const open = HARMLESS.reduce(
    (rest, pattern) => rest.replace(pattern, (found) => mark(kept.push(found) - 1)),
    text.replace(/[\ue000\ue001]/gu, ''),
  );
  const restore = (masked: string): string =>
    masked.replace(MARKS, (_all, letters: string) => kept[placeOf(letters)] ?? '');
  return { text: open, restore };
}
