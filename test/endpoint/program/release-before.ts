import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';

const MIGRATIONS = 'demo/endpoint/database/migrations';
const MASKER = 'demo/endpoint/masking/mask-text.ts';
/** What of a repository serves, beside its packages and its build. */
const SERVES = ['demo', 'src', 'package.json', 'tsconfig.json'];

/** The sources of an earlier release, in a folder of their own, with the packages and the build of this one. */
export interface ReleaseBefore {
  /** What is started. */
  program: string;
  town: string;
  remove(): void;
}

/**
 * `commitBefore` is RELEASE_BEFORE, or the commit that knows neither the newest migration nor the newest masker.
 *
 * @returns null without the repository's history
 */
export function commitBefore(): string | null {
  const named = process.env['RELEASE_BEFORE'];
  try {
    const migration = git('log', '-1', '-M', '--diff-filter=A', '--format=%H', '--', MIGRATIONS);
    const masker = git('log', '-1', '-G', 'const MASK_VERSION =', '--format=%H', '--', MASKER);
    const before = named ?? git('merge-base', `${migration}^`, `${masker}^`);
    return git('rev-parse', '--verify', '--quiet', `${before}^{commit}`);
  } catch {
    return null;
  }
}

export function openReleaseBefore(commit: string): ReleaseBefore {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-before-'));
  const archive = join(folder, 'sources.tar');
  git('archive', '--output', archive, commit, ...SERVES);
  execFileSync('tar', ['-x', '-f', archive, '-C', folder]);
  for (const name of ['node_modules', 'demo/endpoint/node_modules', 'dist'])
    symlinkSync(join(ROOT, name), join(folder, name));
  return {
    program: join(folder, 'demo/endpoint/program/aduan.mjs'),
    town: join(folder, 'demo/town/ogan-komering-ulu'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function git(...parameters: string[]): string {
  return execFileSync('git', parameters, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}
