import { ACCOUNTS, EMAILS, IDENTITY_NUMBERS, PHONES } from './masking/numbers.js';
import { maskNames } from './masking/names.js';
import { protect } from './masking/protected.js';
import { maskSpelledNumbers } from './masking/spelled-numbers.js';

/** In the place of what is taken out. */
export const MASK = '•••';

/** One higher whenever a change below makes another text of any report: stored masks of an older version are made anew. */
export const MASK_VERSION = 1;

/** Invisible characters that would part a number for the patterns but not for the eye. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * Takes phones, NIK, e-mail addresses, account numbers and names of people out of a text that the public will read. What was
 * found is replaced whole: a masked number that shows its last digits still tells neighbours whose it is. Amounts of money,
 * dates, times, RT/RW and report numbers stay.
 *
 * Patterns, not understanding: an officer still reads the masked text before it becomes public.
 */
export function maskText(text: string): string {
  const plain = text.replace(INVISIBLE, '').replace(/\p{Nd}/gu, asciiDigit);
  const { text: open, restore } = protect(plain);
  const hidden = [...EMAILS, ...IDENTITY_NUMBERS, ...ACCOUNTS, ...PHONES].reduce(
    (masked, pattern) => masked.replace(pattern, MASK),
    open,
  );
  return restore(maskNames(maskSpelledNumbers(hidden, MASK), MASK));
}

/** Digits of every script, full-width ones too, as the patterns know them. */
function asciiDigit(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  // Unicode has every script's ten digits in one row: as many digits as stand before it, so much is it worth.
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
