import { sql } from 'kysely';
import { SYSTEM, writeAudit } from '../audit/audit.js';
import type { Database } from '../database/connect.js';
import type { ImportDeps } from './deps.js';
import type { ImportRow, Reason } from './import-row.js';
import type { Source } from './sources.js';
import { writeAnswers, writeReports } from './write-reports.js';

/** `Batch` is so many rows as are taken in one transaction. */
export interface Batch {
  source: Source;
  /** Hash of the file. */
  file: string;
  withNames: boolean;
  /** Nothing is written. */
  isTrial: boolean;
  rows: readonly ImportRow[];
}

/** `Outcome` is what became of a row: `new`, `known` from an earlier run, or why it isn't taken. */
export type Outcome = 'new' | 'known' | Extract<Reason, 'changed' | 'repeated' | 'answers-nothing'>;

/** `HashedRow` bears only hashes of what it is known by: the text may be erased one day, the row's place stays. */
export interface HashedRow extends ImportRow {
  rowKey: string;
  fingerprint: string;
  /** `rowKey` of the row that it answers. */
  parentKey: string | null;
}

interface KnownRow {
  fingerprint: string;
  file: string;
  line: number;
  complaint_id: number;
}

const HASH_BYTES = 16;

/**
 * `takeOver` writes a batch's new rows in one transaction, with what makes each known again: all of them, or none.
 * Nobody is told, nothing is forwarded, no day is counted, and the public sees none before an officer shows it.
 */
export async function takeOver(deps: ImportDeps, batch: Batch): Promise<Outcome[]> {
  const { database, config } = deps;
  const rows = hashed(deps, batch);
  return await database.transaction().execute(async (transaction) => {
    // Two runs at once would both find a row new.
    await sql`lock table imported_rows in share row exclusive mode`.execute(transaction);
    const known = await knownRows(transaction, batch.source, rows);
    const edited = await editedMoments(transaction, batch, rows);
    const taken = await takenLines(transaction, batch.file, rows);
    const fresh = new Map<string, HashedRow>();
    const seen = new Set<string>();
    const outcomes = rows.map((row): Outcome => {
      if (seen.has(row.rowKey)) return 'repeated';
      seen.add(row.rowKey);
      const outcome = outcomeOf(row, batch.file, { known, fresh, edited, taken });
      if (outcome === 'new') fresh.set(row.rowKey, row);
      return outcome;
    });
    if (batch.isTrial || fresh.size === 0) return outcomes;
    const isAnswer = ({ parentKey }: HashedRow): boolean => parentKey !== null;
    const reports = [...fresh.values()].filter((row) => !isAnswer(row));
    const ids = await writeReports(transaction, deps, batch, reports);
    for (const [rowKey, { complaint_id }] of known) ids.set(rowKey, complaint_id);
    await writeAnswers(transaction, deps, [...fresh.values()].filter(isAnswer), ids);
    await remember(transaction, batch, [...fresh.values()], ids);
    const detail = `${batch.source} ${fresh.size}`;
    await writeAudit(transaction, config.now(), { officer: SYSTEM, action: 'import', detail });
    return outcomes;
  });
}

function hashed({ hashing }: ImportDeps, { source, rows }: Batch): HashedRow[] {
  const hash = (text: string): string =>
    hashing.keyed('imported row', text).subarray(0, HASH_BYTES).toString('base64url');
  const keyed = (key: string): string => hash(`${source}\n${key}`);
  return rows.map((row) => ({
    ...row,
    rowKey: keyed(row.key),
    fingerprint: hash(row.is),
    parentKey: row.answers === null ? null : keyed(row.answers),
  }));
}

interface Before {
  known: ReadonlyMap<string, KnownRow>;
  fresh: ReadonlyMap<string, HashedRow>;
  edited: ReadonlySet<string>;
  taken: ReadonlySet<number>;
}

function outcomeOf(row: HashedRow, file: string, { known, fresh, edited, taken }: Before): Outcome {
  const before = known.get(row.rowKey);
  if (before?.file === file && before.line !== row.line) return 'repeated';
  if (before !== undefined) return before.fingerprint === row.fingerprint ? 'known' : 'changed';
  if (row.moment !== null && edited.has(row.moment)) return 'changed';
  // The very row, with its columns taken for something else.
  if (taken.has(row.line)) return 'changed';
  const isOrphan = row.parentKey !== null && !known.has(row.parentKey) && !fresh.has(row.parentKey);
  return isOrphan ? 'answers-nothing' : 'new';
}

async function knownRows(
  transaction: Database,
  source: Source,
  rows: readonly HashedRow[],
): Promise<Map<string, KnownRow>> {
  const keys = rows.flatMap(({ rowKey, parentKey }) => (parentKey === null ? [rowKey] : [rowKey, parentKey]));
  const found = await transaction
    .selectFrom('imported_rows')
    .select(['row_key', 'fingerprint', 'file', 'line', 'complaint_id'])
    .where('source', '=', source)
    .where('row_key', 'in', keys)
    .execute();
  return new Map(found.map(({ row_key, ...row }) => [row_key, row]));
}

/** Lines of this very file that were taken over already, by whatever they were known then. */
async function takenLines(
  transaction: Database,
  file: string,
  rows: readonly HashedRow[],
): Promise<ReadonlySet<number>> {
  const lines = rows.map(({ line }) => line);
  const found = await transaction
    .selectFrom('imported_rows')
    .select('line')
    .where('file', '=', file)
    .where('line', 'in', lines)
    .execute();
  return new Set(found.map(({ line }) => line));
}

/**
 * Moments of rows that an earlier state of the file had with other words. Within one file a second may hold several.
 */
async function editedMoments(
  transaction: Database,
  { source, file }: Batch,
  rows: readonly HashedRow[],
): Promise<Set<string>> {
  const moments = rows.flatMap(({ moment }) => (moment === null ? [] : new Date(moment)));
  if (moments.length === 0) return new Set();
  const found = await transaction
    .selectFrom('imported_rows')
    .select('moment')
    .where('source', '=', source)
    .where('moment', 'in', moments)
    .where('file', '<>', file)
    .execute();
  return new Set(found.map(({ moment }) => moment!.toISOString()));
}

async function remember(
  transaction: Database,
  { source, file }: Batch,
  rows: readonly HashedRow[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  const values = rows.map((row) => ({
    source,
    row_key: row.rowKey,
    fingerprint: row.fingerprint,
    moment: row.moment === null ? null : new Date(row.moment),
    file,
    line: row.line,
    complaint_id: ids.get(row.parentKey ?? row.rowKey)!,
  }));
  await transaction.insertInto('imported_rows').values(values).execute();
}
