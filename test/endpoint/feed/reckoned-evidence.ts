/** What anybody reckons from the public export, with nothing of the endpoint: a table, a calendar, and sums. */
import assert from 'node:assert/strict';

export type ExportLine = Record<string, string>;

/** Reads RFC 4180, and nothing beside it; each line by the names of the first. */
export function readExport(text: string): ExportLine[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const table = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < table.length) {
    const match = cell.exec(table);
    assert.ok(match, 'is a table');
    rows.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] !== ',') rows.push([]);
  }
  assert.deepEqual(rows.pop(), [], 'ends with a line end');
  const [head = [], ...lines] = rows;
  return lines.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at]!])));
}

/** One line of the evidence, but for the office's name. */
interface Reckoned {
  month: string | null;
  office: string | null;
  [number: string]: unknown;
}

/** By month and office, by office, and all. @param today the day on which it is counted, YYYY-MM-DD */
export function reckonEvidence(lines: readonly ExportLine[], today: string) {
  const monthOf = (line: ExportLine): string => line['created_at']!.slice(0, 7);
  const grouped = (keyOf: (line: ExportLine) => string): ExportLine[][] => {
    const groups = new Map<string, ExportLine[]>();
    for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
    return [...groups.values()];
  };
  const of = (some: readonly ExportLine[], month: string | null): Reckoned => ({
    month,
    office: some[0]!['disposition_id'] || null,
    ...reckonGroup(some, today),
  });
  return {
    data: grouped((line) => `${monthOf(line)} ${line['disposition_id']}`).map((some) =>
      of(some, monthOf(some[0]!)),
    ),
    by_office: grouped((line) => line['disposition_id']!).map((some) => of(some, null)),
    all: { month: null, office: null, ...reckonGroup(lines, today) } as Reckoned,
  };
}

function reckonGroup(lines: readonly ExportLine[], today: string) {
  const count = (isCounted: (line: ExportLine) => boolean): number => lines.filter(isCounted).length;
  const isAnswered = (line: ExportLine): boolean => line['answered_at'] !== '';
  const isInTime = (line: ExportLine): boolean =>
    isAnswered(line) && line['answered_at']!.slice(0, 10) <= line['answer_due_on']!;
  const isLate = (line: ExportLine): boolean =>
    line['answer_due_on'] !== '' && line['answer_due_on']! < today;
  const due = count((line) => isAnswered(line) || isLate(line));
  const inTime = count(isInTime);
  const stars = lines.flatMap(({ rating }) => (rating === '' ? [] : [Number(rating)]));
  return {
    total: lines.length,
    answered: count(isAnswered),
    due,
    answered_in_time: inTime,
    on_time_rate: due === 0 ? null : Math.round((inTime / due) * 10_000) / 10_000,
    median_working_hours: medianOf(lines.map((line) => line['working_hours_to_answer']!)),
    done: count((line) => line['status_code'] === 'done'),
    reopened: count((line) => Number(line['reopened_count']) > 0),
    ratings: {
      count: stars.length,
      mean:
        stars.length === 0
          ? null
          : Math.round((stars.reduce((sum, star) => sum + star, 0) / stars.length) * 100) / 100,
    },
  };
}

/** In whole hundredths, so that nothing is lost; halves are rounded up. */
function medianOf(hours: readonly string[]): number | null {
  const sorted = hours
    .flatMap((text) => (text === '' ? [] : [Math.round(Number(text) * 100)]))
    .sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const half = sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!;
  return Math.ceil(half / 2) / 100;
}

const HOUR_MS = 3_600_000;

/** Minute by minute would do as well: what of each day's office hours lies between two written times. */
export function officeHoursBetween(
  from: string,
  to: string,
  { holidays, opens, closes }: { holidays: readonly string[]; opens: number; closes: number },
): number {
  let hours = 0;
  const offset = from.slice(19);
  for (let noon = Date.parse(`${from.slice(0, 10)}T12:00:00Z`); ; noon += 24 * HOUR_MS) {
    const day = new Date(noon).toISOString().slice(0, 10);
    if (day > to.slice(0, 10)) return hours;
    if (new Date(noon).getUTCDay() % 6 === 0 || holidays.includes(day)) continue;
    const midnight = Date.parse(`${day}T00:00:00${offset}`);
    const start = Math.max(midnight + opens * HOUR_MS, Date.parse(from));
    const end = Math.min(midnight + closes * HOUR_MS, Date.parse(to));
    hours += Math.max(0, end - start) / HOUR_MS;
  }
}
