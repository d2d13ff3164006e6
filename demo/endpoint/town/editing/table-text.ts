import { parse } from 'csv-parse/sync';
import { delimiterOf } from '../table.js';
import { LISTS, type ListName, type ListRow } from './lists.js';

/** `tableRows` reads a CSV file. @throws CsvError for one that could not be served either */
export function tableRows(list: ListName, text: string): ListRow[] {
  const records: Record<string, string>[] = parse(text, {
    bom: true,
    columns: true,
    delimiter: delimiterOf(text),
    skip_empty_lines: true,
    trim: true,
  });
  const { columns } = LISTS[list];
  return records.map((record) => Object.fromEntries(columns.map((column) => [column, record[column] ?? ''])));
}

/** `tableText` writes a row a line, below the line with the columns' names: row n stands in line n + 2. */
export function tableText(list: ListName, rows: readonly ListRow[], textBefore: string): string {
  const { columns } = LISTS[list];
  const delimiter = delimiterOf(textBefore);
  const cell = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]): string => cells.map(cell).join(delimiter);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${line(cells)}\n`)
    .join('');
}
