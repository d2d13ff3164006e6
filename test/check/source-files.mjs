import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../demo/setup/repository.mjs';

/**
 * Text by path (relative to the repository's root, forward slashes) of all files below some folders with one of some
 * endings. Data the demo and the tests leave behind is not looked at, nor are packages.
 *
 * @param {string[]} folders
 * @param {RegExp} ending
 * @returns {Map<string, string>}
 */
export function readSources(folders, ending) {
  const found = new Map();
  for (const folder of folders) {
    for (const name of readdirSync(join(ROOT, folder), { recursive: true })) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      if (!ending.test(path) || /^(demo\/\.data|test\/\.results\/)|\/node_modules\//.test(path)) continue;
      if (statSync(join(ROOT, path)).isFile()) found.set(path, readFileSync(join(ROOT, path), 'utf8'));
    }
  }
  return found;
}
