import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { EndpointConfig } from '../config.js';
import { migrate, migrationsOf, openDatabase, type Database } from '../database/connect.js';
import { closeDataFolder } from '../database/data-folder.js';
import { lockDataFolder } from '../database/data-lock.js';
import { outOfService } from '../database/in-service.js';
import { migrations } from '../database/migrations/index.js';
import { inQueryClass } from '../database/query-class.js';
import { CommandError } from '../words/command-error.js';
import { openStorage } from '../uploads/open-storage.js';
import type { Storage } from '../uploads/storage.js';
import { doubtWhatWasRestored } from './doubt-relayed.js';
import { beginning, ending, FILE_KEY, LINES, type Beginning } from './format.js';
import { putTables, type TableWriter } from './put-tables.js';
import { usedTables } from './tables.js';

/** `Restored` is what a restore put back. */
export interface Restored extends Put {
  /** Reports that may have been forwarded since the backup. */
  doubted: number;
}

interface Put {
  rows: number;
  files: number;
  /** Tables of the backup that aren't the endpoint's own. */
  skipped: string[];
}

/**
 * `readBackup` puts a backup into an empty database, all or nothing, and its files into the storage; then it migrates
 * the database to this release.
 * @throws CommandError where an endpoint runs on the database or it isn't empty, the backup is of a newer release, or
 * it can't be read to its end
 */
export async function readBackup(config: EndpointConfig, archive: Readable): Promise<Restored> {
  closeDataFolder(config.dataDir);
  const unlock = config.databaseUrl === null ? lockDataFolder(config.dataDir) : () => undefined;
  const database = openDatabase(config);
  try {
    const work = async (): Promise<Restored> => {
      const read = await putBack(database, config, archive);
      await migrate(database);
      return { ...read, doubted: await doubtWhatWasRestored(database, config.now()) };
    };
    // The embedded database's folder is locked already.
    return await inQueryClass({ name: 'upkeep' }, () =>
      config.databaseUrl === null ? work() : outOfService(config, work),
    );
  } finally {
    await database.destroy();
    unlock();
  }
}

async function putBack(database: Database, config: EndpointConfig, archive: Readable): Promise<Put> {
  const lines = linesOf(archive);
  const { instance, migrations: ran } = readBegin((await lines.next()).value);
  const unknown = ran.filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new CommandError('refused', `The backup is of a newer release (${unknown.join(', ')}).`);
  await requireEmpty(database, ran);
  await migrate(database, ran.at(-1));
  const storage = await openStorage(config, instance);
  const created: string[] = [];
  try {
    return await putTables(database, (writer) => putLines(lines, writer, { storage, created }));
  } catch (error) {
    // The first error matters: a store that failed to take a file may fail to delete it as well.
    for (const key of created) await storage.delete(key).catch(() => undefined);
    throw error;
  }
}

interface Files {
  storage: Storage;
  /** Keys that this restore wrote. Other files may belong to a running endpoint and always stay. */
  created: string[];
}

/** `requireEmpty` allows an empty database, or unused tables of the backup's own release, as a start leaves them. */
async function requireEmpty(database: Database, ran: readonly string[]): Promise<void> {
  const there = await migrationsOf(database);
  if (there.length === 0) return;
  const used = there.at(-1) === ran.at(-1) ? await usedTables(database) : ['tables of another release'];
  if (used.length === 0) return;
  throw new CommandError(
    'not-empty',
    `The database is not empty (${used.join(', ')}). Restore into a new one: another DATABASE_URL, or another DATA_DIR.`,
  );
}

async function putLines(lines: AsyncIterable<string>, writer: TableWriter, into: Files): Promise<Put> {
  let files = 0;
  for await (const line of lines) {
    const rest = line.slice(1);
    if (line.startsWith(LINES.row)) await writer.row(rest);
    else if (line.startsWith(LINES.table)) await writer.table(rest);
    else if (line.startsWith(LINES.file)) {
      await putFile(into, rest);
      files += 1;
    } else if (line.startsWith(LINES.end)) {
      const put: Put = { ...(await writer.end()), files };
      const said = ending.safeParse(json(rest));
      if (!said.success || said.data.rows !== put.rows || said.data.files !== files)
        throw unreadable('it holds less than it says');
      return put;
    } else throw unreadable('a line of it is none of ours');
  }
  throw unreadable('it is cut off');
}

async function putFile({ storage, created }: Files, line: string): Promise<void> {
  const [key = '', base64 = ''] = line.split(' ');
  if (!FILE_KEY.test(key)) throw unreadable('a file in it has no name of ours');
  const isNew = await storage.putBack(key, Buffer.from(base64, 'base64')).catch((error: Error) => {
    const { name } = (error.cause ?? error) as Error;
    throw new CommandError(
      'refused',
      `A file of the backup could not be stored (${name}); nothing was put back.`,
    );
  });
  if (isNew) created.push(key);
}

async function* linesOf(archive: Readable): AsyncGenerator<string, undefined> {
  const text = createGunzip();
  // `pipe` doesn't pass errors on.
  archive.on('error', (error) => text.destroy(error));
  archive.pipe(text);
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
    // `createInterface` ends quietly with what could be read, even after an error.
    if (text.errored !== null) throw text.errored;
  } catch (error) {
    throw isDamage(error) ? unreadable('it is damaged, or cut off') : error;
  }
}

/** zlib's error codes for damaged or incomplete data. */
const isDamage = (error: unknown): boolean =>
  ['Z_DATA_ERROR', 'Z_BUF_ERROR'].includes((error as NodeJS.ErrnoException).code ?? '');

function readBegin(line: string | undefined): Beginning {
  const begin = beginning.safeParse(json(line?.startsWith(LINES.begin) === true ? line.slice(1) : ''));
  if (!begin.success) throw unreadable('it is none of ours');
  return begin.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

const unreadable = (why: string): CommandError =>
  new CommandError('unreadable', `The backup can't be read: ${why}.`);
