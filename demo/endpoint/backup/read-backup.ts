import type { Readable } from 'node:stream';
import type { EndpointConfig } from '../config.js';
import { migrate, migrationsOf, openDatabase, type Database } from '../database/connect.js';
import { closeDataFolder } from '../database/embedded/data-folder.js';
import { lockDataFolder } from '../database/embedded/data-lock.js';
import { outOfService } from '../database/in-service.js';
import { migrations } from '../database/migrations/index.js';
import { inQueryClass } from '../database/query-class.js';
import { CommandError } from '../words/command-error.js';
import { openStorage } from '../uploads/open-storage.js';
import type { Storage } from '../uploads/storage.js';
import { askForNewKeys } from './ask-for-new-keys.js';
import { doubtWhatWasRestored } from './doubt-relayed.js';
import type { PutFile } from './earlier-files.js';
import { beginning, ending, FILE_KEY, LINES, type Beginning } from './format.js';
import { linesOf, unreadable } from './lines.js';
import { putTables, type TableWriter } from './put-tables.js';
import { usedTables } from './tables.js';

/** `Restored` is what a restore put back. */
export interface Restored extends Put {
  /** Reports that may have been forwarded since the backup. */
  doubted: number;
  /** Pairs of keys of sealed reports that should be replaced. */
  dueKeys: number;
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
 * @param earlier files that are in earlier backups, by their keys; default: there are none
 * @throws CommandError where an endpoint runs on the database or it isn't empty, the backup is of a newer release, or
 * it can't be read to its end
 */
export async function readBackup(
  config: EndpointConfig,
  archive: Readable,
  earlier: EarlierFiles = noEarlierFiles,
): Promise<Restored> {
  closeDataFolder(config.dataDir);
  const unlock = config.databaseUrl === null ? lockDataFolder(config.dataDir) : () => undefined;
  const database = openDatabase(config);
  try {
    const work = async (): Promise<Restored> => {
      const read = await putBack(database, config, { lines: linesOf(archive), earlier });
      await migrate(database);
      const dueKeys = await askForNewKeys(database, config);
      return { ...read, doubted: await doubtWhatWasRestored(database, config.now()), dueKeys };
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

/** `EarlierFiles` reads files out of earlier backups. */
type EarlierFiles = (keys: ReadonlySet<string>) => AsyncIterable<PutFile>;

// eslint-disable-next-line require-yield -- there is nothing to give
async function* noEarlierFiles(): AsyncGenerator<PutFile> {
  throw unreadable('some of its files are in earlier backups');
}

interface Source {
  lines: AsyncGenerator<string, undefined>;
  earlier: EarlierFiles;
}

async function putBack(database: Database, config: EndpointConfig, source: Source): Promise<Put> {
  const { lines } = source;
  const { instance, migrations: ran } = readBegin((await lines.next()).value);
  const unknown = ran.filter((name) => !(name in migrations));
  if (unknown.length > 0)
    throw new CommandError('refused', `The backup is of a newer release (${unknown.join(', ')}).`);
  await requireEmpty(database, ran);
  await migrate(database, ran.at(-1));
  const storage = await openStorage(config, instance);
  const created: string[] = [];
  try {
    return await putTables(database, (writer) => putLines(source, writer, { storage, created }));
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

async function putLines({ lines, earlier }: Source, writer: TableWriter, into: Files): Promise<Put> {
  let files = 0;
  const elsewhere = new Set<string>();
  for await (const line of lines) {
    const rest = line.slice(1);
    if (line.startsWith(LINES.row)) await writer.row(rest);
    else if (line.startsWith(LINES.table)) await writer.table(rest);
    else if (line.startsWith(LINES.elsewhere)) elsewhere.add(rest);
    else if (line.startsWith(LINES.file)) {
      const [key = '', base64 = ''] = rest.split(' ');
      await putFile(into, { key, bytes: Buffer.from(base64, 'base64') });
      files += 1;
    } else if (line.startsWith(LINES.end)) {
      const { rows, skipped } = await writer.end();
      const said = ending.safeParse(json(rest));
      if (!said.success || said.data.rows !== rows || said.data.files !== files)
        throw unreadable('it holds less than it says');
      return { rows, skipped, files: files + (await putEarlier(earlier, elsewhere, into)) };
    } else throw unreadable('a line of it is none of ours');
  }
  throw unreadable('it is cut off');
}

/** @returns how many */
async function putEarlier(earlier: EarlierFiles, keys: ReadonlySet<string>, into: Files): Promise<number> {
  if (keys.size === 0) return 0;
  for await (const file of earlier(keys)) await putFile(into, file);
  return keys.size;
}

async function putFile({ storage, created }: Files, { key, bytes }: PutFile): Promise<void> {
  if (!FILE_KEY.test(key)) throw unreadable('a file in it has no name of ours');
  const isNew = await storage.putBack(key, bytes).catch((error: Error) => {
    const { name } = (error.cause ?? error) as Error;
    throw new CommandError(
      'refused',
      `A file of the backup could not be stored (${name}); nothing was put back.`,
    );
  });
  if (isNew) created.push(key);
}

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
