import { findProgram, installPackages } from './debian.mjs';

/**
 * The pooler pgbouncer, from Debian's package where it may be installed. The tests start their own, on loopback.
 *
 * @returns {Promise<string>} its program
 * @throws with a sentence on what to install
 */
export async function ensurePgbouncer() {
  const found = () => findProgram([process.env.PGBOUNCER, 'pgbouncer', '/usr/sbin/pgbouncer']);
  if (found() === undefined) await installPackages(['pgbouncer']);
  const program = found();
  if (program === undefined)
    throw new Error(
      'pgbouncer is needed for the failover test: install it (Debian: apt-get install pgbouncer).',
    );
  return program;
}
