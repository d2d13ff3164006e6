import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputHash, readStamp } from './input-hash.mjs';
import { ROOT } from './repository.mjs';
import { runCommand } from './run-command.mjs';

const STAMP = join(ROOT, 'node_modules', '.aduan-lock-sha256');
/** npm writes this file last, so its time tells when an install by hand was finished. */
const NPM_STAMP = join(ROOT, 'node_modules', '.package-lock.json');

/**
 * Runs `npm ci` when `node_modules` is missing or was installed from another lock file. This module and all it imports run on plain
 * Node: nothing is installed yet when it is needed.
 *
 * @returns {Promise<boolean>} true when something was installed
 * @throws when Node is too old or the install failed; npm has printed why
 */
export async function ensureNodeModules() {
  refuseOldNode();
  const wanted = inputHash(['package-lock.json']);
  if (readStamp(STAMP) === wanted) return false;
  if (!installedByHand()) {
    process.stderr.write('Installing packages (npm ci)…\n');
    await runCommand('npm', ['ci', '--no-audit', '--no-fund'], {
      output: 'stderr',
      env: withoutProductionMode(),
    });
  }
  writeFileSync(STAMP, `${wanted}\n`);
  return true;
}

/** An install made by somebody's own `npm ci` counts, when it is younger than the lock. */
function installedByHand() {
  if (!existsSync(NPM_STAMP) || existsSync(STAMP)) return false;
  return statSync(NPM_STAMP).mtimeMs >= statSync(join(ROOT, 'package-lock.json')).mtimeMs;
}

/** `NODE_ENV=production` would leave out the endpoint's own libraries, which are development dependencies. */
function withoutProductionMode() {
  return { ...process.env, NODE_ENV: 'development', npm_config_omit: '' };
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) throw new Error(`Aduan needs Node 20 or newer; this is Node ${process.versions.node}.`);
}
