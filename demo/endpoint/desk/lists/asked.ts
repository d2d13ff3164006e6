import { STATUSES } from '../../../../src/contract/statuses.js';
import { isDay } from '../../days.js';
import type { Hashing } from '../../guard/hashing.js';
import type { Doubt } from '../../reports/filing/sent-by-form.js';
import { ApiError } from '../../words/errors.js';
import type { ListQuery, Tab } from '../wire.js';

export const TABS: readonly Tab[] = ['new', 'to-answer', 'replied', 'overdue', 'mine', 'all'];
const SORTS = ['due', 'newest'] as const;
const DOUBTS: readonly string[] = ['', 'any', ...(['quick', 'crowd'] satisfies Doubt[])];
const ESCALATED = ['1'] as const;
const TEXTS = ['search', 'office', 'village', 'topic', 'assignee', 'classification'] as const;

const PAGE_SIZE = 25;
const PAGE_SIZE_MAX = 100;
const TEXT_MAX = 200;
/** Rows that `page` may skip, for the database reads them all; `next_page_url` goes on. */
export const COUNTED_MAX = 1_000;
/** The longest that `writeCursor` makes of texts of `TEXT_MAX`, each letter escaped. */
const CURSOR_MAX = 16_000;
const PURPOSE = 'desk list cursor';

/** `Position` is the last row's place in the order, as the database writes it: exactly what its index holds. */
export interface Position {
  due: string;
  filed: string;
  id: number | string;
}

/** `Filters` choose reports in every tab; an empty text chooses all. */
export type Filters = Readonly<
  Record<(typeof TEXTS)[number] | 'status' | 'doubt' | 'from' | 'to' | 'escalated', string> &
    Required<Pick<ListQuery, 'tab'>>
>;

export interface Asked extends Filters {
  sort: (typeof SORTS)[number];
  size: number;
  /** Rows to skip: `POST reports/search` turns pages. */
  skip: number;
  /** Null on the first page. */
  after: Position | null;
}

type Given = Readonly<Record<string, unknown>>;

/**
 * `readAsked` reads what a list is asked for, of an address or of JSON. A cursor holds all of it, and nothing beside it
 * counts. `overdue` and `classification_id` are the names of earlier releases.
 * @throws ApiError 422 naming the field
 */
export function readAsked(given: Given, hashing: Hashing): Asked {
  const cursor = textOf(given, 'cursor', CURSOR_MAX);
  if (cursor !== '') return readCursor(cursor, hashing);
  const classification = textOf(given, 'classification') || textOf(given, 'classification_id');
  const tab = oneOf(given, 'tab', TABS) ?? (given['overdue'] === true ? 'overdue' : 'all');
  const size = numberOf(given, 'size', PAGE_SIZE, PAGE_SIZE_MAX);
  const skip = (numberOf(given, 'page', 1, COUNTED_MAX / PAGE_SIZE) - 1) * size;
  const texts = Object.fromEntries(TEXTS.map((name) => [name, textOf(given, name)]));
  return {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    classification,
    tab,
    status:
      oneOf(
        given,
        'status',
        STATUSES.map(({ code }) => code),
      ) ?? '',
    doubt: oneOf(given, 'doubt', DOUBTS) ?? '',
    escalated: oneOf(given, 'escalated', ESCALATED) ?? '',
    from: dayOf(given, 'from'),
    to: dayOf(given, 'to'),
    sort: oneOf(given, 'sort', SORTS) ?? (tab === 'all' ? 'newest' : 'due'),
    size,
    skip,
    after: null,
  };
}

/** Digits of the largest id. */
const ID_DIGITS = 10;

/**
 * `writeCursor` seals the question and the place in its list, so that whoever opens it gets what they may know of
 * there, and no address has a searched name. Its length must not tell how many reports there are.
 */
export function writeCursor(asked: Asked, { due, filed, id }: Position, hashing: Hashing): string {
  const after: Position = { due, filed, id: String(id).padStart(ID_DIGITS, '0') };
  return hashing.seal(PURPOSE, JSON.stringify({ ...asked, skip: 0, after }));
}

function readCursor(cursor: string, hashing: Hashing): Asked {
  const text = hashing.unseal(PURPOSE, cursor);
  if (text === null) throw unreadable('cursor');
  // A list that an earlier release began has no `escalated`.
  const asked = JSON.parse(text) as Asked & Partial<Pick<Asked, 'escalated'>>;
  return { ...asked, escalated: asked.escalated ?? '' };
}

/** `textOf` reads a text; empty where there is none. @throws ApiError 422 */
export function textOf(given: Given, name: string, max = TEXT_MAX): string {
  const value = given[name] ?? '';
  if (typeof value !== 'string' || value.length > max) throw unreadable(name);
  return value.replaceAll('\0', '').trim();
}

function oneOf<T extends string>(given: Given, name: string, words: readonly T[]): T | undefined {
  const value = textOf(given, name);
  const word = words.find((one) => one === value);
  if (word === undefined && value !== '') throw unreadable(name);
  return word;
}

function dayOf(given: Given, name: string): string {
  const day = textOf(given, name);
  if (day !== '' && !isDay(day)) throw unreadable(name);
  return day;
}

function numberOf(given: Given, name: string, otherwise: number, most: number): number {
  const value = given[name] ?? '';
  if (value === '') return otherwise;
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isInteger(number) || number < 1 || number > most)
    throw unreadable(name);
  return number;
}

export function unreadable(field: string): ApiError {
  return new ApiError('invalid', { fields: { [field]: [{ key: 'desk-filter-unreadable' }] } });
}
