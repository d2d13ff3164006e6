import type { Readable } from 'node:stream';
import { CommandError } from '../words/command-error.js';
import { LINES } from './format.js';
import { linesOf } from './lines.js';
import { archivePath, readManifest } from './manifest.js';
import { sha256Of } from './read-along.js';

/** A file of a report, out of a backup. */
export interface PutFile {
  key: string;
  bytes: Uint8Array;
}

/**
 * `earlierFiles` are the files that a backup has left to earlier ones, each as its manifest says.
 * @param path the backup's; the earlier ones lie beside it
 * @param openArchive opens one of them, decrypted
 * @throws CommandError where one is missing, or has another file than it should
 */
export async function* earlierFiles(
  path: string,
  keys: ReadonlySet<string>,
  openArchive: (path: string) => Promise<Readable>,
): AsyncGenerator<PutFile> {
  const { files } = await readManifest(path);
  const wanted = new Map<string, Set<string>>();
  for (const key of keys) {
    const archive = files.get(key)?.archive;
    if (archive === undefined) throw missing(`the manifest of ${path} doesn't say where ${key} is`);
    wanted.set(archive, (wanted.get(archive) ?? new Set()).add(key));
  }
  for (const [archive, inIt] of wanted) {
    const from = archivePath(path, archive);
    for await (const line of linesOf(await openArchive(from))) {
      if (!line.startsWith(LINES.file)) continue;
      const [key = '', base64 = ''] = line.slice(1).split(' ');
      if (!inIt.delete(key)) continue;
      const bytes = Buffer.from(base64, 'base64');
      if (sha256Of(bytes) !== files.get(key)!.sha256) throw missing(`${from} has another file as ${key}`);
      yield { key, bytes };
    }
    if (inIt.size > 0) throw missing(`${from} lacks ${inIt.size} of its files`);
  }
}

const missing = (why: string): CommandError =>
  new CommandError('unreadable', `The backup is not whole: ${why}.`);
