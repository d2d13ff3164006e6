import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../demo/setup/run-command.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';

const QUIETLY = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--no-package-lock'];

/**
 * Installs a package that is large and seldom needed: beside the repository's own, and only when it is asked for.
 *
 * @param {string} name
 * @param {string} version exact
 * @returns {Promise<string>} the folder of the package
 * @throws where npm can't fetch it
 */
export async function installBeside(name, version) {
  const folder = join(ROOT, 'node_modules', '.cache', `${name.replaceAll(/\W+/g, '-')}-${version}`);
  const installed = join(folder, 'node_modules', name);
  if (existsSync(join(installed, 'package.json'))) return installed;
  mkdirSync(folder, { recursive: true });
  await runCommand('npm', ['install', '--prefix', folder, ...QUIETLY, `${name}@${version}`]);
  return installed;
}
