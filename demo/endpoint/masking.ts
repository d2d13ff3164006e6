/** In the place of what is taken out. */
const MASK = '•••';

/** What would let strangers find or harm a person, as it stands in the running text of reports. Order matters: longest first. */
const PATTERNS: readonly RegExp[] = [
  // E-mail addresses, with blanks around the at sign too.
  /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu,
  // NIK and KK: 16 digits, in groups or not.
  /(?<!\d)\d(?:[ .-]?\d){15}(?!\d)/g,
  // Phones: +62, 62 or 0, then 7 to 13 digits in groups of any kind.
  /(?<![\d.,])(?:\+?62|0)[ .()-]*(?:\d[ .()-]*){7,13}(?!\d)/g,
  // Account numbers: 10 to 15 digits, where a bank or "rekening" is named shortly before.
  /(?<=\b(?:rekening|rek|norek|no\.?\s*rek\w*|bri|bni|bca|mandiri|bsi|btn|bank\s+\p{L}+)\b[^\d\n]{0,30})\d(?:[ .-]?\d){7,17}/giu,
];

/**
 * Takes phones, NIK, e-mail addresses and account numbers out of a text that the public will read. What was found is
 * replaced whole: a masked number that shows its last digits still tells neighbours whose it is.
 */
export function maskText(text: string): string {
  return PATTERNS.reduce((masked, pattern) => masked.replace(pattern, MASK), text);
}
