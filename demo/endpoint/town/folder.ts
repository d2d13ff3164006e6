import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { closest } from 'fastest-levenshtein';
import type { Faults } from './faults.js';

/** A text file of a town's folder. */
export interface TownFile {
  /** Below the folder, as faults name it. */
  name: string;
  text: string;
}

/** @returns null where it isn't there, or can't be read, which is a fault then */
export async function readTownFile(
  folder: string,
  name: string,
  faults: Faults,
  { isNeeded }: { isNeeded: boolean },
): Promise<TownFile | null> {
  try {
    const bytes = await readFile(join(folder, name));
    // Takes a byte order mark away, and refuses what a spreadsheet saved in its own country's letters.
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

/** Names of the files of a folder within it, sorted; none where it isn't there. */
export async function filesIn(folder: string, name: string): Promise<string[]> {
  const names = await readdir(join(folder, name)).catch(() => []);
  return names.sort().map((one) => `${name}/${one}`);
}

/** A fault for each file of another name: one that may be missing would be missed under its own. What begins with a dot is other programs'. */
export async function refuseUnknown(folder: string, known: readonly string[], faults: Faults): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name);
  for (const name of names.sort().filter((one) => !/^(\.|README)/.test(one) && !known.includes(one)))
    faults.add(name, null, `there is no such file of a town; nearest is ${closest(name, [...known])}`);
}
