import { ByHours } from './by-hours.js';
import { DailySums, IN_TIME, LATE, UNANSWERED } from './sums.js';

/** The columns that reports are counted by, named as in the table. */
export type WordColumn =
  'status_code' | 'classification_id' | 'category_id' | 'disposition_id' | 'location_id' | 'location_code';

/** A public report's counted fields. */
export type CountedReport = Record<WordColumn, string | null> & {
  id: number;
  /** 'YYYY-MM-DD', in the endpoint's zone. */
  filed_on: string;
  first_response_hours: number | null;
  late_from: number | null;
  answered_in_time: boolean | null;
};

/** A place without a public report. */
const NONE = 0;
/** Rows of a small town. */
const ROWS_FIRST = 1_024;
const DAY_MS = 86_400_000;
/** Zero stands for no report: the offset keeps the days of any century above zero. */
const DAY_OFFSET = 1_000_000;

export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS + DAY_OFFSET;
export const monthOf = (day: number): string =>
  new Date((day - DAY_OFFSET) * DAY_MS).toISOString().slice(0, 7);

/** `Words` is a column of words, each stored as its place in a list. */
class Words {
  readonly list: (string | null)[] = [null];
  readonly #places = new Map<string | null, number>([[null, 0]]);
  at = new Uint16Array(0);

  /** @throws RangeError where there are more words than a place can name */
  set(row: number, word: string | null): void {
    let place = this.#places.get(word);
    if (place === undefined) {
      place = this.list.length;
      if (place > 65_535) throw new RangeError('too many words in a column');
      this.list.push(word);
      this.#places.set(word, place);
    }
    this.at[row] = place;
  }
}

/**
 * `Columns` hold what numbers are counted from: an array for each column, a row for each public report. A hundred
 * thousand reports take some megabytes, and are counted in a millisecond.
 */
export class Columns {
  readonly words = {
    status_code: new Words(),
    classification_id: new Words(),
    category_id: new Words(),
    disposition_id: new Words(),
    location_id: new Words(),
    location_code: new Words(),
  } satisfies Record<WordColumn, Words>;
  filedOn = new Int32Array(0);
  lateFrom = new Int32Array(0);
  answered = new Uint8Array(0);
  /** Until the first response, in office hours; NaN before. */
  hours = new Float64Array(0);
  /** Public reports in all. */
  reports = 0;
  readonly daily = new DailySums(this);
  readonly byHours = new ByHours(this);
  /** The rows of each block of reports. */
  readonly #blocks = new Map<number, readonly number[]>();
  /** Rows of reports that are no longer there. */
  readonly #free: number[] = [];
  #end = 0;

  /** Puts `reports` in place of the public reports of a block. */
  replace(block: number, reports: readonly CountedReport[]): void {
    const old = this.#blocks.get(block) ?? [];
    this.daily.count(old, -1);
    for (const row of old) this.filedOn[row] = NONE;
    this.#free.push(...old);
    const rows = reports.map((report) => this.#put(report));
    if (rows.length === 0) this.#blocks.delete(block);
    else this.#blocks.set(block, rows);
    this.reports += rows.length - old.length;
    this.daily.count(rows, 1);
    this.byHours.doubt([...old, ...rows]);
  }

  #makeRoom(rows: number): void {
    for (const column of Object.values(this.words)) column.at = grown(column.at, new Uint16Array(rows));
    this.filedOn = grown(this.filedOn, new Int32Array(rows));
    this.lateFrom = grown(this.lateFrom, new Int32Array(rows));
    this.answered = grown(this.answered, new Uint8Array(rows));
    this.hours = grown(this.hours, new Float64Array(rows));
  }

  /** @returns its row */
  #put(report: CountedReport): number {
    const row = this.#free.pop() ?? this.#end++;
    if (row >= this.filedOn.length) this.#makeRoom(Math.max(ROWS_FIRST, 2 * this.filedOn.length));
    for (const [name, column] of Object.entries(this.words)) column.set(row, report[name as WordColumn]);
    this.filedOn[row] = dayNumber(report.filed_on);
    // Later than any day where nothing was promised.
    this.lateFrom[row] = report.late_from ?? 2_147_483_647;
    this.answered[row] =
      report.answered_in_time === null ? UNANSWERED : report.answered_in_time ? IN_TIME : LATE;
    this.hours[row] = report.first_response_hours ?? NaN;
    return row;
  }
}

function grown<T extends Uint8Array | Uint16Array | Int32Array | Float64Array>(old: T, fresh: T): T {
  fresh.set(old);
  return fresh;
}
