import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.mjs';
import { runCommand } from './run-command.mjs';

/**
 * `ensureNodeModules` runs `npm ci` when `node_modules` is missing or differs from the lock file. It needs nothing but
 * Node: it runs before anything is installed.
 *
 * @param {string} [folder] of the package list, relative to the repository's root: libraries only some need have their
 * own
 * @returns {Promise<boolean>} true when something was installed
 * @throws when Node is too old or the install failed; npm has printed why
 */
export async function ensureNodeModules(folder = '.') {
  refuseOldNode();
  const [locked, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map((path) =>
    packagesIn(join(folder, path)),
  );
  if (isInstalled(locked, installed)) return false;
  process.stderr.write(`Installing packages (npm ci${folder === '.' ? '' : ` in ${folder}`})…\n`);
  await runCommand('npm', ['ci', '--prefix', folder, '--no-audit', '--no-fund'], {
    env: withoutProductionMode(),
  });
  return true;
}

/**
 * `isInstalled`: an install fits a lock. Packages are compared, not times: `npm install` after a pull counts too.
 *
 * @param {Record<string, { version?: string, optional?: boolean }> | undefined} locked `packages` of
 * `package-lock.json`
 * @param {Record<string, { version?: string }> | undefined} installed the same of the list that npm leaves there
 */
export function isInstalled(locked, installed) {
  if (locked === undefined || installed === undefined) return false;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    // Optional packages are for other systems: npm leaves them out of its list.
    if (installed[path] === undefined) return optional === true;
    return installed[path].version === version;
  });
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** `NODE_ENV=production` would skip the endpoint's own libraries, which are development dependencies. */
function withoutProductionMode() {
  return { ...process.env, NODE_ENV: 'development', npm_config_omit: '' };
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Aduan needs Node 20 or newer; this is Node ${process.versions.node}.`);
}
