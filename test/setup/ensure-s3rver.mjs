import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../demo/setup/run-command.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const VERSION = '3.7.1';

/**
 * A store that speaks as Amazon's S3 does, for the tests alone. It is 116 packages, most of them old: so they lie beside the repository's own, and
 * only the full run fetches them.
 *
 * @returns {Promise<string>} its program
 * @throws where npm can't fetch it
 */
export async function ensureS3rver() {
  const folder = join(ROOT, 'node_modules', '.cache', `s3rver-${VERSION}`);
  const program = join(folder, 'node_modules', 's3rver', 'bin', 's3rver.js');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  await runCommand('npm', ['install', '--prefix', folder, ...quiet, `s3rver@${VERSION}`]);
  return program;
}
