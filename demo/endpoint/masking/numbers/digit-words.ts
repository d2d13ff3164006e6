/** How people say digits, by what they are worth: Indonesian and how it is shortened, Javanese, Sundanese, Minang, Balinese, Batak, Madurese, English. */
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

/** What makes tens of the digit before it: "dua belas", "dua puluh". */
export const TEN_MORE = new Set(['belas', 'welas', 'likur']);
export const TENS = new Set(['puluh', 'pulu']);

/** Written for a digit that looks alike. */
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

/** The digits that a word says, alone or several run together: "nol", "noldelapansatu". */
export function spokenDigits(low: string): string | undefined {
  return DIGITS.get(low) ?? TEENS.get(low) ?? (low.length > 5 ? runTogether(low) : undefined);
}

/** Longest word first, no way back. */
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

/** The digits that letters were written for, or undefined when one of them looks like none. */
export function alikeDigits(letters: string): string | undefined {
  let digits = '';
  for (const letter of letters) {
    const digit = ALIKE[letter];
    if (digit === undefined) return undefined;
    digits += digit;
  }
  return digits;
}
