import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { toRecord } from '../../../../src/contract/read.js';
import { PAGE_SCRIPTS } from '../../pages/shell/page-scripts.js';
import { CommandError } from '../../words/command-error.js';

/** `DIST` of the release that this program is part of. */
const DIST = new URL('../../../../dist/', import.meta.url);
const WIDGETS = 'widgets/';

/** `Release` is what a site's scripts must be. */
export interface Release {
  /** Names of `integrity.json`. */
  listed: readonly string[];
  /** `folder` of this release's own built files. */
  folder: string;
  /** @param path below the endpoint @returns the value of `integrity=`; null of a file that the release lacks */
  hashOf: (path: string) => Promise<string | null>;
}

export const hashOf = (bytes: Uint8Array | string): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/**
 * `readRelease` knows a file by the list, or else by this release's own copy of it: the list has the files that other
 * sites load and those that seal, and not the pages' own scripts.
 * @param source file or https address of `integrity.json`; undefined for this release's own
 * @throws CommandError
 */
export async function readRelease(
  source: string | undefined,
  dist = DIST,
  ask: typeof fetch = fetch,
): Promise<Release> {
  const hashes = await readList(source ?? fileURLToPath(new URL('integrity.json', dist)), ask);
  return {
    listed: Object.keys(hashes),
    folder: fileURLToPath(dist),
    hashOf: async (path) => {
      const own = Object.hasOwn(PAGE_SCRIPTS, path) ? PAGE_SCRIPTS[path]! : null;
      if (own !== null) return hashOf(own);
      if (!path.startsWith(WIDGETS)) return null;
      const name = path.slice(WIDGETS.length);
      if (Object.hasOwn(hashes, name)) return hashes[name]!;
      return await readFile(new URL(name, dist)).then(hashOf, () => null);
    },
  };
}

async function readList(source: string, ask: typeof fetch): Promise<Record<string, string>> {
  const text = /^https?:/.test(source)
    ? await ask(source).then(async (answer) => (answer.ok ? await answer.text() : ''))
    : await readFile(source, 'utf8').catch(() => '');
  let list: Record<string, unknown> = {};
  try {
    list = toRecord(JSON.parse(text));
  } catch {
    // `list` stays empty, which is told below.
  }
  const hashes = Object.entries(list).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].startsWith('sha384-'),
  );
  if (hashes.length === 0) throw new CommandError('unreadable', `${source} is no list of hashes.`);
  return Object.fromEntries(hashes);
}
