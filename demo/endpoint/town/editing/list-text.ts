import { CsvError } from 'csv-parse/sync';
import type { Fault } from '../faults.js';
import { dangerRows, dangerText } from './danger-text.js';
import { LISTS, type ListContent, type ListName, type ListRow } from './lists.js';
import { SEARCH_PARTS, searchRows, searchText, shortFormFaults } from './search-text.js';
import { tableRows, tableText } from './table-text.js';
import { unreadable } from './yaml-text.js';

/** `rowsOf` reads a list's file. @throws TownError for one of which nothing can be shown */
export function rowsOf(list: ListName, text: string): ListRow[] {
  const { form, file } = LISTS[list];
  if (form === 'dangers') return dangerRows(text);
  if (form === 'search') return searchRows(text);
  try {
    return tableRows(list, text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw unreadable(file, error.message);
  }
}

/** `textOf` writes a list's file; what no row is about stays as it was. */
export function textOf(list: ListName, rows: readonly ListRow[], textBefore: string): string {
  const { form } = LISTS[list];
  if (form === 'dangers') return dangerText(rows, textBefore);
  return form === 'search' ? searchText(rows, textBefore) : tableText(list, rows, textBefore);
}

/** `faultsOfRows` are those that can't be seen any more in the file that is written of them. */
export const faultsOfRows = (list: ListName, rows: readonly ListRow[]): Fault[] =>
  list === 'search' ? shortFormFaults(rows) : [];

/** `plainContent` reads what a browser sent: texts in one line, of the list's columns alone. */
export function plainContent(list: ListName, body: Record<string, unknown>): ListContent | null {
  const { rows, known_until } = body;
  const isRow = (row: unknown): row is Record<string, unknown> => typeof row === 'object' && row !== null;
  if (!Array.isArray(rows) || !rows.every(isRow)) return null;
  const plain = (value: unknown): string =>
    typeof value === 'string' ? value.replace(/[\0\s]+/g, ' ').trim() : '';
  const content = {
    rows: rows.map((row) =>
      Object.fromEntries(LISTS[list].columns.map((column) => [column, plain(row[column])])),
    ),
    known_until: list === 'holidays' ? plain(known_until) : null,
  };
  const isOfKnownPart = ({ part }: ListRow): boolean => SEARCH_PARTS.some((known) => known === part);
  return list === 'search' && !content.rows.every(isOfKnownPart) ? null : content;
}
