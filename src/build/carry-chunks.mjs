/**
 * Keeps the chunks of the last release in `dist`, for one release: a tab that was opened before an upgrade requests its
 * later parts under their old names. `dist/release.json` lists which release needs which chunks.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const MANIFEST = 'release.json';

/**
 * @typedef {{ version: string, chunks: string[] }} Release chunks by path below `dist`
 * @typedef {Release & { previous: Release | null }} Manifest
 */

/**
 * Release whose chunks the next build has to carry: the one it replaces. Building the same version again carries the
 * same chunks as its first build.
 *
 * @param {Manifest | null} former manifest that is in `dist` now
 * @param {string} version of the build to come
 * @returns {Release | null}
 */
function releaseToCarry(former, version) {
  if (former === null) return null;
  return former.version === version ? former.previous : { version: former.version, chunks: former.chunks };
}

/** @returns {Manifest | null} null where nothing was built, or a version that wrote none */
function readManifest(dist) {
  try {
    return JSON.parse(readFileSync(join(dist, MANIFEST), 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Sets aside the chunks that have to outlive a cleaned `dist`. Returns the function that puts them back beside the new
 * chunks and writes the new manifest.
 *
 * @param {{ from: string, version: string }} options `from`: the `dist` of the last release; the local one, or a copy
 * of what a site serves
 * @returns {(dist: string, chunks: string[]) => void}
 */
export function carryChunks({ from, version }) {
  const release = releaseToCarry(readManifest(from), version);
  const aside = mkdtempSync(join(tmpdir(), 'aduan-chunks-'));
  // Missing chunks are skipped: better some than no build.
  const kept = (release?.chunks ?? []).filter((chunk) => existsSync(join(from, chunk)));
  copyAll(kept, from, aside);
  return (dist, chunks) => {
    copyAll(
      kept.filter((chunk) => !chunks.includes(chunk)),
      aside,
      dist,
    );
    rmSync(aside, { recursive: true });
    const previous = release === null ? null : { version: release.version, chunks: kept };
    writeFileSync(join(dist, MANIFEST), `${JSON.stringify({ version, chunks, previous }, null, 1)}\n`);
  };
}

function copyAll(files, from, to) {
  for (const file of files) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    copyFileSync(join(from, file), join(to, file));
  }
}
