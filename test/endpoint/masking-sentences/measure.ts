import { readFileSync } from 'node:fs';
import { MASK, maskText } from '../../../demo/endpoint/masking/mask-text.js';

export const KINDS = ['nik', 'phone', 'account', 'email', 'name'] as const;
export type Kind = (typeof KINDS)[number];

/** A labelled part of a text, by its characters in the text without marks. */
interface Item {
  kind: Kind;
  from: number;
  to: number;
}

/** How many of an item's letters and digits may stay readable while it still counts as hidden. */
const READABLE_MAX = 2;

export interface Tally {
  hidden: number;
  missed: number;
  falseAlarms: number;
}

export interface Measurement {
  texts: number;
  /** Texts that hold nothing to hide, and how many of them a mask was put into. */
  clean: { texts: number; touched: number };
  kinds: Record<Kind, Tally>;
  /** Masked texts with what stayed readable of an item, and with what was masked and is none. */
  misses: { kind: Kind; item: string; masked: string }[];
  falseAlarms: { kind: Kind; masked: string; words: string }[];
}

const MARKS = /⟦(nik|phone|account|email|name):([^⟧]*)⟧/gu;
/** A form of address is no part of a name, whoever counts it in. */
const TITLES =
  /(?<!\p{L})(?:pak|bapak|bpk|bu|ibu|sdr|sdri|mas|mbak|h|hj|haji|dr|ustadz|kang|bang|alm|mbah|mbok|mang|bik|cik|cek|yuk|nek|nenek|kakek|uda|uni|teh|tok|wak|om|tante|pakde|bude)(?!\p{L})\.?/giu;

/**
 * The sets that are measured; what each is stands in the README beside it. A new one is measured once its name stands
 * here.
 */
export const SETS = [
  'development',
  'held-back',
  'held-out',
  'held-out-2',
  'held-out-3',
  'held-out-4',
  'held-out-5',
  'held-out-6',
] as const;
export type SentenceSet = (typeof SETS)[number];

/** @param sets measured as one */
export function measure(...sets: SentenceSet[]): Measurement {
  const texts = sets.flatMap(
    (name) =>
      JSON.parse(readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8')) as { text: string }[],
  );
  const kinds = Object.fromEntries(
    KINDS.map((kind) => [kind, { hidden: 0, missed: 0, falseAlarms: 0 }]),
  ) as Measurement['kinds'];
  const result: Measurement = {
    texts: texts.length,
    clean: { texts: 0, touched: 0 },
    kinds,
    misses: [],
    falseAlarms: [],
  };
  for (const { text } of texts) measureText(text, result);
  return result;
}

function measureText(marked: string, result: Measurement): void {
  const { text, items } = unmark(marked);
  const masked = maskText(text);
  if (items.length === 0) {
    result.clean.texts += 1;
    if (masked.includes(MASK)) result.clean.touched += 1;
  }
  const parts = hiddenParts(text, masked);
  const isHidden = (at: number): boolean => parts.some(({ from, to }) => at >= from && at < to);
  for (const item of items) {
    const hidden = readableOf(text, item, isHidden) <= READABLE_MAX;
    result.kinds[item.kind][hidden ? 'hidden' : 'missed'] += 1;
    if (!hidden) result.misses.push({ kind: item.kind, item: text.slice(item.from, item.to), masked });
  }
  for (const part of parts) {
    const words = outside(text, part, items);
    if (words === '') continue;
    const kind = kindOf(words);
    result.kinds[kind].falseAlarms += 1;
    result.falseAlarms.push({ kind, words, masked });
  }
}

function unmark(marked: string): { text: string; items: Item[] } {
  const items: Item[] = [];
  let text = '';
  let last = 0;
  for (const found of marked.matchAll(MARKS)) {
    const [whole, kind, words] = found as unknown as [string, Kind, string];
    text += marked.slice(last, found.index);
    items.push({ kind, from: text.length, to: text.length + words.length });
    text += words;
    last = found.index + whole.length;
  }
  return { text: text + marked.slice(last), items };
}

/**
 * Which characters of a text are gone in its masked form, found from outside: what stands between masks is looked for
 * in the text from left to right, what follows the last mask from its end.
 */
function hiddenParts(text: string, masked: string): { from: number; to: number }[] {
  const same = [...alike(text)];
  const kept = masked.split(MASK).map((part) => alike(part));
  const whole = same.map(({ char }) => char).join('');
  const parts: { from: number; to: number }[] = [];
  let cursor = 0;
  kept.forEach((part, index) => {
    const wanted = part.map(({ char }) => char).join('');
    const found =
      index === kept.length - 1 && index > 0 ? whole.length - wanted.length : whole.indexOf(wanted, cursor);
    if (found < cursor) throw new Error(`The masker wrote words of its own: ${masked}`);
    if (index > 0) parts.push({ from: same[cursor]?.at ?? text.length, to: same[found]?.at ?? text.length });
    cursor = found + wanted.length;
  });
  return parts;
}

/** The characters that are compared: what can't be seen is left out, digits in boxes are digits. */
function alike(text: string): { char: string; at: number }[] {
  return Array.from(text.matchAll(/[^]/gu), (found) => ({ char: found[0], at: found.index }))
    .filter(({ char }) => !/^(?:\u20e3|\ufe0f|[\u00ad\u200b-\u200f\u2060\ufeff])$/u.test(char))
    .map(({ char, at }) => ({ char: char.normalize('NFKC').slice(0, 1), at }));
}

function readableOf(text: string, { kind, from, to }: Item, isHidden: (at: number) => boolean): number {
  const words = text.slice(from, to);
  const titles = kind === 'name' ? [...words.matchAll(TITLES)] : [];
  const isTitle = (at: number): boolean =>
    titles.some((title) => at >= title.index && at < title.index + title[0].length);
  let readable = 0;
  for (const { index, 0: char } of words.matchAll(/[^]/gu))
    if (/[\p{L}\p{N}]/u.test(char) && !isHidden(from + index) && !isTitle(index)) readable += 1;
  return readable;
}

/** The words that a mask took and that no item holds. */
function outside(text: string, part: { from: number; to: number }, items: readonly Item[]): string {
  let words = '';
  for (let at = part.from; at < part.to; at += 1) {
    const held = items.some(({ from, to }) => at >= from && at < to);
    words += held ? ' ' : (text[at] ?? '');
  }
  return /[\p{L}\p{N}]/u.test(words) ? words.trim() : '';
}

/** What a false alarm was taken for can only be told by its form. */
function kindOf(words: string): Kind {
  const digits = words.replace(/\D/g, '');
  if (/@|\bat\b/.test(words)) return 'email';
  if (digits.length === 0) return 'name';
  if (digits.length >= 14) return 'nik';
  return /^(?:0|62)/.test(digits) ? 'phone' : 'account';
}

export interface Share {
  value: number;
  of: number;
  low: number;
  high: number;
}

/** A share with its Wilson interval of 95 %. */
function share(part: number, of: number): Share {
  if (of === 0) return { value: Number.NaN, of, low: 0, high: 1 };
  const z = 1.959964;
  const value = part / of;
  const middle = (value + (z * z) / (2 * of)) / (1 + (z * z) / of);
  const half = (z / (1 + (z * z) / of)) * Math.sqrt((value * (1 - value)) / of + (z * z) / (4 * of * of));
  return { value, of, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

export function recall({ hidden, missed }: Tally): Share {
  return share(hidden, hidden + missed);
}

export function precision({ hidden, falseAlarms }: Tally): Share {
  return share(hidden, hidden + falseAlarms);
}
