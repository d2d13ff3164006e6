import { readFileSync, writeFileSync } from 'node:fs';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { CATEGORIES } from '../../../demo/town/categories.js';
import type { Category } from '../../../src/contract/public/masters.js';
import { categoryGuesser } from '../../../src/form/choices/likely-categories.js';

/** What somebody writes, and the categories that are right for it. */
export interface Sentence {
  title: string;
  content: string;
  categories: string[];
  language: 'id' | 'jv' | 'su' | 'mixed';
}

interface Miss extends Sentence {
  guessed: readonly string[];
}

export interface Measured {
  count: number;
  /** How often the first guess was right. */
  first: number;
  /** How often one of the up to three was right. */
  any: number;
  /** Suggestions made in all. */
  suggested: number;
  misses: Miss[];
}

export const TREE: readonly Category[] = CATEGORIES.map(({ keywords, ...category }) => ({
  ...category,
  keywords: [...keywords],
}));

export const HALVES = ['development', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

export function sentences(half: Half): Sentence[] {
  return JSON.parse(readFileSync(new URL(`${half}.json`, import.meta.url), 'utf8')) as Sentence[];
}

export function measure(half: Half): Measured {
  const guess = categoryGuesser(TREE);
  const measured: Measured = { count: 0, first: 0, any: 0, suggested: 0, misses: [] };
  for (const sentence of sentences(half)) {
    const guessed = guess(sentence.title, sentence.content).map(({ id }) => id);
    const place = guessed.findIndex((id) => sentence.categories.includes(id));
    measured.count++;
    measured.suggested += guessed.length;
    if (place === 0) measured.first++;
    if (place >= 0) measured.any++;
    else measured.misses.push({ ...sentence, guessed });
  }
  return measured;
}

/**
 * Wilson's 95 % interval of a share.
 * @see {@link https://doi.org/10.1080/01621459.1927.10502953} E. B. Wilson, 1927
 */
export function wilson(hits: number, count: number): [low: number, high: number] {
  const z = 1.959964;
  const share = hits / count;
  const middle = share + (z * z) / (2 * count);
  const spread = z * Math.sqrt((share * (1 - share)) / count + (z * z) / (4 * count * count));
  const whole = 1 + (z * z) / count;
  return [(middle - spread) / whole, (middle + spread) / whole];
}

const percent = (share: number): string => (100 * share).toFixed(1);

export function line(name: string, hits: number, count: number): string {
  const [low, high] = wilson(hits, count);
  return `${name} ${percent(hits / count)} % (${hits} of ${count}; 95 %: ${percent(low)}–${percent(high)})`;
}

/** Both halves as a page, the misses by their titles. */
export function report(): string {
  const halves = HALVES.map((half) => {
    const { count, first, any, suggested, misses } = measure(half);
    const listed = misses.map(
      ({ title, categories, guessed, language }) =>
        `- “${title}” (${language}): ${categories.join(' or ')}, guessed ${guessed.join(', ') || 'nothing'}`,
    );
    const numbers = [
      line('first guess right:', first, count),
      line('right one among the suggested:', any, count),
      `${(suggested / count).toFixed(1)} suggestions a report`,
    ];
    const missed = listed.length > 0 ? `Missed:\n\n${listed.join('\n')}` : 'Nothing missed.';
    return `## ${half}\n\n${numbers.map((number) => `- ${number}`).join('\n')}\n\n${missed}\n`;
  });
  return ['# What the category guess gets right\n\nWritten by `measure.ts`.\n', ...halves].join('\n');
}

export const RESULTS = new URL('results.md', import.meta.url);

if (argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(RESULTS, report());
  stdout.write(report());
}
