import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
    const text = await readFile(join(folder, name), 'utf8');
    return { name, text: text.replace(/^\uFEFF/, '') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown';
    if (isNeeded || code !== 'ENOENT') faults.add(name, null, `can't be read (${code})`);
    return null;
  }
}

/** Names of the files of a folder within it, sorted; none where it isn't there. */
export async function filesIn(folder: string, name: string): Promise<string[]> {
  const names = await readdir(join(folder, name)).catch(() => []);
  return names.sort().map((one) => `${name}/${one}`);
}
