import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { encryptedFor } from '../backup/age.js';
import { archivePath, readManifest, writeManifest, type KeptFile } from '../backup/manifest.js';
import { namedTables } from '../backup/own-tables.js';
import { readAlong, type ReadAlong } from '../backup/read-along.js';
import { noteBackup } from '../watching/last-backup.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';
import { runDatabaseCommand } from './control.js';

/** `backup` writes under another name until the file is whole: a file with the final name can be restored. */
export async function backup({ words: [path], options, start }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan backup FILE');
  const earlier = await filesOf(options['after'], path);
  const started = await start();
  const { backupRecipients: recipients } = started.config;
  const partial = `${path}.part`;
  // `partial` that lies there already would keep its own rights, or lead elsewhere.
  await rm(partial, { force: true });
  const seen: ReadAlong = { ending: null, files: new Map(), elsewhere: [] };
  try {
    const plain = readAlong(runDatabaseCommand(started, 'backup', [...earlier.keys()]), seen);
    const sha256 = await write(recipients.length > 0 ? encryptedFor(recipients, plain) : plain, partial);
    const own = [...seen.files].map(
      ([key, hash]) => [key, { sha256: hash, archive: basename(path) }] as const,
    );
    const kept = seen.elsewhere.map((key) => [key, earlier.get(key)!] as const);
    // Before the backup: one that rests on earlier ones can't be put back without.
    await writeManifest(path, { archive: basename(path), sha256, files: new Map([...kept, ...own]) });
    await rename(partial, path);
    await noteBackup(started.config.dataDir);
    tell(path, seen);
  } finally {
    await rm(partial, { force: true });
  }
}

function tell(path: string, { ending, elsewhere }: ReadAlong): void {
  const { rows, files, left_out: leftOut = [] } = ending!;
  const before = elsewhere.length > 0 ? `, and ${elsewhere.length} files in earlier backups` : '';
  console.log(`Backup    ${path}: ${rows} rows, ${files} files${before}`);
  if (leftOut.length > 0)
    console.log(`Left out  ${namedTables(leftOut)}: tables that are none of the endpoint's own`);
}

/**
 * `filesOf` gives what the backup before this one has, or knows to be in earlier ones; nothing without one.
 * @throws CommandError where it lies elsewhere, or one of them is gone
 */
async function filesOf(previous: string | undefined, path: string): Promise<ReadonlyMap<string, KeptFile>> {
  if (previous === undefined) return new Map();
  if (dirname(resolve(previous)) !== dirname(resolve(path)))
    throw new CommandError('usage', '--after names a backup in the same folder: together they are restored.');
  const { files } = await readManifest(previous);
  for (const archive of new Set([...files.values()].map((file) => file.archive)))
    await access(archivePath(path, archive)).catch(() => {
      throw new CommandError(
        'refused',
        `${archive} is gone, and ${previous} needs it: make one without --after.`,
      );
    });
  return files;
}

/** Writes to the disk, and reads it from there once more. @returns its hash */
async function write(bytes: AsyncIterable<Uint8Array>, path: string): Promise<string> {
  const written = createHash('sha256');
  await pipeline(
    bytes,
    async function* (parts: AsyncIterable<Uint8Array>) {
      for await (const part of parts) {
        written.update(part);
        yield part;
      }
    },
    createWriteStream(path, { mode: 0o600, flush: true, flags: 'wx' }),
  );
  const read = createHash('sha256');
  await pipeline(createReadStream(path), read);
  const sha256 = written.digest('hex');
  if (read.digest('hex') !== sha256)
    throw new CommandError('unreadable', 'The disk gives back something else than was written.');
  return sha256;
}
