import { createHash, randomUUID } from 'node:crypto';
import { access, constants, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDay } from '../day.js';
import { TownError, type Fault, type FaultCode } from '../faults.js';
import { readTown } from '../read-town.js';
import type { Town } from '../town.js';
import { LISTS, type ListContent, type ListName } from './lists.js';
import { faultsOfRows, rowsOf, textOf } from './list-text.js';

const AGENCY = 'agency.yaml';

/** `StoredList` is a list as it stands on the disk. */
export interface StoredList {
  content: ListContent;
  /** Changes with the content, whoever changed it: at the desk, or by hand on the server. */
  version: string;
  /** By file; a town need not have each. */
  texts: ReadonlyMap<string, string>;
}

/** @throws NodeJS.ErrnoException; TownError for a file of which nothing can be shown */
export async function readList(folder: string, list: ListName): Promise<StoredList> {
  const names = list === 'holidays' ? [LISTS[list].file, AGENCY] : [LISTS[list].file];
  const texts = new Map<string, string>();
  for (const name of names) {
    const reading = readFile(join(folder, name), 'utf8');
    // A town without it has no such list; each has all tables.
    const text = await (LISTS[list].form === 'table' ? reading : reading.catch(orNothing));
    if (text !== null) texts.set(name, text);
  }
  const content = {
    rows: rowsOf(list, texts.get(LISTS[list].file) ?? ''),
    known_until: list === 'holidays' ? knownUntilIn(texts.get(AGENCY)!) : null,
  };
  const version = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { content, version, texts };
}

function orNothing(error: NodeJS.ErrnoException): null {
  if (error.code !== 'ENOENT') throw error;
  return null;
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
  const own = faultsOfRows(list, content.rows);
  if (own.length > 0) return { texts: stored.texts, town: null, faults: own };
  const texts = new Map<string, string>([[file, textOf(list, content.rows, stored.texts.get(file) ?? '')]]);
  const day = content.known_until;
  if (day !== null) {
    if (!isDay(day))
      return { texts, town: null, faults: [knownUntilFault('format', 'write a day as 2026-12-31')] };
    const agency = withKnownUntil(stored.texts.get(AGENCY)!, day);
    if (knownUntilIn(agency) !== day)
      return {
        texts,
        town: null,
        faults: [knownUntilFault('other', 'stands there in a form that only a person can change')],
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

const knownUntilFault = (code: FaultCode, say: string): Fault => ({
  file: AGENCY,
  line: null,
  code,
  path: ['holidays_known_until'],
  values: {},
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
    for (const [name] of [...order].reverse()) {
      const text = before.get(name);
      await (text === undefined
        ? rm(join(folder, name), { force: true })
        : replaceFile(join(folder, name), text));
    }
  };
  try {
    for (const [name, text] of order) await replaceFile(join(folder, name), text);
  } catch (error) {
    await putBack().catch(() => undefined);
    throw error;
  }
  return putBack;
}

/** Of a file that was not there: whoever serves the town reads it. */
const NEW_MODE = 0o644;

async function replaceFile(path: string, text: string): Promise<void> {
  const mode = await stat(path).then(({ mode }) => mode, orNothing);
  // A dot file: the town's readers pass over it if a crash leaves it.
  const fresh = join(path, '..', `.${randomUUID()}.tmp`);
  try {
    const file = await open(fresh, 'wx', mode === null ? NEW_MODE : mode & 0o777);
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

const KNOWN_UNTIL = /^(holidays_known_until:[ \t]*)[^\s#]+/m;

/** `knownUntilIn` is the day in the text of `agency.yaml`; null where it has none. */
const knownUntilIn = (agency: string): string | null =>
  KNOWN_UNTIL.exec(agency)?.[0]
    .replace(/^[^:]*:[ \t]*/, '')
    .replace(/^(["'])(.*)\1$/, '$2') ?? null;

/** `withKnownUntil` changes that one value: comments, order and all else of `agency.yaml` stay. */
const withKnownUntil = (agency: string, day: string): string =>
  agency.replace(KNOWN_UNTIL, (_, name: string) => `${name}${day}`);
