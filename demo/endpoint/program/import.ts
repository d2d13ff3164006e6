import { createWriteStream } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { statusOf } from '../../../src/contract/statuses.js';
import { FIELDS, guessColumns, isUsable, mapColumns, OF_PERSONS, type Field } from '../import/columns.js';
import { REASONS, TAKEN, type Note, type Reason } from '../import/import-row.js';
import { guessDayOrder, readWrittenTime } from '../import/read-date.js';
import { rowReader, type Reading } from '../import/read-row.js';
import { readFormat, readOpening, readRows, type Format, type Opening } from '../import/read-table.js';
import { guessSource, SOURCE_NAMES, SOURCES } from '../import/sources.js';
import { takeAll, type Counts } from '../import/take-all.js';
import type { Batch, Outcome } from '../import/take-over.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';
import { openCommands, type Commands } from './control.js';
import type { Start } from './read-config.js';

const USAGE = 'aduan import FILE.csv; "aduan help" shows its options';

/** `importReports` shows what it takes each column for, asks, and takes over row by row, as much as memory holds. */
export async function importReports(written: Written): Promise<void> {
  const [path] = written.words;
  if (path === undefined) throw new CommandError('usage', USAGE);
  const start = await written.start();
  const format = await readFormat(path).catch((error: NodeJS.ErrnoException) => {
    if (!['ENOENT', 'EACCES', 'EISDIR'].includes(error.code ?? '')) throw error;
    throw new CommandError(
      'unreadable',
      `${path} can't be read (${error.code}): its folder must be open to this account.`,
    );
  });
  const opening = await readOpening(path, format);
  const reading = readingOf(written, opening, start);
  console.log(described(path, format, opening, reading));
  const isTrial = written.flags.has('dry-run');
  if (!isTrial && !written.flags.has('yes')) await confirm();
  const notes = new Notes(written.options['report'] ?? `${path}.notes.csv`);
  const commands = openCommands(start);
  try {
    const counts = await takeAll({
      rows: readRows(path, format),
      headersAt: opening.line,
      read: rowReader(start.config, reading),
      take: (rows) => runBatch(commands, { ...reading, file: format.file, isTrial, rows }),
      note: (note) => notes.write(note),
    });
    console.log(summary(counts, isTrial));
  } finally {
    await commands.close();
    await notes.close();
  }
}

function readingOf(
  { options, lists, flags }: Written,
  { headers, sample }: Opening,
  { config }: Start,
): Reading {
  const source = oneOf('from', options['from'], SOURCES) ?? guessSource(headers);
  const mapped = mapColumns(guessColumns(headers, source), headers, lists['map'] ?? []);
  if (!mapped.ok) throw new CommandError('usage', printable(mapped.message));
  const { columns } = mapped;
  if (!isUsable(columns))
    throw new CommandError(
      'usage',
      `No column tells when and what was reported. There are ${headers.map((name) => `"${printable(name)}"`).join(', ')}: ` +
        'name them by --map "COLUMN=filed" and --map "COLUMN=content".',
    );
  const withNames = flags.has('with-names');
  if (withNames && flags.has('without-names'))
    throw new CommandError('usage', 'write one of --with-names and --without-names');
  if (withNames && columns.privacy === undefined && config.anonymous === 'not-collected')
    throw new CommandError(
      'usage',
      '--with-names: this town keeps no name of anonymous reports, and the file doesn’t tell which are not anonymous',
    );
  const dates = [...(columns.filed ?? []), ...(columns.incident ?? [])];
  return {
    source,
    columns,
    headers,
    order:
      oneOf('dates', options['dates'], ['dmy', 'mdy'] as const) ??
      guessDayOrder(sample.flatMap((cells) => dates.map((at) => cells[at] ?? ''))),
    statuses: new Map((lists['status'] ?? []).map(statusWritten)),
    withNames,
  };
}

function oneOf<T extends string>(name: string, value: string | undefined, all: readonly T[]): T | null {
  if (value === undefined) return null;
  const found = all.find((one) => one === value);
  if (found === undefined) throw new CommandError('usage', `--${name} is one of ${all.join(', ')}`);
  return found;
}

function statusWritten(written: string): [string, NonNullable<ReturnType<typeof statusOf>>['code']] {
  const cut = written.lastIndexOf('=');
  const status = cut < 0 ? undefined : statusOf(written.slice(cut + 1));
  if (status === undefined)
    throw new CommandError(
      'usage',
      `--status ${written}: write "WORD=CODE", with unverified, verified, in_progress, responded, held, done, archived or rejected`,
    );
  return [written.slice(0, cut).trim().toLowerCase(), status.code];
}

function described(path: string, format: Format, { headers, sample }: Opening, reading: Reading): string {
  const fieldOf = (at: number) =>
    (Object.keys(reading.columns) as Field[]).find((field) => reading.columns[field]?.includes(at));
  const width = Math.min(40, Math.max(...headers.map((header) => header.length)));
  const columns = headers.map((header, at) => {
    const field = fieldOf(at);
    const isDropped = field !== undefined && OF_PERSONS.includes(field) && !reading.withNames;
    const taken =
      field === undefined
        ? '–           not taken'
        : `${field.padEnd(11)} ${isDropped ? 'not kept (--with-names keeps it)' : FIELDS[field]}`;
    return `  ${printable(header).slice(0, width).padEnd(width)}  ${taken}`;
  });
  const parted = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' }[format.delimiter];
  return [
    `${path}: ${SOURCE_NAMES[reading.source]} (--from), ${format.encoding}, columns parted by ${parted}`,
    ...columns,
    dayRead(sample, reading),
    'Nobody is told, nothing goes to SP4N, and the public sees no report before an officer shows it.',
  ].join('\n');
}

/** The first day of the file as it is understood, so that a wrong order of day and month is seen. */
function dayRead(sample: readonly string[][], { columns, order }: Reading): string {
  const at = (columns.filed ?? columns.incident ?? [])[0]!;
  const written = sample
    .map((cells) => cells[at] ?? '')
    .find((cell) => readWrittenTime(cell, order) !== null);
  const understood = written === undefined ? null : readWrittenTime(written, order);
  if (understood === null) return '  (no day of the first rows can be read)';
  const day = new Date(`${understood.day}T12:00:00Z`);
  const spelt = day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return `Days are read so: "${printable(written!)}" is ${spelt} (--dates dmy or mdy)`;
}

/** A file's own words on a terminal: no control characters. */
const printable = (words: string): string => words.replace(/\p{Cc}+/gu, ' ');

async function confirm(): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandError(
      'usage',
      'Nothing was taken over: nobody can be asked here. Write --yes, or --dry-run to look first.',
    );
  const asking = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await asking.question('Take them over? [y/N] ');
  asking.close();
  if (!/^(y|ya|yes)$/i.test(answer.trim())) throw new CommandError('refused', 'Nothing was taken over.');
}

async function runBatch(
  commands: Commands,
  { source, file, withNames, isTrial, rows }: Batch,
): Promise<Outcome[]> {
  const batch: Batch = { source, file, withNames, isTrial, rows };
  return JSON.parse(await text(Readable.from(commands.run('import', [JSON.stringify(batch)])))) as Outcome[];
}

/** `Notes` writes line and reason, and no word of a report: the file may be shown to whoever mends the table. */
class Notes {
  #file: ReturnType<typeof createWriteStream> | null = null;

  constructor(readonly path: string) {}

  async write({ line, reason }: Note): Promise<void> {
    if (this.#file === null) {
      this.#file = createWriteStream(this.path, { mode: 0o600 });
      await once(this.#file, 'open').catch((error: NodeJS.ErrnoException) => {
        throw new CommandError(
          'unreadable',
          `${this.path} can't be written (${error.code}): --report names another file.`,
        );
      });
      await chmod(this.path, 0o600);
      this.#file.write('line,reason,meaning\n');
    }
    if (!this.#file.write(`${line},${reason},"${REASONS[reason].replaceAll('"', '""')}"\n`))
      await once(this.#file, 'drain');
  }

  async close(): Promise<void> {
    if (this.#file === null) return;
    this.#file.end();
    await once(this.#file, 'close');
    console.log(`Lines and reasons: ${this.path}`);
  }
}

function summary(counts: Counts, isTrial: boolean): string {
  const of = (what: Outcome | Reason): number => counts.get(what) ?? 0;
  const reasons = (Object.keys(REASONS) as Reason[]).filter((reason) => of(reason) > 0);
  const lost = reasons
    .filter((reason) => !TAKEN.includes(reason))
    .reduce((sum, reason) => sum + of(reason), 0);
  return [
    `${isTrial ? 'Would be taken over' : 'Taken over'}  ${of('new')}`,
    `Known already  ${of('known')}`,
    `Not taken  ${lost}`,
    ...reasons.map((reason) => `  ${of(reason)} × ${reason}: ${REASONS[reason]}`),
  ].join('\n');
}
