import { MAXIMA } from '../../../src/contract/maxima.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { StatusCode } from '../../../src/contract/statuses.js';
import { startOfDay } from '../days.js';
import type { EndpointConfig } from '../config.js';
import { yearsBefore } from '../reports/retention/retention.js';
import type { Columns, Field } from './columns.js';
import { knownWords, withoutKnown, type KnownWords } from '../reports/moderation/known-reporters.js';
import { keepsName, type ImportRow, type OldReport, type Reason } from './import-row.js';
import { namedMasters, type NamedMasters } from './named-masters.js';
import { readTime, readWrittenTime, type DayOrder, type WrittenTime } from './read-date.js';
import { readKind, readPrivacy, readStatus } from './read-words.js';
import type { Source } from './sources.js';
import type { Cells } from './read-table.js';

/** `Reading` is how the rows of one file are read. */
export interface Reading {
  source: Source;
  columns: Columns;
  headers: readonly string[];
  order: DayOrder;
  /** The operator's own words for a status, in lower case; the empty one stands for none. */
  statuses: ReadonlyMap<string, StatusCode>;
  /** Whether names and contacts are kept. */
  withNames: boolean;
}

export type ReadRow = { row: ImportRow | null; reasons: Reason[] };

/** Statuses that an office works on. */
const WITH_OFFICE: readonly StatusCode[] = ['in_progress', 'responded', 'reopened', 'done'];

/** Characters of a title that is made of the text's beginning. */
const TITLE_MADE = 80;

/** `Around` is what all rows of a file are read with. */
interface Around {
  config: EndpointConfig;
  reading: Reading;
  masters: NamedMasters;
  /** Whom rows are of that others may answer, by `keyOf`, where the names aren't kept. */
  unkept: Map<string, OldReport['person']>;
}

/** `rowReader` reads rows by themselves, each once and from the top down: the database is not asked. */
export function rowReader(config: EndpointConfig, reading: Reading): (cells: Cells) => ReadRow {
  const around = { config, reading, masters: namedMasters(config.masters), unkept: new Map() };
  return (cells) => readRow(new Row(cells, reading), around);
}

class Row {
  constructor(
    readonly cells: Cells,
    readonly reading: Reading,
  ) {}

  /** The texts of the columns that were taken for this. */
  all(field: Field): string[] {
    const columns = this.reading.columns[field] ?? [];
    return columns.map((at) => tidy(this.cells.cells[at] ?? '')).filter(Boolean);
  }

  /** @param maximum characters beyond which it is cut; a text that may be lost has none */
  text(field: Field, maximum = Infinity): string {
    return this.all(field)
      .join(field === 'place' ? ', ' : '\n\n')
      .slice(0, maximum);
  }

  orNull(field: Field, maximum = Infinity): string | null {
    return this.text(field, maximum) || null;
  }

  degrees(field: Field, limit: number): number | null {
    const text = this.text(field).replace(',', '.');
    const number = text === '' ? NaN : Number(text);
    return Math.abs(number) <= limit ? number : null;
  }
}

/** `tidy` keeps what a text says: no NUL, which a database refuses, and line ends of one kind. */
const tidy = (text: string): string => text.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();

function readRow(row: Row, around: Around): ReadRow {
  const { config, reading } = around;
  const { limits } = config;
  const refuse = (reason: Reason): ReadRow => ({ row: null, reasons: [reason] });
  const written = row.text('content') || row.text('content_else');
  const { title, content } = wordsOf(row.text('title'), written, limits.titleMax);
  if (content === '') return refuse('no-words');
  const isLong = (text: string, most: number): boolean => [...text].length > most;
  if (isLong(content, limits.contentMax) || isLong(row.text('answer'), MAXIMA.content))
    return refuse('too-long');
  const told = whenFiled(row, reading.order);
  if (told === null) return refuse('no-day');
  const filedAt = instantOf(told, config.timeZone);
  if (filedAt > config.now()) return refuse('future-day');
  if (filedAt <= yearsBefore(config.now(), config.retentionYears)) return refuse('too-old');
  return takenRow(row, { told, filedAt, title, content }, around);
}

type Words = Pick<OldReport, 'title' | 'content'> & { told: WrittenTime; filedAt: Date };

function takenRow(row: Row, { told, filedAt, title, content }: Words, around: Around): ReadRow {
  const { config, reading, masters, unkept } = around;
  const { status, reasons } = statusOf(row, reading);
  const { report, notes } = described(row, config, masters, status);
  const ownNumber = row.text('id', MAXIMA.id);
  const replyTo = row.text('reply_to', MAXIMA.id);
  const { person } = report;
  const isKept = keepsName(config, reading.withNames, report);
  const key =
    ownNumber === '' ? JSON.stringify([told, title, content, report.locationText]) : keyOf(ownNumber);
  if (!isKept && reading.columns.reply_to !== undefined) unkept.set(key, person);
  const parent = unkept.get(keyOf(replyTo));
  const all = withoutNames(
    { ...report, filedAt: filedAt.toISOString(), title, content },
    report.locationId === null ? '' : villageOf(row),
    [isKept ? null : knownWords(person), parent === undefined ? null : knownWords(parent)],
  );
  // Google's forms tell the second; in a sheet, many rows share a day.
  const hasMoment = reading.source === 'forms' && ownNumber === '' && told.time !== null;
  return {
    row: {
      line: row.cells.line,
      key,
      is: JSON.stringify({ ...all, person: isKept ? person : null }),
      moment: hasMoment ? all.filedAt : null,
      report: all,
      answers: replyTo === '' || replyTo === '0' ? null : keyOf(replyTo),
    },
    reasons: [...reasons, ...notes],
  };
}

/**
 * A name that isn't kept is in nothing that is: not in a text, nor in what knows the row again.
 * @param village what the place begins with where this town knows it, which is nobody's name then; else ''
 */
function withoutNames(report: OldReport, village: string, unkept: readonly KnownWords[]): OldReport {
  const { title, content, locationText: place, answer } = report;
  const without = (text: string): string => unkept.reduce<string>(withoutKnown, text);
  return {
    ...report,
    title: without(title),
    content: without(content),
    locationText: place && place.slice(0, village.length) + without(place.slice(village.length)),
    answer: answer && without(answer),
  };
}

const keyOf = (ownNumber: string): string => `number ${ownNumber.replace(/^#/, '')}`;

/** A missing title is made of the text; one that is too long begins the text too, so that nothing is lost. */
function wordsOf(title: string, written: string, titleMax: number): { title: string; content: string } {
  if (title === '') return { title: cut(written, Math.min(TITLE_MADE, titleMax)), content: written };
  if ([...title].length <= titleMax) return { title, content: written || title };
  return { title: cut(title, titleMax), content: [title, written].filter(Boolean).join('\n\n') };
}

/** `cut` ends after a word. */
function cut(text: string, most: number): string {
  const line = [...text.replace(/\s+/g, ' ')];
  if (line.length <= most) return line.join('');
  const begun = line.slice(0, most - 1).join('');
  return `${begun.slice(0, Math.max(begun.lastIndexOf(' '), 1)).trimEnd()}…`;
}

function whenFiled(row: Row, order: DayOrder): WrittenTime | null {
  const filed = readWrittenTime(row.text('filed'), order) ?? readWrittenTime(row.text('incident'), order);
  if (filed === null) return null;
  return { ...filed, time: filed.time ?? readTime(row.text('filed_time')) };
}

/** A day alone is its noon: no zone makes another day of it. */
const instantOf = ({ day, time }: WrittenTime, timeZone: string): Date => {
  const [hours, minutes, seconds] = (time ?? '12:00:00').split(':').map(Number) as [number, number, number];
  return new Date(startOfDay(day, timeZone).getTime() + ((hours * 60 + minutes) * 60 + seconds) * 1_000);
};

function statusOf(row: Row, { source, statuses }: Reading): { status: StatusCode; reasons: Reason[] } {
  const words = row.text('status');
  const own = statuses.get(words.toLowerCase());
  if (own !== undefined) return { status: own, reasons: [] };
  if (words === '') return { status: 'unverified', reasons: [] };
  const status = readStatus(words, source);
  return { status: status ?? 'unverified', reasons: status === undefined ? ['unknown-status'] : [] };
}

const villageOf = (row: Row): string => row.text('village', MAXIMA.locationText);

type Described = Omit<OldReport, 'filedAt' | 'title' | 'content'>;

function described(
  row: Row,
  config: EndpointConfig,
  masters: NamedMasters,
  status: StatusCode,
): { report: Described; notes: Reason[] } {
  const notes: Reason[] = [];
  const named = <T>(field: Field, find: (name: string) => T | null, reason: Reason): T | null => {
    const name = row.text(field);
    const found = name === '' ? null : find(name);
    if (name !== '' && found === null) notes.push(reason);
    return found;
  };
  const village = villageOf(row);
  const { columns, headers, withNames } = row.reading;
  const privacy = (columns.privacy ?? []).map((at) =>
    readPrivacy(row.cells.cells[at] ?? null, headers[at] ?? ''),
  );
  const incident = readWrittenTime(row.text('incident'), row.reading.order)?.day ?? null;
  const kind = readKind(row.text('kind'));
  const known = config.classifications.some(({ id }) => id === kind) ? kind : null;
  return {
    notes,
    report: {
      classificationId: known ?? config.classifications[0]!.id,
      incident: incident !== null && incident <= dayIn(config.timeZone, config.now()) ? incident : null,
      locationId: village === '' ? null : masters.village(village),
      locationText:
        [village, row.text('place')].filter(Boolean).join(', ').slice(0, MAXIMA.locationText) || null,
      latitude: row.degrees('latitude', 90),
      longitude: row.degrees('longitude', 180),
      categoryId: named('category', masters.category, 'unknown-category'),
      office: WITH_OFFICE.includes(status) ? named('office', masters.office, 'unknown-office') : null,
      status,
      // Nobody was asked whether their name may be read: without a word of the file, all are anonymous.
      isAnonymous: !withNames || privacy.length === 0 || privacy.some(({ isAnonymous }) => isAnonymous),
      isSecret: privacy.some(({ isSecret }) => isSecret),
      answer: row.orNull('answer'),
      person: {
        name: row.orNull('name', MAXIMA.name),
        phone: row.orNull('phone', MAXIMA.phone),
        email: row.orNull('email', MAXIMA.email),
      },
    },
  };
}
