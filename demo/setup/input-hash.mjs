import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './repository.mjs';

/**
 * One SHA-256 (hex) over names and contents of files and folders, each named relative to the repository's root. Contents and not times,
 * because a fresh clone gives every file the time of the clone. A path that does not exist counts as absent.
 *
 * @param {string[]} paths
 * @returns {string}
 */
export function inputHash(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => filesBelow(join(ROOT, path))).sort()) {
    const content = readFileSync(file);
    hash.update(`${relative(ROOT, file).replaceAll('\\', '/')}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Every file at or below a path; nothing where there is nothing. */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** What a stamp file says, or undefined where there is none. */
export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
