import { dayIn } from '../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../config.js';
import type { Filters } from '../filters.js';
import { workingDaysBefore } from '../working-time.js';
import { chosenRows, isSpan, spanOf } from './chosen.js';
import { monthOf, type Columns } from './columns.js';
import { ALL, DONE, DUE, ON_TIME, RESPONDED, Sums, sumsOf, type CountedColumn } from './sums.js';

export type Dimension = 'status' | 'category' | 'month' | 'institution';

/** `Tally` is the sums of reports that share one value of a dimension. */
export interface Tally {
  dimension: Dimension;
  key: string;
  total: number;
  done: number;
  inTime: number;
  /** Answered, or late already. */
  due: number;
}

/** `Numbers` are what the statistics show, counted from columns or by the database. */
export interface Numbers {
  tallies: Tally[];
  /** Median hours until the first response, by office, to two places. */
  medians: ReadonlyMap<string, number>;
}

/** Every report has a status. */
export const totalOf = (tallies: readonly Tally[]): number =>
  tallies.reduce((sum, { dimension, total }) => sum + (dimension === 'status' ? total : 0), 0);

/** Most first; equal totals in the order of their keys. */
export const byTotal = (a: Tally, b: Tally): number => b.total - a.total || (a.key < b.key ? -1 : 1);

/** The numbers from columns, the same as the database would count. */
export function numbersOf(columns: Columns, filters: Filters, config: Counting): Numbers {
  const { sums, days, isAmong } = isSpan(filters)
    ? countSpan(columns, filters, config)
    : countRows(columns, chosenRows(columns, filters, config), config);
  const tallies = [
    ...tallyWords(columns, sums, 'status', 'status_code'),
    ...tallyWords(columns, sums, 'category', 'category_id'),
    ...tallyWords(columns, sums, 'institution', 'disposition_id'),
    ...tallyMonths(days),
  ];
  return { tallies: tallies.sort(byTotal), medians: mediansOf(columns, sums, isAmong) };
}

export type Counting = Pick<EndpointConfig, 'masters' | 'now' | 'timeZone' | 'calendar'>;

const todayOf = ({ timeZone, now, calendar }: Counting): number =>
  workingDaysBefore(dayIn(timeZone, now()), calendar);

/** Reports that were counted. */
interface Counted {
  sums: Sums;
  /** Reports filed on each day. */
  days: Map<number, number>;
  isAmong: (row: number) => boolean;
}

/** `countSpan` is for filters that only choose days. */
export function countSpan({ daily, filedOn }: Columns, filters: Filters, config: Counting): Counted {
  const { first, last } = spanOf(filters);
  const sums = new Sums();
  const days = new Map<number, number>();
  for (const [day, own] of daily.between(first, last, todayOf(config))) {
    days.set(day, own.total);
    sums.addAll(own);
  }
  return { sums, days, isAmong: (row) => filedOn[row]! >= first && filedOn[row]! <= last };
}

function countRows(columns: Columns, rows: Uint32Array, config: Counting): Counted {
  const { filedOn } = columns;
  const days = new Map<number, number>();
  const among = new Uint8Array(filedOn.length);
  for (const row of rows) {
    days.set(filedOn[row]!, (days.get(filedOn[row]!) ?? 0) + 1);
    among[row] = 1;
  }
  return { sums: sumsOf(columns, rows, todayOf(config)), days, isAmong: (row) => among[row] === 1 };
}

function tallyWords({ words }: Columns, sums: Sums, dimension: Dimension, column: CountedColumn): Tally[] {
  const counts = sums.words[column];
  return words[column].list.flatMap((key, place) => {
    const total = counts.of(place, ALL);
    if (key === null || total === 0) return [];
    const [done, inTime, due] = [counts.of(place, DONE), counts.of(place, ON_TIME), counts.of(place, DUE)];
    return [{ dimension, key, total, done, inTime, due }];
  });
}

/** `tallyMonths` adds up days by the month of filing. */
function tallyMonths(days: ReadonlyMap<number, number>): Tally[] {
  const months = new Map<string, number>();
  for (const [day, total] of days) {
    const month = monthOf(day);
    months.set(month, (months.get(month) ?? 0) + total);
  }
  return [...months].map(([key, total]) => ({ dimension: 'month', key, total, done: 0, inTime: 0, due: 0 }));
}

function mediansOf({ byHours, words }: Columns, sums: Sums, isAmong: Counted['isAmong']): Numbers['medians'] {
  const { list } = words.disposition_id;
  const responses = Uint32Array.from(list, (_, place) => sums.words.disposition_id.of(place, RESPONDED));
  const medians = byHours.medians(responses, isAmong);
  return new Map(
    [...medians].flatMap(([place, hours]) =>
      list[place] === null ? [] : [[list[place]!, toTwoPlaces(hours)]],
    ),
  );
}

/** Rounds as the database does: by the decimal digits of the value, not by its binary form. */
const toTwoPlaces = (value: number): number => Math.round(Number(`${value.toPrecision(15)}e2`)) / 100;
