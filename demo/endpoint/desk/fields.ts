import { readDay } from '../../../src/contract/dates.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import type { Range } from '../masking/blacken.js';
import type { Sentence } from '../words/errors.js';
import { invalid } from '../words/errors.js';

type Body = Record<string, unknown>;

/** `readText` reads an officer's text. @param label message key of the field's name @throws ApiError 422 */
export function readText(
  body: Body,
  field: string,
  label: string,
  { min = 1, max }: { min?: number; max: number },
): string {
  const value = body[field];
  const text = typeof value === 'string' ? value.replaceAll('\0', '').trim() : '';
  const refuse = (key: Sentence['key'], values: Sentence['values']) =>
    invalid({ [field]: [{ key, values: { label, ...values } }] });
  if (text === '') throw refuse('required', {});
  if (text.length < min) throw refuse('too-short', { min });
  if (text.length > max) throw refuse('too-long', { max });
  return text;
}

export function readFlag(body: Body, field: string): boolean {
  return body[field] === true;
}

/** Longest time that an office may promise ahead, in milliseconds. */
const PROMISED_MS = 366 * 86_400_000;

/** `readPromise` reads a day after today, within a year; null where the officer promises none. @throws ApiError 422 */
export function readPromise(
  { promised_at: value }: Body,
  { timeZone, now }: Pick<EndpointConfig, 'timeZone' | 'now'>,
): string | null {
  if (value === undefined || value === null || value === '') return null;
  const day = readDay(value);
  const today = dayIn(timeZone, now());
  const last = dayIn(timeZone, new Date(now().getTime() + PROMISED_MS));
  if (day === null || day !== value || day <= today || day > last)
    throw invalid({ promised_at: [{ key: 'desk-promise-range', values: { last } }] });
  return day;
}

/** `readIds` reads a list of ids; anything else counts as none. */
export function readIds(body: Body, field: string): string[] {
  const value = body[field];
  return Array.isArray(value)
    ? value.filter((id): id is string => typeof id === 'string' && /^[\w-]{1,64}$/.test(id))
    : [];
}

/** `readRanges` reads `[from, to]` offsets in a text; none by default. @throws ApiError 422 for anything else */
export function readRanges(body: Body, field: string): Range[] {
  const value = body[field] ?? [];
  const isRange = (range: unknown): range is Range =>
    Array.isArray(range) && range.length === 2 && range.every(Number.isInteger);
  if (!Array.isArray(value) || !value.every(isRange)) {
    throw invalid({ [field]: [{ key: 'desk-redaction-unfit' }] });
  }
  return value;
}

/** `readOneOf` reads one of `words`. @throws ApiError 422 with the sentence `otherwise` */
export function readOneOf<T extends string>(
  body: Body,
  field: string,
  words: readonly T[],
  otherwise: Sentence['key'],
): T {
  const word = words.find((one) => one === body[field]);
  if (word === undefined) throw invalid({ [field]: [{ key: otherwise }] });
  return word;
}

/** `readName` allows letters, digits and few marks: an account's name then reads the same everywhere. */
export function readName(body: Body, field = 'name'): string {
  const name = readText(body, field, 'label-officer', { min: 2, max: 80 });
  if (!/^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .@'_-]*$/u.test(name))
    throw invalid({ [field]: [{ key: 'desk-name-letters' }] });
  return name;
}
