import type { Range, Redactions } from '../report-wire.js';

export type Part = keyof Redactions;

/** `Word` is a run of letters and digits with what joins them: the smallest unit to cover. */
export interface Word {
  part: Part;
  from: number;
  to: number;
  text: string;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’./@][\p{L}\p{M}\p{N}]+)*/gu;

export const wordsIn = (part: Part, text: string): Word[] =>
  Array.from(text.matchAll(WORD), ({ 0: found, index: from }) => ({
    part,
    from,
    to: from + found.length,
    text: found,
  }));

const lower = (text: string): string => text.toLocaleLowerCase('id');

const overlaps = ({ from, to }: Word, [start, end]: Range): boolean => start < to && from < end;

export const isCovered = (covered: Redactions, word: Word): boolean =>
  covered[word.part].some((range) => overlaps(word, range));

/** A name or a number goes along wherever it stands; of several words, an everyday one where it was chosen alone. */
const isTelling = ({ text }: Word): boolean => /[\p{Lu}\p{N}]/u.test(text);

/** `withWords` covers the chosen words, or shows them again, with equal ones elsewhere. */
export function withWords(
  covered: Redactions,
  { words, chosen, isBlack }: { words: readonly Word[]; chosen: readonly Word[]; isBlack: boolean },
): Redactions {
  const alike = new Set(
    chosen.filter((word) => chosen.length === 1 || isTelling(word)).map(({ text }) => lower(text)),
  );
  const meant = words.filter((word) => alike.has(lower(word.text)) || chosen.includes(word));
  const of = (part: Part): Range[] => {
    const here = meant.filter((word) => word.part === part);
    const others = covered[part].filter((range) => !here.some((word) => overlaps(word, range)));
    const added = isBlack ? here.map(({ from, to }): Range => [from, to]) : [];
    return [...others, ...added].sort(([a], [b]) => a - b);
  };
  return { title: of('title'), content: of('content') };
}
