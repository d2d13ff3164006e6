import { spawn } from 'node:child_process';
import { ROOT } from './repository.mjs';

/**
 * `runCommand` runs a program in the repository's root with its output on our stderr, and resolves when it succeeded.
 *
 * @param {string} program name or path; found on PATH
 * @param {string[]} args passed as they are
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet` shows the output only of a failure
 * @returns {Promise<void>} rejects when the program is missing or ends with another code than 0
 */
export function runCommand(program, args, { env = process.env, quiet = false } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows `npm` is a .cmd file, which only a shell can start. The arguments here are all constants.
    const shell = process.platform === 'win32';
    const output = quiet ? 'pipe' : 2;
    const child = spawn(program, args, { cwd: ROOT, env, shell, stdio: ['ignore', output, output] });
    const kept = [];
    child.stdout?.on('data', (part) => kept.push(part));
    child.stderr?.on('data', (part) => kept.push(part));
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(kept));
      reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });
}
