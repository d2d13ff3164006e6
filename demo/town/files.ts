import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Faults, TownError } from '../endpoint/town/faults.js';
import type { TownFile } from '../endpoint/town/folder.js';

/** `TOWN_FOLDER` is the demo's invented regency in the form of an agency's folder, as `TOWN` names it. */
export const TOWN_FOLDER = fileURLToPath(new URL('ogan-komering-ulu', import.meta.url));

/** `readTownList` reads one of its files, for the stories that refer to it. */
export function readTownList<T>(name: string, read: (file: TownFile, faults: Faults) => T): T {
  const faults = new Faults();
  const list = read({ name, text: readFileSync(`${TOWN_FOLDER}/${name}`, 'utf8') }, faults);
  if (faults.lines.length > 0) throw new TownError(TOWN_FOLDER, faults.lines, faults.all);
  return list;
}
