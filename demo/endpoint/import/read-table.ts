import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { CommandError } from '../words/command-error.js';
import { guessColumns, isUsable } from './columns.js';
import { guessSource } from './sources.js';

/** `TableSource` is a file by its path, or all bytes of one. */
type TableSource = string | Uint8Array;

/** Why nothing, or no more, can be read. */
export type TableFault = 'empty' | 'workbook' | 'no-text' | 'open-quote';

/** `UnreadableTable` says to an operator why a table can't be read. @param line the last one that could be */
export class UnreadableTable extends CommandError {
  constructor(
    readonly fault: TableFault,
    message: string,
    readonly line = 0,
  ) {
    super('unreadable', message);
  }
}

const partsOf = (source: TableSource): AsyncIterable<Buffer> =>
  typeof source === 'string' ? createReadStream(source) : Readable.from([Buffer.from(source)]);

const nameOf = (source: TableSource): string => (typeof source === 'string' ? source : 'The table');

/** `Format` is how a file is written, and what it is known by when it comes again. */
export interface Format {
  encoding: 'utf-8' | 'utf-16le' | 'windows-1252';
  delimiter: string;
  /** Hash of all its bytes. */
  file: string;
}

/** `Cells` is one row, by the line on which it ends; rows may span lines. */
export interface Cells {
  line: number;
  cells: string[];
}

/** Characters of a row: a longer one has a quote that nobody closed. */
const ROW_MAX = 200_000;

/** Rows above the headers, which say what the sheet is about. */
const ABOVE_MAX = 20;

/** Rows from which the way of writing dates is told. */
const SAMPLE = 1_000;

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** `readFormat` reads the whole file once, a part at a time. @throws UnreadableTable for what is no table of text */
export async function readFormat(source: TableSource): Promise<Format> {
  const hash = createHash('sha256');
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let isUtf8 = true;
  let head = Buffer.alloc(0);
  for await (const part of partsOf(source)) {
    hash.update(part);
    if (head.length < ROW_MAX) head = Buffer.concat([head, part]);
    if (isUtf8) isUtf8 = decodes(utf8, part);
  }
  const name = nameOf(source);
  if (head.length === 0) throw new UnreadableTable('empty', `${name} is empty.`);
  if (ZIP.every((byte, at) => head[at] === byte))
    throw new UnreadableTable(
      'workbook',
      `${name} is a workbook (.xlsx, .ods): save it as CSV and import that.`,
    );
  const encoding =
    head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : isUtf8 && decodes(utf8) ? 'utf-8' : 'windows-1252';
  if (encoding !== 'utf-16le' && head.includes(0))
    throw new UnreadableTable('no-text', `${name} is no text: save the table as CSV and import that.`);
  const text = new TextDecoder(encoding).decode(head.subarray(0, ROW_MAX));
  return { encoding, delimiter: likeliestDelimiter(text), file: hash.digest('hex').slice(0, 32) };
}

/** @param part nothing at the end, where a letter may have been cut */
function decodes(decoder: TextDecoder, part?: Buffer): boolean {
  try {
    decoder.decode(part, { stream: part !== undefined });
    return true;
  } catch {
    return false;
  }
}

/** Of what parts columns, that which the first lines hold most often. */
function likeliestDelimiter(text: string): string {
  const bare = text
    .split('\n', ABOVE_MAX)
    .join('\n')
    .replace(/"(?:[^"]|"")*"/g, '');
  const count = (mark: string) => bare.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/**
 * `readRows` reads row after row, however long the file is.
 * @throws UnreadableTable that names the line from which nothing can be read
 */
export async function* readRows(
  source: TableSource,
  { encoding, delimiter }: Pick<Format, 'encoding' | 'delimiter'>,
): AsyncGenerator<Cells> {
  const parser = parse({
    bom: true,
    delimiter,
    info: true,
    max_record_size: ROW_MAX,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
  });
  const text = Readable.from(decoded(source, encoding));
  text.once('error', (error) => parser.destroy(error));
  text.pipe(parser);
  let line = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      line = info.lines;
      yield { line, cells: record };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableTable(
      'open-quote',
      `After line ${line} nothing can be read: a quote (") may have been opened there and never closed. Rows before it ` +
        'count; mend that line and import the file again.',
      line,
    );
  } finally {
    text.destroy();
  }
}

async function* decoded(source: TableSource, encoding: Format['encoding']): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const part of partsOf(source)) yield decoder.decode(part, { stream: true });
  yield decoder.decode();
}

/** `Opening` is a table's headers and first rows. */
export interface Opening {
  headers: string[];
  /** The headers' line. */
  line: number;
  sample: string[][];
}

/** `readOpening` finds the headers, which some exports write below lines of their own. @throws UnreadableTable */
export async function readOpening(path: string, format: Format): Promise<Opening> {
  const first: Cells[] = [];
  for await (const row of readRows(path, format)) {
    first.push(row);
    if (first.length === SAMPLE) break;
  }
  const above = first.slice(0, ABOVE_MAX);
  const at = above.findIndex(({ cells }) => isUsable(guessColumns(cells, guessSource(cells))));
  const headers = first[at < 0 ? 0 : at];
  if (headers === undefined) throw new UnreadableTable('empty', `${path} holds no row.`);
  return {
    headers: headers.cells,
    line: headers.line,
    sample: first.slice(Math.max(at, 0) + 1).map(({ cells }) => cells),
  };
}
