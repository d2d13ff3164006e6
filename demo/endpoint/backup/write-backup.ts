import { createReadStream, createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { inQueryClass } from '../database/query-class.js';
import type { EndpointConfig } from '../config.js';
import { migrationsOf, type Database } from '../database/connect.js';
import type { Storage } from '../uploads/storage.js';
import { loadInstance } from '../guard/secrets.js';
import { CommandError } from '../words/command-error.js';
import { FORMAT, LEFT_OUT_NAMED_MAX, LINES, type Beginning, type Ending } from './format.js';
import { makeCopyFolder, sweepCopies, tablesIn } from './left-behind.js';
import { isShuffled } from './own-tables.js';
import { copiedTables, foreignTables, type CopiedTable } from './tables.js';

/** `BackupDeps` lists what a backup is made of. */
interface BackupDeps {
  config: Pick<EndpointConfig, 'dataDir' | 'now' | 'databaseUrl'>;
  database: Database;
  storage: Storage;
}

const ROWS_AT_ONCE = 1_000;

/**
 * `writeBackup` copies database and files as of one instant, beside all other work: the tables are one snapshot, and
 * files that its rows name never change. Files erased since are left out: erased data must not come back.
 * @param earlier keys of files that an earlier backup holds; here they are only named
 */
export async function* writeBackup(
  endpoint: BackupDeps,
  earlier: readonly string[] = [],
): AsyncGenerator<Uint8Array> {
  const { dataDir } = endpoint.config;
  await sweepCopies(dataDir);
  const folder = await makeCopyFolder(dataDir);
  try {
    const copied = tablesIn(folder);
    const copy = await inQueryClass({ name: 'upkeep' }, () => copyTables(endpoint, copied));
    const text = Readable.from(allLines(endpoint, copied, { ...copy, earlier: new Set(earlier) }));
    const compressed = createGzip();
    const flowing = pipeline(text, compressed);
    // The reader below gets the same error.
    flowing.catch(() => undefined);
    for await (const part of compressed) yield part as Uint8Array;
    await flowing;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Copy {
  keys: string[];
  rows: number;
  leftOut: string[];
}

/** `copyTables` writes rows to the disk first: the embedded database has one connection, and reports wait for it. */
async function copyTables({ database, config }: BackupDeps, path: string): Promise<Copy> {
  const { id: instance } = await loadInstance(database);
  return await database
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute(async (snapshot) => {
      const begin: Beginning = {
        format: FORMAT,
        made_at: config.now().toISOString(),
        instance,
        migrations: await migrationsOf(snapshot),
      };
      const copy: Copy = {
        keys: await fileKeys(snapshot),
        rows: 0,
        leftOut: await foreignTables(snapshot),
      };
      const tables = await copiedTables(snapshot);
      async function* lines(): AsyncGenerator<string> {
        yield `${LINES.begin}${JSON.stringify(begin)}\n`;
        for (const table of tables) {
          yield `${LINES.table}${table.name}\n`;
          for await (const rows of rowsOf(snapshot, table)) {
            copy.rows += rows.length;
            yield rows.map((row) => `${LINES.row}${row}\n`).join('');
          }
        }
      }
      await pipeline(lines, createWriteStream(path, { mode: 0o600 }));
      return copy;
    });
}

/** @param key only this file's; default: all */
async function fileKeys(database: Database, key?: string): Promise<string[]> {
  const attached = database.selectFrom('attachments').select('storage_key');
  const sealed = database.selectFrom('sealed_files').select('storage_key');
  const covered = database.selectFrom('covered_photos').select('storage_key');
  const rows = await (
    key === undefined
      ? attached.union(sealed).union(covered)
      : attached
          .where('storage_key', '=', key)
          .union(sealed.where('storage_key', '=', key))
          .union(covered.where('storage_key', '=', key))
  ).execute();
  return rows.map((row) => row.storage_key);
}

async function* rowsOf(snapshot: Database, { name, columns }: CopiedTable): AsyncGenerator<string[]> {
  const list = sql.join(columns.map((column) => sql.ref(column)));
  const order = isShuffled(name) ? sql`order by ${sql.ref(columns[0]!)}` : sql``;
  await sql`declare copied no scroll cursor for
    select row_to_json(one)::text as line from (select ${list} from ${sql.table(name)} ${order}) as one`.execute(
    snapshot,
  );
  const fetch = sql<{ line: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from copied`;
  for (;;) {
    const { rows } = await fetch.execute(snapshot);
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close copied`.execute(snapshot);
}

async function* allLines(
  endpoint: BackupDeps,
  copied: string,
  { keys, rows, leftOut, earlier }: Copy & { earlier: ReadonlySet<string> },
) {
  yield* createReadStream(copied) as AsyncIterable<Buffer>;
  let files = 0;
  for (const key of keys) {
    if (earlier.has(key)) {
      yield `${LINES.elsewhere}${key}\n`;
      continue;
    }
    const bytes = await readFile(endpoint, key);
    if (bytes === null) continue;
    yield `${LINES.file}${key} ${Buffer.from(bytes).toString('base64')}\n`;
    files += 1;
  }
  const left_out = leftOut.slice(0, LEFT_OUT_NAMED_MAX);
  const end: Ending = { rows, files, ...(left_out.length > 0 && { left_out }) };
  yield `${LINES.end}${JSON.stringify(end)}\n`;
}

/**
 * @returns null where the file was erased since the tables were copied
 * @throws CommandError where the file should exist: a backup without it must not look whole
 */
async function readFile({ storage, database }: BackupDeps, key: string): Promise<Uint8Array | null> {
  try {
    return await storage.get(key);
  } catch (error) {
    const named = await inQueryClass({ name: 'upkeep' }, () => fileKeys(database, key));
    if (named.length === 0) return null;
    const cause = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
    throw new CommandError(
      'unreadable',
      `A file of a report can't be read (${cause.code ?? cause.name}), so the backup would not be whole: ${key}`,
    );
  }
}
