import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Filters } from '../filters.js';
import { workingDaysBefore } from '../working-time.js';
import { chosenRows } from './chosen.js';
import { IN_TIME, monthOf, UNANSWERED, type Columns, type WordColumn } from './columns.js';
import { medianOf } from './median.js';

export type Dimension = 'status' | 'category' | 'month' | 'institution';

/** Of all reports that are alike in one thing. */
export interface Tally {
  dimension: Dimension;
  key: string;
  total: number;
  done: number;
  inTime: number;
  /** Answered, or late already. */
  due: number;
}

/** What the statistics are made of, whoever counted it. */
export interface Numbers {
  tallies: Tally[];
  /** Of each office with a response: office hours until the first, to two places. */
  medians: ReadonlyMap<string, number>;
}

/** Most first, and those alike in one order. */
export const byTotal = (a: Tally, b: Tally): number => b.total - a.total || (a.key < b.key ? -1 : 1);

/** The same as the database would count. */
export function numbersOf(
  columns: Columns,
  filters: Filters,
  config: Pick<EndpointConfig, 'masters' | 'now' | 'timeZone' | 'calendar'>,
): Numbers {
  const rows = chosenRows(columns, filters, config);
  const today = workingDaysBefore(dayIn(config.timeZone, config.now()), config.calendar);
  const tallies = [
    ...tallyWords(columns, rows, 'status', 'status_code', today),
    ...tallyWords(columns, rows, 'category', 'category_id', today),
    ...tallyWords(columns, rows, 'institution', 'disposition_id', today),
    ...tallyMonths(columns, rows),
  ];
  return { tallies: tallies.sort(byTotal), medians: mediansOf(columns, rows) };
}

function tallyWords(
  columns: Columns,
  rows: Uint32Array,
  dimension: Dimension,
  column: WordColumn,
  today: number,
): Tally[] {
  const { answered, lateFrom, words } = columns;
  const { at, list } = words[column];
  const status = words.status_code;
  const done = status.list.indexOf('done');
  const sums = { total: 0, done: 1, inTime: 2, due: 3 };
  const size = Object.keys(sums).length;
  const counts = new Uint32Array(list.length * size);
  for (const row of rows) {
    const place = at[row]! * size;
    counts[place]! += 1;
    if (status.at[row] === done) counts[place + sums.done]! += 1;
    if (answered[row] === IN_TIME) counts[place + sums.inTime]! += 1;
    if (answered[row] !== UNANSWERED || lateFrom[row]! <= today) counts[place + sums.due]! += 1;
  }
  const of = (place: number, sum: keyof typeof sums): number => counts[place * size + sums[sum]]!;
  return list.flatMap((key, place) =>
    key === null || of(place, 'total') === 0
      ? []
      : [
          {
            dimension,
            key,
            total: of(place, 'total'),
            done: of(place, 'done'),
            inTime: of(place, 'inTime'),
            due: of(place, 'due'),
          },
        ],
  );
}

/** By the months of their filing. */
function tallyMonths({ filedOn }: Columns, rows: Uint32Array): Tally[] {
  const days = new Map<number, number>();
  for (const row of rows) days.set(filedOn[row]!, (days.get(filedOn[row]!) ?? 0) + 1);
  const months = new Map<string, number>();
  for (const [day, total] of days) {
    const month = monthOf(day);
    months.set(month, (months.get(month) ?? 0) + total);
  }
  return [...months].map(([key, total]) => ({ dimension: 'month', key, total, done: 0, inTime: 0, due: 0 }));
}

function mediansOf({ hours, words }: Columns, rows: Uint32Array): Numbers['medians'] {
  const { at, list } = words.disposition_id;
  const ends = new Uint32Array(list.length);
  for (const row of rows) if (!Number.isNaN(hours[row]!)) ends[at[row]!]! += 1;
  let sum = 0;
  for (const [place, count] of ends.entries()) {
    ends[place] = sum;
    sum += count;
  }
  // Those of one office side by side; afterwards each place holds where they end.
  const sorted = new Float64Array(sum);
  for (const row of rows) if (!Number.isNaN(hours[row]!)) sorted[ends[at[row]!]!++] = hours[row]!;
  const medians = new Map<string, number>();
  for (const [place, office] of list.entries()) {
    const own = sorted.subarray(ends[place - 1] ?? 0, ends[place]);
    if (office !== null && own.length > 0) medians.set(office, toTwoPlaces(medianOf(own)));
  }
  return medians;
}

/** As the database rounds, which takes a number for what it is written as. */
const toTwoPlaces = (value: number): number => Math.round(Number(`${value.toPrecision(15)}e2`)) / 100;
