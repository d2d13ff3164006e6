import { foldWord } from '../spelling/word-forms.js';

/** A word of a text, and where it stands. */
export interface SpokenWord {
  /** Folded, so that several spellings are one. */
  word: string;
  /** Parts of a sentence, counted through the text: what is said of one needs not hold for the next. */
  clause: number;
  sentence: number;
}

/** Letters of a text that are read; a report that is to be read at once says it early. */
const MOST_READ = 5_000;
/** Longer ones are no word that anybody looks for. */
const LONGEST_WORD = 30;

/** How everyday messages shorten words in other ways than by leaving out vowels. */
const SHORT_FORMS = new Map(
  Object.entries({
    udh: 'sudah',
    udah: 'sudah',
    uda: 'sudah',
    dah: 'sudah',
    gak: 'tidak',
    ga: 'tidak',
    gk: 'tidak',
    nggak: 'tidak',
    ngga: 'tidak',
    engga: 'tidak',
    enggak: 'tidak',
    org: 'orang',
    ank: 'anak',
    tlg: 'tolong',
    tlng: 'tolong',
    skrg: 'sekarang',
    skrng: 'sekarang',
    jln: 'jalan',
    jl: 'jalan',
    td: 'tadi',
    bpk: 'bapak',
    sy: 'saya',
    lum: 'belum',
    // As they stand they would be a negation, blows, a river, a tree, a current and a sting.
    aja: 'saja',
    diajar: 'belajar',
    sekali: 'amat',
    mohon: 'minta',
    harus: 'mesti',
    sangat: 'amat',
  }).map(([short, long]) => [short, foldWord(long)]),
);

/** Behind these a full stop ends no sentence. */
const ABBREVIATIONS = new Set('jl jln gg rt rw no dr kec kab kel ds dsn sdr km pt cv'.split(' '));
/** `CONTRASTS`: a clause after one of them holds in spite of the clause before. */
const CONTRASTS = new Set('tapi tetapi tp namun nanging ananging but however'.split(' ').map(foldWord));

/** `dua kali` is no river. */
const TIMES = /(\d|\b(?:dua|tiga|empat|lima|sepuluh|berapa|setiap|tiap|pirang|ping|rong|telung)) ?kali\b/g;

const PARTS = /[\p{L}\p{N}]+|[.!?;\n]|[,:()]/gu;

/** A text as folded words in their clauses and sentences. */
export function readClauses(text: string): SpokenWord[] {
  const spoken: SpokenWord[] = [];
  const begin = text.slice(0, MOST_READ).normalize('NFD');
  const plain = begin
    .replace(/[\p{M}'’ʼ`]/gu, '')
    .toLowerCase()
    .replace(TIMES, '$1 kalinya');
  let [clause, sentence, last] = [0, 0, ''];
  for (const [part] of plain.matchAll(PARTS)) {
    if (/[.!?;\n,:()]/.test(part)) {
      if (part === '.' && ABBREVIATIONS.has(last)) continue;
      clause++;
      if (!/[,:()]/.test(part)) sentence++;
      continue;
    }
    last = part;
    // `anak2` is `anak-anak`.
    const single = /\p{L}{3}2$/u.test(part) ? part.slice(0, -1) : part;
    const word = SHORT_FORMS.get(single) ?? foldWord(single);
    if (CONTRASTS.has(word)) clause++;
    if (word.length < LONGEST_WORD) spoken.push({ word, clause, sentence });
  }
  return spoken;
}
