import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { runCommand } from '../../../demo/setup/run-command.mjs';
import { nodeFlags } from '../node-flags.mjs';
import { bundlesFolder, SOURCE_BUNDLE } from '../source-bundle.mjs';

const SCRIPT = 'test/setup/make-empty-databases.ts';

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
  const script =
    env.TEST_FULL === '1' ? ['--import', 'tsx', SCRIPT] : ['--enable-source-maps', await bundle()];
  await runCommand(process.execPath, [...nodeFlags(env), ...script, folder, cluster], { env, quiet: true });
  return { EMPTY_DATABASE: folder, POSTGRES_CLUSTER: cluster };
}

/** Most suites wait for the databases, and from its sources their script reads for a quarter of its time. */
async function bundle() {
  // It is installed before anything is set up.
  const { build } = await import('esbuild');
  const outdir = bundlesFolder();
  await build({ ...SOURCE_BUNDLE, entryPoints: { 'empty-databases': SCRIPT }, absWorkingDir: ROOT, outdir });
  return join(outdir, 'empty-databases.mjs');
}
