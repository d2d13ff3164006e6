import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Faults } from './faults.js';

/** `TownFile` is a text file of a town's folder. */
export interface TownFile {
  /** Path below the folder, as faults name it. */
  name: string;
  text: string;
}

/** @returns null for a missing or unreadable file; the latter, or a needed one, is a fault */
export async function readTownFile(
  folder: string,
  name: string,
  faults: Faults,
  { isNeeded }: { isNeeded: boolean },
): Promise<TownFile | null> {
  try {
    const bytes = await readFile(join(folder, name));
    // Removes a byte order mark, and refuses a spreadsheet's regional encoding.
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      faults.add(name, null, 'is not UTF-8; save it as that');
      return null;
    }
    if (isNeeded || code !== 'ENOENT') faults.add(name, null, `can't be read (${code})`);
    return null;
  }
}

/** `filesIn` lists a subfolder's files, sorted; empty where it doesn't exist. */
export async function filesIn(folder: string, name: string): Promise<string[]> {
  const names = await readdir(join(folder, name)).catch(() => []);
  return names.sort().map((one) => `${name}/${one}`);
}

/** `refuseUnknown`: a misspelt optional file would be missed silently. Dot files belong to other programs. */
export async function refuseUnknown(folder: string, known: readonly string[], faults: Faults): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  for (const name of names.sort().filter((one) => !/^(\.|README)/.test(one) && !known.includes(one)))
    faults.add(name, null, `there is no such file of a town; nearest is ${closest(name, [...known])}`);
}

/** `changedAt` is when a file directly in the folder was last written; 1970 where none can be seen. */
export async function changedAt(folder: string): Promise<Date> {
  const names = await readdir(folder).catch(() => []);
  const times = await Promise.all(
    names.map((name) =>
      stat(join(folder, name)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  );
  return new Date(Math.max(0, ...times));
}
