import type { EndpointConfig } from '../../config.js';
import { categoryAndBelow } from '../../reference-data/masters.js';
import { liesIn } from '../../reference-data/within.js';
import type { AskedFilters, Filters } from '../filters.js';
import { dayNumber, type Columns, type WordColumn } from './columns.js';

/** `Test` asks whether a row's word in one column is among the chosen ones. */
interface Test {
  at: Uint16Array;
  isAsked: Uint8Array;
}

/** Whether columns can answer the filters: they hold neither texts, places nor deadlines. */
export const isCountable = ({ search, bbox, lateOn }: AskedFilters): boolean =>
  search === '' && bbox === null && lateOn === null;

/** Whether the filters choose by days alone. */
export const isSpan = ({
  statuses,
  classificationId,
  categoryId,
  institutionId,
  locationId,
}: Filters): boolean =>
  statuses.length === 0 &&
  [classificationId, categoryId, institutionId, locationId].every((asked) => asked === null);

/** The chosen days, both included. Day 0 is a report that isn't public. */
export const spanOf = ({ from, to }: Filters): { first: number; last: number } => ({
  first: from === null ? 1 : dayNumber(from),
  last: to === null ? Infinity : dayNumber(to),
});

/** The rows of the public reports that the filters choose: the same as `conditions` in `filters.ts`. */
export function chosenRows(
  columns: Columns,
  filters: Filters,
  { masters }: Pick<EndpointConfig, 'masters'>,
): Uint32Array {
  const { statuses, classificationId, categoryId, institutionId, locationId } = filters;
  const code = locationId === null ? undefined : masters.location(locationId)?.code;
  const test = (name: WordColumn, isAsked: (word: string) => boolean): Test => {
    const { at, list } = columns.words[name];
    return { at, isAsked: Uint8Array.from(list, (word) => (word !== null && isAsked(word) ? 1 : 0)) };
  };
  const below = categoryId === null ? null : new Set(categoryAndBelow(masters, categoryId));
  const tests = [
    statuses.length > 0 && test('status_code', (word) => statuses.includes(word)),
    classificationId !== null && test('classification_id', (word) => word === classificationId),
    below !== null && test('category_id', (word) => below.has(word)),
    institutionId !== null && test('disposition_id', (word) => word === institutionId),
    locationId !== null &&
      (code === undefined
        ? test('location_id', (word) => word === locationId)
        : test('location_code', (word) => liesIn(word, code))),
  ].filter((one) => one !== false);
  const { first, last } = spanOf(filters);
  const { filedOn } = columns;
  const rows = new Uint32Array(filedOn.length);
  let count = 0;
  for (let row = 0; row < filedOn.length; row += 1) {
    const day = filedOn[row]!;
    if (day >= first && day <= last) rows[count++] = row;
  }
  return tests.reduce(passing, rows.subarray(0, count));
}

function passing(rows: Uint32Array, { at, isAsked }: Test): Uint32Array {
  let count = 0;
  for (const row of rows) if (isAsked[at[row]!] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}

/** Counts the rows by each word of a column. */
export function countWords(columns: Columns, rows: Uint32Array, column: WordColumn): WordCount[] {
  const { at, list } = columns.words[column];
  const totals = new Uint32Array(list.length);
  for (let turn = 0; turn < rows.length; turn += 1) totals[at[rows[turn]!]!]! += 1;
  return wordCounts(columns, column, (place) => totals[place]!);
}

/** Counts all rows in a span of days by each word of a column. */
export function countWordsBetween(columns: Columns, filters: Filters, column: WordColumn): WordCount[] {
  const { first, last } = spanOf(filters);
  const { filedOn, words } = columns;
  const { at, list } = words[column];
  const totals = new Uint32Array(list.length);
  for (let row = 0; row < filedOn.length; row += 1) {
    const day = filedOn[row]!;
    if (day >= first && day <= last) totals[at[row]!]! += 1;
  }
  return wordCounts(columns, column, (place) => totals[place]!);
}

export interface WordCount {
  key: string;
  total: number;
}

/** Most first; equal totals in the order of bytes, as the database sorts them. */
export function wordCounts(
  { words }: Columns,
  column: WordColumn,
  totalAt: (place: number) => number,
): WordCount[] {
  return words[column].list
    .flatMap((key, place) => (key === null || totalAt(place) === 0 ? [] : [{ key, total: totalAt(place) }]))
    .sort((a, b) => b.total - a.total || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
