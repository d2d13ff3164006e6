import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './repository.mjs';

/**
 * `inputHash` is one SHA-256 (hex) over names and contents of files and folders, each named relative to the
 * repository's root. It ignores times, because a fresh clone gives every file the clone's time. Missing paths count as
 * absent.
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

/** `filesBelow` are all files at or below a path; none for a missing path. */
function filesBelow(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(path).flatMap((name) => filesBelow(join(path, name)));
}

/** `readStamp` is a stamp file's text, or undefined where it is missing. */
export function readStamp(path) {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return undefined;
  }
}
