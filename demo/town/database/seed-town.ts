import { sql } from 'kysely';
import { encodeAccessCode } from '../../../src/contract/access-code.js';
import { makeSample, makeTown, SAMPLES, type SeedReport } from '../seed.js';
import type { Database } from '../../endpoint/database/connect.js';
import type { Endpoint } from '../../endpoint/endpoint.js';
import { discardFiles } from '../../endpoint/uploads/incoming.js';
import { followUpRows, logRows } from './history.js';
import { storePictures, type StoredPicture } from './pictures.js';
import { complaintRow, reporterRow } from './rows.js';
import { insertSamples } from './samples.js';
import { seededTrackingIds } from './tracking-ids.js';

export interface SeedOptions {
  /** Equal seeds at equal times give the same town, with the reports' numbers. */
  seed: number;
  count?: number;
  /** Adds `SAMPLES` behind the town, whose reports stay as they are. */
  withSamples?: boolean;
}

/** Rows of an insert: PostgreSQL counts parameters with 16 bits. */
const ROWS_MAX = 1_000;

/**
 * `seedTown` fills an empty database with the invented town, all or nothing; a database with any report stays as it is.
 * Access codes derive from this instance's secret, so nobody can guess them.
 * @returns how many reports were loaded
 */
export async function seedTown(
  endpoint: Endpoint,
  { seed, count = 300, withSamples = false }: SeedOptions,
): Promise<number> {
  const { database, config } = endpoint;
  if (await hasReports(database)) return 0;
  const now = config.now();
  const samples = withSamples ? SAMPLES : [];
  const town = [...makeTown({ seed, now, count }), ...samples.map((sample) => makeSample(sample, now))];
  const pictures = await storePictures(endpoint, town);
  try {
    return await database.transaction().execute(async (transaction) => {
      // Of two processes that start at once, the second waits here and then sees the first one's reports.
      await sql`lock table complaints in exclusive mode`.execute(transaction);
      if (await hasReports(transaction)) {
        await discardFiles(endpoint, pictures);
        return 0;
      }
      const ids = await insertTown(transaction, endpoint, town, pictures, seed);
      if (samples.length > 0) await insertSamples(transaction, config, ids.slice(-samples.length));
      return town.length;
    });
  } catch (error) {
    await discardFiles(endpoint, pictures);
    throw error;
  }
}

async function hasReports(database: Database): Promise<boolean> {
  return (await database.selectFrom('complaints').select('id').limit(1).executeTakeFirst()) !== undefined;
}

async function insertTown(
  transaction: Database,
  endpoint: Endpoint,
  town: readonly SeedReport[],
  pictures: readonly StoredPicture[],
  seed: number,
): Promise<number[]> {
  const { config, hashing } = endpoint;
  const numbers = seededTrackingIds(seed, town.length);
  const codeHash = (number: string) => hashing.sha256(seededCode(endpoint, number));
  const ids: number[] = [];
  const rows = town.map((report, index) => {
    const number = numbers[index]!;
    return complaintRow(report, number, codeHash(number), config);
  });
  await insertAll(rows, async (some) => {
    // PostgreSQL gives ids in the order of the rows.
    const inserted = await transaction.insertInto('complaints').values(some).returning('id').execute();
    ids.push(...inserted.map(({ id }) => id));
  });
  const idOf = (index: number): number => ids[index]!;
  await insertAll(
    town.flatMap((report, index) => reporterRow(report, idOf(index), config) ?? []),
    (some) => transaction.insertInto('reporters').values(some).execute(),
  );
  await insertAll(
    town.flatMap((report, index) => logRows(report, idOf(index), config.masters)),
    (some) => transaction.insertInto('complaint_logs').values(some).execute(),
  );
  await insertAll(
    town.flatMap((report, index) => followUpRows(report, idOf(index), config.masters)),
    (some) => transaction.insertInto('followups').values(some).execute(),
  );
  await insertAll(
    pictures.map(({ reportIndex, storageKey: _key, ...row }) => ({
      ...row,
      complaint_id: idOf(reportIndex),
    })),
    (some) => transaction.insertInto('attachments').values(some).execute(),
  );
  await sql`insert into supports (complaint_id, key_hash, created_at)
    select id, md5(tracking_id || ' ' || number), created_at
    from complaints, generate_series(1, supports_count) as number`.execute(transaction);
  return ids;
}

/** `seededCode` is the access code of a seeded report. */
const seededCode = ({ hashing }: Pick<Endpoint, 'hashing'>, number: string): string =>
  encodeAccessCode(hashing.keyed('access code', `seed ${number}`));

/** `sampleKeys` are the numbers and codes of samples that only their reporter can read whole. */
export function sampleKeys(
  endpoint: Endpoint,
  { seed, count = 300 }: SeedOptions,
): { title: string; number: string; code: string }[] {
  const numbers = seededTrackingIds(seed, count + SAMPLES.length).slice(count);
  return SAMPLES.flatMap(({ title, decision }, index) => {
    const number = numbers[index]!;
    return decision === undefined ? [] : [{ title, number, code: seededCode(endpoint, number) }];
  });
}

async function insertAll<Row>(rows: Row[], insert: (some: Row[]) => Promise<unknown>): Promise<void> {
  for (const some of chunks(rows)) await insert(some);
}

function chunks<Row>(rows: Row[]): Row[][] {
  const parts: Row[][] = [];
  for (let from = 0; from < rows.length; from += ROWS_MAX) parts.push(rows.slice(from, from + ROWS_MAX));
  return parts;
}
