import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decrypted, isEncrypted, readIdentities } from '../backup/age.js';
import { earlierFiles } from '../backup/earlier-files.js';
import { namedTables } from '../backup/own-tables.js';
import { readBackup, type Restored } from '../backup/read-backup.js';
import { CommandError } from '../words/command-error.js';
import type { Written } from './written.js';

export async function restore({ words: [path], options, start }: Written): Promise<void> {
  if (path === undefined) throw new CommandError('usage', 'aduan restore FILE');
  const openArchive = await openerOf(options['identity']);
  const archive = await openArchive(path);
  const { config } = await start();
  const { rows, files, skipped, ...due } = await readBackup(config, archive, (keys) =>
    earlierFiles(path, keys, openArchive),
  );
  console.log(`Restored  ${rows} rows and ${files} files`);
  if (skipped.length > 0)
    console.log(`Skipped   ${namedTables(skipped)}: tables that are none of the endpoint's own`);
  tellDue(due);
}

/** `tellDue` says what somebody has to do after a restore. */
export function tellDue({ doubted, dueKeys }: Pick<Restored, 'doubted' | 'dueKeys'>): void {
  if (doubted > 0)
    console.log(
      `SP4N      ${doubted} reports may have gone there since the backup: at the desk, an officer looks for each`,
    );
  if (dueKeys > 0)
    console.log(
      'Sealed    old keys, and copies of who has left, may be back: a protection officer makes new ones at the desk',
    );
}

/** Opens backups, with the keys in a file where they are encrypted: a key itself stands in no command. */
async function openerOf(keys: string | undefined): Promise<(path: string) => Promise<Readable>> {
  const identities = keys === undefined ? null : await readIdentities(keys);
  return async (path) => {
    await access(path).catch(() => {
      throw new CommandError('unreadable', `There is no file ${path}.`);
    });
    const bytes = createReadStream(path);
    if (!(await isEncrypted(path))) return bytes;
    if (identities === null)
      throw new CommandError(
        'usage',
        `${path} is encrypted: --identity names the file with its private key.`,
      );
    return decrypted(identities, bytes);
  };
}
