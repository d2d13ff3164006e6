import type { Language } from '../../../src/widget/language/language.js';
import { CONTEXTS, type Both, type Context, type Part } from './contexts.js';
import { HOLES } from './holes.js';
import { givenAt, sayings } from './sayings.js';
import { allWords, type AllWords } from './words-of.js';

/** `Row` is a sentence to check, in Indonesian and in the reader's language. */
export interface Row {
  /** Key of the sentence in the sources. */
  key: string;
  indonesian: string;
  own: string;
  /** The sentence's values with an example of each. */
  holes: readonly { example: string; means: Both }[];
}

export interface Section extends Context {
  part: Part;
  rows: readonly Row[];
}

/** `sectionsOf` puts each sentence of a language beside the Indonesian one, part by part. */
export async function sectionsOf(language: Exclude<Language, 'id'>): Promise<Section[]> {
  const [indonesian, own] = await Promise.all([allWords('id'), allWords(language)]);
  return (Object.entries(CONTEXTS) as [Part, Context][]).map(([part, context]) => ({
    ...context,
    part,
    rows: rowsOf(part, indonesian, own),
  }));
}

function rowsOf(part: Part, indonesian: AllWords, own: AllWords): Row[] {
  const said = sayings({ [part]: own[part] });
  const seen = new Set<string>();
  return [...sayings({ [part]: indonesian[part] })].flatMap(([place, text]) => {
    const key = keyOf(place);
    const translated = said.get(place) ?? '';
    // Functions are called several times: results that differ only in numbers are one sentence.
    const sentence = `${key} ${withoutNumbers(text)} ${withoutNumbers(translated)}`;
    if (!/\p{L}{2}/u.test(text) || seen.has(sentence)) return [];
    seen.add(sentence);
    return [{ key, indonesian: text, own: translated, holes: holesOf(place, text, indonesian) }];
  });
}

/** `keyOf`: `form.setup.sms(1)` → `form.setup.sms`. */
const keyOf = (place: string): string => place.replace(/\(\d+\)/g, '');

const withoutNumbers = (text: string): string => text.replace(/\d+(?:[.,]\d+)*/g, '#');

function holesOf(place: string, text: string, indonesian: AllWords): Row['holes'] {
  const [, path = '', index = ''] = /^(.*)\((\d+)\)/.exec(place) ?? [];
  if (path === '') return [];
  const said = path
    .split('.')
    .reduce<unknown>((words, key) => (words as Record<string, unknown>)[key], indonesian);
  const given = givenAt(path)[Number(index)] ?? [];
  return namesOf(said).flatMap((name, at) => {
    const value = given[at];
    const example = typeof value === 'number' ? formOf(value, text) : undefined;
    if (example === undefined) return [];
    const means = HOLES[name];
    if (means === undefined) throw new Error(`${path} has a hole that holes.ts doesn't explain: ${name}`);
    return [{ example, means }];
  });
}

/** `formOf` is the number as the sentence writes it; undefined where it isn't shown. */
const formOf = (value: number, text: string): string | undefined =>
  [value.toLocaleString('id-ID'), String(value)].find((form) =>
    new RegExp(`(?<![\\d.])${form}(?!\\d)`).test(text),
  );

/** `namesOf` are a function's parameter names, without the digits that a bundler adds to equal names. */
function namesOf(said: unknown): string[] {
  const [, several = '', one = ''] = /^\(([^)]*)\)\s*=>|^(\w+)\s*=>/.exec(String(said)) ?? [];
  return (several || one).split(',').map((name) => name.trim().replace(/\d+$/, ''));
}
