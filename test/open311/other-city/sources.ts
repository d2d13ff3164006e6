import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A program of other people, which is no part of this repository. */
interface Source {
  /** `owner/name` on GitHub. */
  repository: string;
  /** A commit, so that a failure is ours. */
  commit: string;
  /** Environment variable that names a folder with a copy of it instead. */
  variable: string;
}

/**
 * A source's folder: the one that its variable names, or as it is published, unpacked below `folder`.
 *
 * @returns why there is none
 */
export async function sourceFolder(
  { repository, commit, variable }: Source,
  folder: string,
): Promise<{ path: string } | { why: string }> {
  const named = process.env[variable];
  if (named) return { path: named };
  const address = `https://codeload.github.com/${repository}/tar.gz/${commit}`;
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(60_000) });
    if (!answer.ok) return { why: `${address} answers ${answer.status}` };
    const path = join(folder, repository.replace('/', '-'));
    mkdirSync(path);
    const archive = `${path}.tar.gz`;
    writeFileSync(archive, new Uint8Array(await answer.arrayBuffer()));
    execFileSync('tar', [
      '--extract',
      '--gzip',
      '--strip-components=1',
      '--file',
      archive,
      '--directory',
      path,
    ]);
    return { path };
  } catch (error) {
    return { why: `${address} can't be reached: ${String((error as Error).cause ?? error)}` };
  }
}
