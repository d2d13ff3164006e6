/** A table that is taken over as the command does it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guessColumns } from '../../../demo/endpoint/import/columns.js';
import type { ImportDeps } from '../../../demo/endpoint/import/deps.js';
import { rowReader, type Reading } from '../../../demo/endpoint/import/read-row.js';
import { readFormat, readOpening, readRows } from '../../../demo/endpoint/import/read-table.js';
import { guessSource } from '../../../demo/endpoint/import/sources.js';
import { takeAll } from '../../../demo/endpoint/import/take-all.js';
import { takeOver } from '../../../demo/endpoint/import/take-over.js';
import type { Opened } from './databases.js';

/** @returns counts by outcome, and the lines that weren’t taken as they are */
export async function imported(
  one: Pick<Opened, 'endpoint'>,
  content: string | Buffer,
  changes: Partial<Reading> = {},
  deps: ImportDeps = one.endpoint,
): Promise<{ counts: Record<string, number>; notes: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-imported-'));
  try {
    const path = join(folder, 'table.csv');
    writeFileSync(path, content);
    const format = await readFormat(path);
    const { headers, line } = await readOpening(path, format);
    const source = guessSource(headers);
    const columns = guessColumns(headers, source);
    const usual: Reading = { source, columns, headers, order: 'dmy', statuses: new Map(), withNames: false };
    const reading = { ...usual, ...changes };
    const notes: string[] = [];
    const counts = await takeAll({
      rows: readRows(path, format),
      headersAt: line,
      read: rowReader(one.endpoint.config, reading),
      take: (rows) => takeOver(deps, { ...reading, file: format.file, isTrial: false, rows }),
      note: async (note) => void notes.push(`${note.line} ${note.reason}`),
    });
    return { counts: Object.fromEntries(counts), notes };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
