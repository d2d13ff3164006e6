/** Spoken digits by value: Indonesian and regional languages (Java, Sunda, Minang, Bali, Batak, Madura), English. */
const SPOKEN: readonly string[] = [
  'nol enol nul kosong zero nil',
  'satu satoe stu siji setunggal hiji ciek sikok cek sada settong besik one',
  'dua duo due loro kalih dadua duwa dhuwa two',
  'tiga tigo tige tga telu tilu tigang tolu three',
  'empat ampat mpat papat pat sekawan opat ampek empek epat four',
  'lima limo lime lma gangsal lema five',
  'enam anam nam nem enem genep onom ennem six',
  'tujuh tuju tujuah tujoh pitu petto seven',
  'delapan dalapan lapan dlapan delpan wolu ualu ballu kutus eight',
  'sembilan smbilan semilan sambilan sembulan sanga songo salapan sia nine',
];

const DIGITS = new Map(
  SPOKEN.flatMap((words, digit) => words.split(' ').map((word): [string, string] => [word, String(digit)])),
);
const TEENS = new Map([
  ['sepuluh', '10'],
  ['sedasa', '10'],
  ['sapuluh', '10'],
  ['sebelas', '11'],
  ['sewelas', '11'],
  ['sabelas', '11'],
]);

/** Words that make tens of the digit before them: "dua belas", "dua puluh". */
export const TEN_MORE = new Set(['belas', 'welas', 'likur']);
export const TENS = new Set(['puluh', 'pulu']);

/** Letters that are written for a similar digit. */
const ALIKE: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  l: '1',
  I: '1',
  i: '1',
  z: '2',
  Z: '2',
  E: '3',
  A: '4',
  s: '5',
  S: '5',
  b: '6',
  G: '6',
  B: '8',
  g: '9',
  q: '9',
};

const LONGEST = Math.max(...[...DIGITS.keys()].map((word) => word.length));

/** `spokenDigits` reads a word as digits, also several without blanks: "nol", "noldelapansatu". */
export function spokenDigits(low: string): string | undefined {
  return DIGITS.get(low) ?? TEENS.get(low) ?? (low.length > 5 ? runTogether(low) : undefined);
}

/** `runTogether` takes the longest word first, and never goes back. */
function runTogether(low: string): string | undefined {
  let digits = '';
  for (let at = 0; at < low.length;) {
    let length = Math.min(LONGEST, low.length - at);
    while (length > 1 && !DIGITS.has(low.slice(at, at + length))) length -= 1;
    if (length <= 1) return undefined;
    digits += DIGITS.get(low.slice(at, at + length)) ?? '';
    at += length;
  }
  return digits.length > 1 ? digits : undefined;
}

/** `alikeDigits` reads letters as similar digits; undefined where a letter resembles none. */
export function alikeDigits(letters: string): string | undefined {
  let digits = '';
  for (const letter of letters) {
    const digit = ALIKE[letter];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}
