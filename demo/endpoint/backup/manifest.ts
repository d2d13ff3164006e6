import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import * as z from 'zod/mini';
import { CommandError } from '../words/command-error.js';
import { FILE_KEY } from './format.js';

/** Where a file of a report is, and what its bytes are. */
export interface KeptFile {
  sha256: string;
  /** Name of the backup that holds it, in the same folder. */
  archive: string;
}

/**
 * `Manifest` lies beside a backup and says where each of its files is: in itself, or in an earlier one. It names keys
 * of the storage, which are made by chance, and nothing of anybody, so that it need not be encrypted.
 */
export interface Manifest {
  archive: string;
  /** Of the backup as it lies on the disk. */
  sha256: string;
  files: ReadonlyMap<string, KeptFile>;
}

const FORMAT = 1;
const HASH = /^[0-9a-f]{64}$/;
const head = z.object({
  format: z.literal(FORMAT),
  archive: z.string(),
  sha256: z.string().check(z.regex(HASH)),
});

const manifestOf = (archive: string): string => `${archive}.manifest`;

/** `writeManifest` writes it whole, or not at all. @param path the backup's */
export async function writeManifest(path: string, { archive, sha256, files }: Manifest): Promise<void> {
  const lines = [
    JSON.stringify({ format: FORMAT, archive, sha256 }),
    ...[...files].map(([key, file]) => `${key} ${file.sha256} ${file.archive}`),
  ];
  const partial = `${manifestOf(path)}.part`;
  await rm(partial, { force: true });
  const text = lines.map((line) => `${line}\n`).join('');
  await writeFile(partial, text, { mode: 0o600, flush: true, flag: 'wx' });
  await rename(partial, manifestOf(path));
}

/** @param path the backup's @throws CommandError where there is none, or it can't be read */
export async function readManifest(path: string): Promise<Manifest> {
  const text = await readFile(manifestOf(path), 'utf8').catch(() => {
    throw new CommandError(
      'unreadable',
      `There is no file ${manifestOf(path)}, which says where its files are.`,
    );
  });
  const [first = '', ...lines] = text.trimEnd().split('\n');
  try {
    const { archive, sha256 } = head.parse(JSON.parse(first));
    if (archive !== basename(path)) throw new Error('of another backup');
    return { archive, sha256, files: new Map(lines.map(fileIn)) };
  } catch {
    throw new CommandError('unreadable', `${manifestOf(path)} can't be read.`);
  }
}

function fileIn(line: string): [string, KeptFile] {
  const [key = '', sha256 = '', ...name] = line.split(' ');
  const archive = name.join(' ');
  if (!FILE_KEY.test(key) || !HASH.test(sha256) || archive !== basename(archive) || archive === '')
    throw new Error('no line of ours');
  return [key, { sha256, archive }];
}

/** `archivePath` is a backup beside another. */
export const archivePath = (beside: string, archive: string): string => join(dirname(beside), archive);
