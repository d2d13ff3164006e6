import { createHash, randomUUID } from 'node:crypto';
import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay } from '../day.js';
import { TownError, type Fault } from '../faults.js';
import { readTown } from '../read-town.js';
import type { Town } from '../town.js';
import { LISTS, type ListContent, type ListName } from './lists.js';
import { knownUntilIn, rowsOf, textOf, withKnownUntil } from './list-text.js';

const AGENCY = 'agency.yaml';

/** `StoredList` is a list as it stands on the disk. */
export interface StoredList {
  content: ListContent;
  /** Changes with the content, whoever changed it: at the desk, or by hand on the server. */
  version: string;
  texts: ReadonlyMap<string, string>;
}

/** @throws NodeJS.ErrnoException, CsvError for files that could not be served either */
export async function readList(folder: string, list: ListName): Promise<StoredList> {
  const names = list === 'holidays' ? [LISTS[list].file, AGENCY] : [LISTS[list].file];
  const texts = new Map<string, string>();
  for (const name of names) texts.set(name, await readFile(join(folder, name), 'utf8'));
  const content = {
    rows: rowsOf(list, texts.get(LISTS[list].file)!),
    known_until: list === 'holidays' ? knownUntilIn(texts.get(AGENCY)!) : null,
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { content, version, texts };
}

/** `Proposed` is a change that is not written yet: the town as it would be, or what is wrong with it. */
export type Proposed = { texts: ReadonlyMap<string, string> } & (
  { town: Town; faults: null } | { town: null; faults: readonly Fault[] }
);

/** `propose` has the town's own readers read all files with the change in them. Nothing is written. */
export async function propose(
  folder: string,
  list: ListName,
  stored: StoredList,
  content: ListContent,
): Promise<Proposed> {
  const { file } = LISTS[list];
  const texts = new Map<string, string>([[file, textOf(list, content.rows, stored.texts.get(file)!)]]);
  const day = content.known_until;
  if (day !== null) {
    if (!isDay(day)) return { texts, town: null, faults: [knownUntilFault('write a day as 2026-12-31')] };
    const agency = withKnownUntil(stored.texts.get(AGENCY)!, day);
    if (knownUntilIn(agency) !== day)
      return {
        texts,
        town: null,
        faults: [knownUntilFault('stands there in a form that only a person can change')],
      };
    texts.set(AGENCY, agency);
  }
  try {
    return { texts, town: await readTown(folder, texts), faults: null };
  } catch (error) {
    if (!(error instanceof TownError)) throw error;
    return { texts, town: null, faults: error.all };
  }
}

const knownUntilFault = (say: string): Fault => ({
  file: AGENCY,
  line: null,
  say: `holidays_known_until: ${say}`,
});

/**
 * `writeFiles` replaces each file whole: whoever reads meanwhile, or after a crash, finds the old or the new one. A
 * later day of known holidays is written after the holidays themselves, so that between the two the town can be served.
 * @returns how to put back what stood there
 */
export async function writeFiles(
  folder: string,
  texts: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, string>,
): Promise<() => Promise<void>> {
  const isLater =
    (knownUntilIn(texts.get(AGENCY) ?? '') ?? '') >= (knownUntilIn(before.get(AGENCY) ?? '') ?? '');
  const changed = [...texts].filter(([name, text]) => before.get(name) !== text);
  const order = isLater ? changed : changed.reverse();
  const putBack = async (): Promise<void> => {
    for (const [name] of [...order].reverse()) await replaceFile(join(folder, name), before.get(name)!);
  };
  try {
    for (const [name, text] of order) await replaceFile(join(folder, name), text);
  } catch (error) {
    await putBack().catch(() => undefined);
    throw error;
  }
  return putBack;
}

async function replaceFile(path: string, text: string): Promise<void> {
  const { mode } = await stat(path);
  // A dot file: the town's readers pass over it if a crash leaves it.
  const fresh = join(path, '..', `.${randomUUID()}.tmp`);
  try {
    const file = await open(fresh, 'wx', mode & 0o777);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

/** `canWrite`: files are replaced, so it is the folder that must be writable. */
export async function canWrite(folder: string): Promise<boolean> {
  return await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** `isReadOnly`: the error of a folder, or of a whole file system, that takes no writing. */
export const isReadOnly = (error: unknown): boolean =>
  ['EACCES', 'EPERM', 'EROFS'].includes((error as NodeJS.ErrnoException).code ?? '');
