import { spawn } from 'node:child_process';
import { ROOT } from './repository.mjs';

/**
 * Runs a program in the repository's root with its output on ours, and resolves when it ended well.
 *
 * @param {string} program name or path; found on PATH
 * @param {string[]} args passed as they are, never through a shell
 * @param {{ env?: NodeJS.ProcessEnv, output?: 'stdout' | 'stderr' }} [options] `output` picks the stream that carries
 *   the program's own standard output (default `stdout`)
 * @returns {Promise<void>} rejects when the program is missing or ends with another code than 0
 */
export function runCommand(program, args, { env = process.env, output = 'stdout' } = {}) {
  return new Promise((resolve, reject) => {
    // On Windows `npm` is a .cmd file, and those start through a shell only. The arguments here are all constants.
    const shell = process.platform === 'win32';
    const child = spawn(program, args, {
      cwd: ROOT,
      env,
      shell,
      stdio: ['ignore', output === 'stdout' ? 1 : 2, 2],
    });
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new Error(`${program} ${args.join(' ')} ended with ${signal ?? `code ${code}`}`));
    });
  });
}
