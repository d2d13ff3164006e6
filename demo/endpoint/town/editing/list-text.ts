import { parse } from 'csv-parse/sync';
import { delimiterOf } from '../table.js';
import { LISTS, type ListContent, type ListName, type ListRow } from './lists.js';

/** `rowsOf` reads a file that the town's own reader has accepted. */
export function rowsOf(list: ListName, text: string): ListRow[] {
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

/** `textOf` writes a row a line, below the line with the columns' names: row n stands in line n + 2. */
export function textOf(list: ListName, rows: readonly ListRow[], textBefore: string): string {
  const { columns } = LISTS[list];
  const delimiter = delimiterOf(textBefore);
  const cell = (text: string): string => (/[",;\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (cells: readonly string[]): string => cells.map(cell).join(delimiter);
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) => `${line(cells)}\n`)
    .join('');
}

const KNOWN_UNTIL = /^(holidays_known_until:[ \t]*)[^\s#]+/m;

export const knownUntilIn = (agency: string): string | null =>
  KNOWN_UNTIL.exec(agency)?.[0]
    .replace(/^[^:]*:[ \t]*/, '')
    .replace(/^(["'])(.*)\1$/, '$2') ?? null;

/** `withKnownUntil` changes that one value: comments, order and all else of `agency.yaml` stay. */
export const withKnownUntil = (agency: string, day: string): string =>
  agency.replace(KNOWN_UNTIL, (_, name: string) => `${name}${day}`);

/** `plainContent` reads what a browser sent: texts in one line, of the list's columns alone. */
export function plainContent(list: ListName, body: Record<string, unknown>): ListContent | null {
  const { rows, known_until } = body;
  const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  const plain = (value: unknown): string =>
    typeof value === 'string' ? value.replace(/[\0\s]+/g, ' ').trim() : '';
  return {
    rows: rows.map((row) =>
      Object.fromEntries(LISTS[list].columns.map((column) => [column, plain(row[column])])),
    ),
    known_until: list === 'holidays' ? plain(known_until) : null,
  };
}
