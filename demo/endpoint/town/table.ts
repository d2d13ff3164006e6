import { CsvError, parse } from 'csv-parse/sync';
import * as z from 'zod/mini';
import type { Faults } from './faults.js';
import type { TownFile } from './folder.js';
import { detailsOf } from './issues.js';

/** `Row` is a readable row with its line number. */
export interface Row<T> {
  line: number;
  is: T;
}

/** `delimiterOf`: Indonesian spreadsheets write semicolons, others commas; the first line tells. */
export const delimiterOf = (text: string): string => (/^[^\n,]*;/.test(text) ? ';' : ',');

/**
 * `readTable` reads a CSV file by the names in its first line. Empty cells count as missing.
 * @returns the valid rows; all others are faults
 */
export function readTable<Shape extends z.core.$ZodShape>(
  file: TownFile,
  row: z.ZodMiniObject<Shape>,
  faults: Faults,
): Row<z.infer<z.ZodMiniObject<Shape>>>[] {
  const records = recordsOf(file, faults);
  const known = Object.keys(row.shape);
  const named = Object.keys(records[0]?.cells ?? {});
  for (const name of named.filter((one) => !known.includes(one)))
    faults.add(file.name, 1, `there is no column "${name}"; write ${known.join(', ')}`);
  return records.flatMap(({ line, cells }) => {
    const given = Object.fromEntries(
      Object.entries(cells).filter(([name, cell]) => cell !== '' && known.includes(name)),
    );
    const result = z.safeParse(row, given, { error: z.locales.en().localeError });
    if (result.success) return { line, is: result.data };
    for (const issue of result.error.issues) {
      const name = String(issue.path[0]);
      if (name in given)
        faults.add(file.name, line, `${name}: "${given[name]}": ${issue.message}`, {
          ...detailsOf(issue),
          path: [name],
        });
      else faults.add(file.name, line, `${name}: is missing`, { code: 'missing', path: [name] });
    }
    return [];
  });
}

interface Info {
  lines: number;
  error?: Error;
}

interface Cells {
  line: number;
  cells: Record<string, string>;
}

function recordsOf({ name, text }: TownFile, faults: Faults): Cells[] {
  try {
    const records = parse(text, {
      columns: true,
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { info: Info; record: Record<string, string> }[];
    // Each row of a wrong length is a fault, not only the first.
    for (const { info } of records)
      if (info.error !== undefined) faults.add(name, info.lines, info.error.message);
    return records
      .filter(({ info }) => info.error === undefined)
      .map(({ info, record }) => ({ line: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { lines } = error as CsvError & { lines?: number };
    faults.add(name, lines ?? null, error.message);
    return [];
  }
}

/** `refuseTwice` makes each row a fault whose key an earlier row has. */
export function refuseTwice<T>(
  file: string,
  rows: readonly Row<T>[],
  column: keyof T & string,
  faults: Faults,
): void {
  const lines = new Map<unknown, number>();
  for (const { line, is } of rows) {
    const value = is[column];
    const before = lines.get(value);
    if (before === undefined) lines.set(value, line);
    else
      faults.add(file, line, `${column}: "${String(value)}" stands in line ${before} already`, {
        code: 'twice',
        path: [column],
        values: { line: before },
      });
  }
}
