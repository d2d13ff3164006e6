/** Invisible characters, which would split a number for the rules but not for the eye. */
const INVISIBLE = /\u034f|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** A digit in a box, as phones' keyboards offer it: 8️⃣. */
const BOXED = /([0-9])\ufe0f?\u20e3/g;
/** Circled or superscript digits; two or more, for a single superscript is a unit of area. */
const DECORATED = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u2468\u24ea]{2,}/gu;

/** `plainText` is the text as the eye reads it: without invisible characters, digits as 0 to 9. */
export function plainText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(BOXED, '$1')
    .replace(/[＠．]/g, (sign) => sign.normalize('NFKC'))
    .replace(DECORATED, (digits) => digits.normalize('NFKC'))
    .replace(/[^\P{Nd}0-9]/gu, asciiDigit);
}

/** `asciiDigit` converts digits of every script, full-width ones too. */
function asciiDigit(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  // Unicode has each script's ten digits in a row: the count of digits before one is its value.
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
