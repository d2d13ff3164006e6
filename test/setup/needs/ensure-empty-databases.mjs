import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../demo/setup/run-command.mjs';
import { nodeFlags } from '../node-flags.mjs';

/**
 * Makes what every endpoint of this run begins with: a data folder, and a cluster for a PostgreSQL server. They are
 * removed when this process ends.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ EMPTY_DATABASE: string, POSTGRES_CLUSTER: string }>} their paths
 */
export async function ensureEmptyDatabases(env) {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-empty-'));
  // Not below the other: the account that PostgreSQL runs as may not enter what this one has made for itself.
  const cluster = `${folder}-cluster`;
  process.once('exit', () => {
    for (const one of [folder, cluster]) rmSync(one, { recursive: true, force: true });
  });
  await runCommand(
    process.execPath,
    [...nodeFlags(env), '--import', 'tsx', 'test/setup/make-empty-databases.ts', folder, cluster],
    { env, quiet: true },
  );
  return { EMPTY_DATABASE: folder, POSTGRES_CLUSTER: cluster };
}
