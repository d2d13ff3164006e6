import { findProgram, installPackages } from './debian.mjs';

/**
 * ClamAV's daemon, from Debian's package where it may be installed. The tests start their own, with a signature of their own.
 *
 * @returns {Promise<string>} its program
 * @throws with a sentence on what to install
 */
export async function ensureClamav() {
  const found = () => findProgram([process.env.CLAMD, 'clamd', '/usr/sbin/clamd']);
  if (found() === undefined) await installPackages(['clamav-daemon']);
  const program = found();
  if (program === undefined)
    throw new Error(
      'ClamAV is needed for the full endpoint tests: install it (Debian: apt-get install clamav-daemon).',
    );
  return program;
}
