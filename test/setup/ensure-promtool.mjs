import { findProgram, installPackages } from './debian.mjs';

/**
 * Prometheus' own program that checks rules, from Debian's package where it may be installed.
 *
 * @returns {Promise<string>} its program
 * @throws with a sentence on what to install
 */
export async function ensurePromtool() {
  const found = () => findProgram([process.env.PROMTOOL, 'promtool']);
  if (found() === undefined) await installPackages(['promtool']);
  const program = found();
  if (program === undefined)
    throw new Error(
      'promtool is needed for the full endpoint tests: install it (Debian: apt-get install promtool).',
    );
  return program;
}
