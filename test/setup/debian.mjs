import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../../demo/setup/run-command.mjs';

let listsAreFresh = false;

/** The first executable among absolute paths and names to look for on PATH; undefined where there is none. */
export function findProgram(candidates) {
  return candidates.flatMap(placesOf).find(isExecutable);
}

function placesOf(candidate) {
  if (candidate === undefined || candidate === '') return [];
  if (candidate.includes('/') || candidate.includes('\\')) return [candidate];
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, candidate));
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Installs Debian packages where that is possible without asking anybody: apt-get exists, and we are root or sudo needs
 * no password.
 *
 * @param {string[]} packages
 * @returns {Promise<boolean>} false where it may not or did not work; apt has then printed why
 */
export async function installPackages(packages) {
  if (rootPrefix() === undefined || findProgram(['apt-get']) === undefined) return false;
  process.stderr.write(`Installing ${packages.join(', ')} (apt-get)…\n`);
  const apt = (...args) => runAsRoot('env', ['DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args]);
  try {
    if (!listsAreFresh) await apt('update', '-q');
    listsAreFresh = true;
    await apt('install', '-y', '-q', '--no-install-recommends', ...packages);
    return true;
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return false;
  }
}

/** Runs a program as root. @throws where that is not possible without a password, or the program failed */
export function runAsRoot(program, args) {
  const prefix = rootPrefix();
  if (prefix === undefined) throw new Error(`${program} needs root`);
  const [first, ...rest] = [...prefix, program, ...args];
  return runCommand(first, rest);
}

/** How a command becomes root: not at all, by sudo without a password, or (undefined) it cannot. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  if (findProgram(['sudo']) === undefined) return undefined;
  try {
    execFileSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
    return ['sudo', '-n'];
  } catch {
    return undefined;
  }
}
