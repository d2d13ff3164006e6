import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';

/**
 * Makes the data folder that every endpoint of this run begins with. @returns its path; it is removed when this process
 * ends
 */
export function ensureEmptyDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-empty-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  execFileSync(process.execPath, ['--import', 'tsx', 'test/setup/make-empty-database.ts', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}
