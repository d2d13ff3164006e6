import type { TableFault } from '../import/read-table.js';
import { readFormat, readRows, UnreadableTable, type Cells, type Format } from '../import/read-table.js';
import { plainHeader } from '../import/sources.js';
import { invalid, type Sentence } from '../words/errors.js';
import { readRow, type RowFault, type WishRow } from './read-row.js';

/** Rows of a table: the largest regency has some hundred villages with some hundred aspirations each. */
export const ROWS_MAX = 50_000;

/** Rows above the columns' names, which say what the sheet is about. */
const ABOVE_MAX = 20;

const UNREADABLE: Readonly<Record<TableFault, Sentence['key']>> = {
  empty: 'desk-wishes-empty',
  workbook: 'desk-wishes-workbook',
  'no-text': 'desk-wishes-no-text',
  'open-quote': 'desk-wishes-quote',
};

/** Columns by their names, as `plainHeader` has them; the first that is there counts. */
const KNOWN_BY = {
  tracking_id: ['tracking id', 'nomor laporan', 'no laporan', 'nomor', 'no', 'number', 'id'],
  state: ['state', 'keadaan', 'status usulan', 'hasil', 'status'],
  year: ['year', 'tahun rencana', 'tahun'],
  document: ['document', 'dokumen', 'dokumen rencana'],
  reason: ['reason', 'alasan', 'keterangan'],
} as const;

export type WishField = keyof typeof KNOWN_BY;

/** `Places` are the columns by field; -1 for one that isn't there. */
export type Places = Readonly<Record<WishField, number>> & { count: number };

/** `WishesTable` is a table as it was read: rows that are whole, and what is wrong with the others. */
export interface WishesTable extends Pick<Format, 'encoding' | 'delimiter'> {
  /** `lines` with something in them, below the columns' names. */
  lines: number;
  rows: WishRow[];
  faults: RowFault[];
}

/**
 * `readWishTable` reads a table with any of the usual separators and alphabets.
 * @param year of the plan, for rows that name none
 * @throws ApiError 422 where it can't be read as a whole, at `file`
 */
export async function readWishTable(bytes: Uint8Array, year: number | null): Promise<WishesTable> {
  try {
    const { encoding, delimiter } = await readFormat(bytes);
    const table: WishesTable = { encoding, delimiter, lines: 0, rows: [], faults: [] };
    const seen = new Map<string, number>();
    let places: Places | null = null;
    let above = 0;
    for await (const cells of readRows(bytes, { encoding, delimiter })) {
      if (places === null) {
        places = placesIn(cells);
        if (places === null && (above += 1) >= ABOVE_MAX) break;
      } else if (cells.cells.some((cell) => cell !== '')) {
        table.lines += 1;
        if (table.lines > ROWS_MAX)
          throw invalid({ file: [{ key: 'desk-wishes-too-many', values: { max: ROWS_MAX } }] });
        takeRow(table, readRow(cells, places, year), seen);
      }
    }
    if (places === null) throw invalid({ file: [{ key: 'desk-wishes-columns' }] });
    if (table.lines === 0) throw invalid({ file: [{ key: 'desk-wishes-empty' }] });
    return table;
  } catch (error) {
    if (!(error instanceof UnreadableTable)) throw error;
    throw invalid({ file: [{ key: UNREADABLE[error.fault], values: { line: error.line } }] });
  }
}

function takeRow(
  { rows, faults }: WishesTable,
  { row, faults: found }: ReturnType<typeof readRow>,
  seen: Map<string, number>,
): void {
  faults.push(...found);
  if (row === null) return;
  const before = seen.get(row.trackingId);
  if (before !== undefined) {
    const sentence = { key: 'desk-wishes-twice', values: { line: before } } as const;
    faults.push({ line: row.line, field: 'tracking_id', sentence });
    return;
  }
  seen.set(row.trackingId, row.line);
  rows.push(row);
}

/** @returns null for a row that doesn't name at least number and state */
function placesIn({ cells }: Cells): Places | null {
  const names = cells.map(plainHeader);
  const placeOf = (known: readonly string[]): number =>
    known.map((name) => names.indexOf(name)).find((at) => at >= 0) ?? -1;
  const places = {
    tracking_id: placeOf(KNOWN_BY.tracking_id),
    state: placeOf(KNOWN_BY.state),
    year: placeOf(KNOWN_BY.year),
    document: placeOf(KNOWN_BY.document),
    reason: placeOf(KNOWN_BY.reason),
    count: cells.length,
  };
  return places.tracking_id >= 0 && places.state >= 0 ? places : null;
}
