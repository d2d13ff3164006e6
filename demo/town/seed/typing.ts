import type { Random } from './random.js';
import type { Voice } from './story.js';

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\byang\b/g, 'yg'],
  [/\bdengan\b/g, 'dgn'],
  [/\btidak\b/g, 'tdk'],
  [/\bsudah\b/g, 'sdh'],
  [/\bbelum\b/g, 'blm'],
  [/\buntuk\b/g, 'utk'],
  [/\bkarena\b/g, 'krn'],
  [/\bkalau\b/g, 'klo'],
  [/\bsampai\b/g, 'smp'],
  [/\bkemarin\b/g, 'kmrn'],
  [/\bjuga\b/g, 'jg'],
  [/\bdalam\b/g, 'dlm'],
  [/\borang\b/g, 'org'],
];

interface Hand {
  /** Chance that a whole text is written in short forms. */
  short: number;
  /** Most typing mistakes in a text. */
  slips: number;
  /** Chance of a text without capitals at the beginning of sentences. */
  small: number;
}

const HANDS: Readonly<Record<Voice, Hand>> = {
  resmi: { short: 0, slips: 0, small: 0 },
  marah: { short: 0.2, slips: 1, small: 0 },
  malu: { short: 0.25, slips: 1, small: 0.1 },
  sepuh: { short: 0, slips: 2, small: 0 },
  pelajar: { short: 0.35, slips: 1, small: 0.2 },
  pemuda: { short: 0.15, slips: 1, small: 0 },
  pedagang: { short: 0.4, slips: 1, small: 0.15 },
  ibu: { short: 0.35, slips: 1, small: 0.1 },
  tani: { short: 0.4, slips: 2, small: 0.1 },
  santai: { short: 0.8, slips: 2, small: 0.9 },
};

/** `typed` types a text as such a person does on a phone. Names, numbers and addresses stay right. */
export function typed(text: string, voice: Voice, random: Random): string {
  const hand = HANDS[voice];
  let out = text;
  if (random.chance(hand.short))
    for (const [long, short] of SHORT) if (random.chance(0.7)) out = out.replace(long, short);
  if (random.chance(hand.small))
    out = out.replace(
      /(^|[.?!] )(\p{Lu})(?=\p{Ll}+ \p{Ll})/gu,
      (_all, before: string, first: string) => before + first.toLowerCase(),
    );
  for (let i = 0; i < hand.slips; i += 1) if (random.chance(0.35)) out = slip(out, random);
  return out;
}

/** `slip` swaps two letters or drops one in a long word of small letters. */
function slip(text: string, random: Random): string {
  const words = [...text.matchAll(/(?<=\s)\p{Ll}{7,}(?=[\s,.])/gu)];
  if (words.length === 0) return text;
  const word = random.pick(words);
  const at = word.index + random.whole(2, word[0].length - 3);
  const pair = text.slice(at, at + 2);
  return text.slice(0, at) + (random.chance(0.5) ? `${pair[1]}${pair[0]}` : pair[1]) + text.slice(at + 2);
}
