export type PersonalKind = 'nik' | 'phone' | 'email' | 'account';

/** Personal data in a text, from `start` up to `end`, in UTF-16 units. */
export interface PersonalPiece {
  kind: PersonalKind;
  start: number;
  end: number;
}

const EMAIL =
  /[\w.+-]+\s?(?:@|[([{]at[)\]}])\s?[\w-]+(?:\s?(?:\.|,|[([{]dot[)\]}])\s?[\w-]+)*\s?(?:\.|,|[([{]dot[)\]}])\s?[a-z]{2,}/gi;
/** Digits as people write them: in groups, after a plus, with one or two dots, dashes, slashes or brackets between. */
const NUMBER = /[+(]?\d(?:[ ./()_-]{0,2}\d)*/g;
/** Words before an account number. */
const ACCOUNT_CUE =
  /\b(rek(ening)?|norek|bri|bni|bca|mandiri|bsi|btn|bpd|ovo|gopay|va|a\/n)\b\W*(\w+\W+){0,2}$/i;
const PHONE_CUE = /\b(hp|wa|whatsapp|telp?|telepon|hub(ungi)?|kontak|call|sms)\b\W*(\w+\W+){0,2}$/i;
const NIK_CUE = /\b(nik|ktp|kk)\b\W*(\w+\W+){0,2}$/i;
/** Sums and opening hours look like account numbers and NIK. */
const MONEY_CUE = /\brp\.?\s*$/i;
const NO_NUMBER = /^(\d{1,3}(\.\d{3})+|\d{1,2}[.:]\d\d\s*-.*)$/;

/**
 * NIK, phone and account numbers and e-mail addresses in a text, in order. A warning for the reporter, who can read
 * what was found: the endpoint masks what it publishes, and knows many more spellings.
 */
export function findPersonalData(text: string): PersonalPiece[] {
  const pieces: PersonalPiece[] = [...text.matchAll(EMAIL)].map((found) => ({
    kind: 'email',
    start: found.index,
    end: found.index + found[0].length,
  }));
  for (const { 0: written, index: start } of text.matchAll(NUMBER)) {
    const end = start + written.length;
    const kind = kindOf(written, text.slice(Math.max(0, start - 40), start));
    const isInside = pieces.some((piece) => start < piece.end && end > piece.start);
    if (kind && !isInside) pieces.push({ kind, start, end });
  }
  return pieces.sort((a, b) => a.start - b.start);
}

function kindOf(written: string, before: string): PersonalKind | null {
  const digits = written.replace(/\D/g, '');
  if (MONEY_CUE.test(before) || NO_NUMBER.test(written)) return null;
  if (digits.length === 16) return ACCOUNT_CUE.test(before) ? 'account' : 'nik';
  if (digits.length > 13 && NIK_CUE.test(before)) return 'nik';
  // 0812… and 62812…: mobile numbers have 10 to 13 digits including the leading zero.
  if (/^(0|62)8\d{7,11}$/.test(digits)) return 'phone';
  if (/^(0|62|8)\d{8,12}$/.test(digits) && PHONE_CUE.test(before)) return 'phone';
  return digits.length >= 8 && digits.length <= 17 && ACCOUNT_CUE.test(before) ? 'account' : null;
}

/** Masks every found piece in the text. */
export function coverPersonalData(text: string): string {
  let covered = '';
  let from = 0;
  for (const { start, end } of findPersonalData(text)) {
    covered += `${text.slice(from, start)}•••`;
    from = end;
  }
  return covered + text.slice(from);
}
