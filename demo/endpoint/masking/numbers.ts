/** What people put between digits. */
const GAP = String.raw`[\s.()/_–-]{0,3}`;

/** `min` to `max` more digits, grouped in any way. */
function digits(min: number, max: number): string {
  return `(?:${GAP}\\d){${min},${max}}`;
}

/** Within that many characters before a number, a word says what it is. */
function after(words: string, reach: number): string {
  return `(?<=(?<!\\p{L})(?:${words})(?!\\p{L})[^\\d\\n]{0,${reach}})`;
}

const AT = String.raw`(?:\s?@\s?|\s?[([{]\s?(?:at|a|et)\s?[)\]}]\s?)`;
const DOT = String.raw`(?:\s?\.\s?|\s?[([{]\s?(?:dot|titik)\s?[)\]}]\s?|\s(?:dot|titik)\s)`;
const PROVIDER = '(?:gmail|yahoo|ymail|hotmail|outlook|icloud|rocketmail)';

export const EMAILS: readonly RegExp[] = [
  // With blanks around the at sign, or it in words. The last label has letters: "5 kg @ 12.500" is a price.
  new RegExp(
    String.raw`[\p{L}\d._%+-]+${AT}[\p{L}\d-]+(?:${DOT}[\p{L}\d-]+)*${DOT}\p{L}{2,}(?![\p{L}\d])`,
    'giu',
  ),
  new RegExp(
    String.raw`[\p{L}\d._%+-]+(?:${AT}|\s(?:at|et)\s)${PROVIDER}(?:${DOT}(?:com|co|id))*(?![\p{L}\d])`,
    'giu',
  ),
];

export const IDENTITY_NUMBERS: readonly RegExp[] = [
  // NPWP in its own form.
  /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-?\d{3}\.\d{3}(?!\d)/gu,
  // NIK and KK: 16 digits, grouped or not.
  new RegExp(`(?<!\\d)\\d${digits(15, 15)}(?!\\d)`, 'gu'),
  // Where a word says so, one digit more or less is still that number.
  new RegExp(`${after('nik|kk|no\\.?\\s?ktp|nomor\\s+ktp|npwp', 20)}\\d${digits(13, 17)}(?!\\d)`, 'giu'),
];

const BANK =
  'bri|bni|bca|mandiri|bsi|btn|bjb|cimb|danamon|permata|muamalat|seabank|jago|bank\\s+\\p{L}+(?:\\s+\\p{L}+)?';

export const ACCOUNTS: readonly RegExp[] = [
  new RegExp(
    `${after(`rekening|rek|norek|no\\.?\\s*rek\\p{L}*|virtual account|va|${BANK}`, 40)}\\d${digits(7, 18)}(?!\\d)`,
    'giu',
  ),
  // Customers of electricity and water are households.
  new RegExp(`${after('pelanggan|idpel|meteran|no\\.?\\s*meter', 20)}\\d${digits(7, 13)}(?!\\d)`, 'giu'),
];

const CALL =
  'hp|no\\.?\\s?hp|wa|whatsapp|whatsap|telp|telepon|telpon|tlp|hubungi|kontak|sms|call|nomor\\s+saya';

export const PHONES: readonly RegExp[] = [
  // +62, 62 or 0, then 7 to 13 digits.
  new RegExp(`(?<!\\d)(?<!\\d[.,])(?:\\+?${GAP}6${GAP}2|0)${digits(7, 13)}(?!\\d)`, 'gu'),
  // Other countries.
  new RegExp(`\\+[1-9]${digits(7, 14)}(?!\\d)`, 'gu'),
  // Without the zero, or a landline without its area, where a word says that it is to be called.
  new RegExp(`${after(CALL, 25)}[1-9]${digits(5, 12)}(?!\\d)`, 'giu'),
  // Letters in the place of digits: O812 345 67B9 is not hidden from a reader.
  /(?<![\p{L}\d])[0oO][\s.-]?8(?:[\s.-]{0,2}[\doOlIB]){7,11}(?![\p{L}\d])/gu,
];
