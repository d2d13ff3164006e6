import type { Columns } from './columns.js';

/** Indexes of the sums: all reports, and those that are also done, on time, due or responded. */
export const ALL = 0;
export const DONE = 1;
export const ON_TIME = 2;
/** Answered, or late already. */
export const DUE = 3;
/** The time of the first response is known. */
export const RESPONDED = 4;
const SUMS = 5;

/** Columns that reports are counted by. */
const COUNTED = ['status_code', 'classification_id', 'category_id', 'disposition_id'] as const;
export type CountedColumn = (typeof COUNTED)[number];

/** The sums of each word of a column. */
export class WordSums {
  #sums = new Uint32Array(0);

  /** @param kind of the report: a bit for each sum that it is in */
  add(place: number, kind: number, by: number): void {
    const first = place * SUMS;
    if (first >= this.#sums.length) this.#makeRoom(place + 1);
    const sums = this.#sums;
    for (let sum = 0; sum < SUMS; sum += 1) if ((kind & (1 << sum)) !== 0) sums[first + sum]! += by;
  }

  /** Adds many rows: counts them by kind first, because there are few kinds. */
  addRows(places: Uint16Array, rows: Uint32Array, kindsOfRows: Uint8Array): void {
    let last = -1;
    for (let turn = 0; turn < rows.length; turn += 1) last = Math.max(last, places[rows[turn]!]!);
    const counts = new Uint32Array((last + 1) << SUMS);
    for (let turn = 0; turn < rows.length; turn += 1)
      counts[(places[rows[turn]!]! << SUMS) | kindsOfRows[turn]!]! += 1;
    for (const [at, count] of counts.entries())
      if (count > 0) this.add(at >> SUMS, at & ((1 << SUMS) - 1), count);
  }

  addAll(others: WordSums): void {
    const more = others.#sums;
    if (more.length > this.#sums.length) this.#makeRoom(more.length / SUMS);
    const sums = this.#sums;
    for (let at = 0; at < more.length; at += 1) sums[at]! += more[at]!;
  }

  of(place: number, sum: number): number {
    return this.#sums[place * SUMS + sum] ?? 0;
  }

  #makeRoom(places: number): void {
    const sums = new Uint32Array(places * SUMS);
    sums.set(this.#sums);
    this.#sums = sums;
  }
}

export class Sums {
  total = 0;
  readonly words: Readonly<Record<CountedColumn, WordSums>> = {
    status_code: new WordSums(),
    classification_id: new WordSums(),
    category_id: new WordSums(),
    disposition_id: new WordSums(),
  };

  addAll({ total, words }: Sums): void {
    this.total += total;
    for (const column of COUNTED) this.words[column].addAll(words[column]);
  }
}

/** `kinds` gives a row's kind. @param today number of the working day that decides what is late */
function kinds({ answered, hours, lateFrom, words }: Columns, today: number): (row: number) => number {
  const done = words.status_code.list.indexOf('done');
  const { at: status } = words.status_code;
  return (row) =>
    (1 << ALL) |
    (status[row] === done ? 1 << DONE : 0) |
    (answered[row] === IN_TIME ? 1 << ON_TIME : 0) |
    (answered[row] !== UNANSWERED || lateFrom[row]! <= today ? 1 << DUE : 0) |
    (Number.isNaN(hours[row]!) ? 0 : 1 << RESPONDED);
}

/** The sums of these rows. */
export function sumsOf(columns: Columns, rows: Uint32Array, today: number): Sums {
  const sums = new Sums();
  sums.total = rows.length;
  const kindOf = kinds(columns, today);
  const own = new Uint8Array(rows.length);
  for (let turn = 0; turn < rows.length; turn += 1) own[turn] = kindOf(rows[turn]!);
  for (const column of COUNTED) sums.words[column].addRows(columns.words[column].at, rows, own);
  return sums;
}

/** The values of `Columns.answered`. */
export const UNANSWERED = 0;
export const LATE = 1;
export const IN_TIME = 2;

/** `DailySums` keeps each day's sums while reports change: a span costs as much as it has days, not reports. */
export class DailySums {
  readonly #days = new Map<number, Sums>();
  /** Null before the first `between`: no sums are kept until then. */
  #today: number | null = null;

  constructor(private readonly columns: Columns) {}

  /** Adds the rows, as they are now (`by` 1), or takes them out (-1). */
  count(rows: Iterable<number>, by: 1 | -1): void {
    if (this.#today === null) return;
    const { filedOn, words } = this.columns;
    const kindOf = kinds(this.columns, this.#today);
    for (const row of rows) {
      if (filedOn[row] === 0) continue;
      const sums = this.#of(filedOn[row]!);
      sums.total += by;
      for (const column of COUNTED) sums.words[column].add(words[column].at[row]!, kindOf(row), by);
    }
  }

  /** The sums of each day with a report, from `first` to `last`, both included. */
  *between(first: number, last: number, today: number): Iterable<[day: number, sums: Sums]> {
    if (today !== this.#today) {
      this.#days.clear();
      this.#today = today;
      this.count(this.columns.filedOn.keys(), 1);
    }
    for (const [day, sums] of this.#days)
      if (sums.total > 0 && day >= first && day <= last) yield [day, sums];
  }

  #of(day: number): Sums {
    let sums = this.#days.get(day);
    if (sums === undefined) this.#days.set(day, (sums = new Sums()));
    return sums;
  }
}
