import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../setup/repository.mjs';

/** @typedef {import('./downloads.mjs').Files} Files */

/**
 * @param {string} folder relative to the repository's root
 * @param {(path: string) => boolean} [isWanted]
 * @returns {Files}
 */
export function filesBelow(folder, isWanted = () => true) {
  const paths = readdirSync(join(ROOT, folder), { recursive: true })
    .filter((path) => statSync(join(ROOT, folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'));
  return Object.fromEntries(
    paths
      .filter(isWanted)
      .sort()
      .map((path) => [path, readFileSync(join(ROOT, folder, path))]),
  );
}

/** @param {string} folder @param {Files} files */
export const inside = (folder, files) =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`${folder}/${path}`, content]));
