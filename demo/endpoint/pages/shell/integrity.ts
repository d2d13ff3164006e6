import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

type Hashes = Readonly<Record<string, string>>;

/** By folder: a release is put in place while no process runs. */
const known = new Map<string, Promise<Hashes>>();

/**
 * `integrityOf` reads the hashes of the built files, as the release signs them.
 *
 * @returns the value of `integrity=` by file name; undefined for a file that isn't there
 */
export async function integrityOf(folder: string): Promise<(name: string) => string | undefined> {
  let reading = known.get(folder);
  if (reading === undefined) {
    reading = readFile(join(folder, 'integrity.json'), 'utf8').then((text) => JSON.parse(text) as Hashes);
    known.set(folder, reading);
    // Not built yet: asked for again.
    reading.catch(() => known.delete(folder));
  }
  const hashes = await reading.catch((): Hashes => ({}));
  return (name) => hashes[name];
}
