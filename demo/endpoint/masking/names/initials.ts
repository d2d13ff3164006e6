import { list } from '../words/lexicon.js';
import type { Span, Token } from '../tokens.js';

const CUES = list('inisial berinisial inisialnya');
/** Words behind which letters with dots are a person's: "Sdr. B.T.", "oknum A.M.". */
const PERSONS = list(
  'sdr sdri saudara saudari oknum tersangka terlapor pelaku korban pak bapak bu ibu an bernama nama',
);
const LETTERS_MAX = 4;

/** `initialsAt` finds "inisial RS", "berinisial B.T.", "Sdr. A.M.". */
export function initialsAt(tokens: readonly Token[], at: number): Span | undefined {
  const low = tokens[at]?.low ?? '';
  const told = CUES.has(low);
  if (!told && !PERSONS.has(low)) return undefined;
  let from = at + 1;
  while (from <= at + 3 && /^[\s.:("]$/.test(tokens[from]?.text ?? '')) from += 1;
  const first = tokens[from]?.text ?? '';
  if (told && /^\p{Lu}{2,4}$/u.test(first)) return { from, to: from + 1 };
  if (!/^\p{L}$/u.test(first) || !(told || /^\p{Lu}$/u.test(first))) return undefined;
  let to = from + 1;
  let letters = 1;
  while (letters < LETTERS_MAX && tokens[to]?.text === '.' && /^\p{L}$/u.test(tokens[to + 1]?.text ?? '')) {
    to += 2;
    letters += 1;
  }
  if (letters === 1 && !told) return undefined;
  return { from, to: tokens[to]?.text === '.' ? to + 1 : to };
}
