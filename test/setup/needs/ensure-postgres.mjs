import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram, installPackages, runAsRoot } from '../debian.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

/**
 * The folder with `initdb` and `postgres`: POSTGRES_BIN, else the newest of Debian's, else what PATH finds.
 *
 * @returns {string | undefined}
 */
function findPostgres() {
  const folders = [process.env.POSTGRES_BIN, ...debianFolders(), ...(process.env.PATH ?? '').split(':')];
  return folders.find(
    (folder) => folder && findProgram([join(folder, 'initdb')]) && findProgram([join(folder, 'postgres')]),
  );
}

function debianFolders() {
  try {
    const versions = readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a));
    return versions.map((version) => join(DEBIAN_FOLDER, version, 'bin'));
  } catch {
    return [];
  }
}

/**
 * Finds PostgreSQL's own programs, installs them from Debian's packages where it may. The tests start their own server
 * on loopback, so no cluster is wanted: `postgresql-common` is told so before the server package comes.
 *
 * @returns {Promise<string>} the folder with `initdb` and `postgres`
 * @throws with a sentence on what to install
 */
export async function ensurePostgres() {
  if (findPostgres() === undefined && (await installPackages(['postgresql-common']))) {
    await withoutCluster(() => installPackages(['postgresql']));
  }
  const folder = findPostgres();
  if (folder === undefined) {
    throw new Error(
      'PostgreSQL is needed for the endpoint tests and was not found: install it (Debian: apt-get install postgresql), ' +
        'or set POSTGRES_BIN to the folder with initdb and postgres.',
    );
  }
  return folder;
}

/**
 * Debian makes and starts a `main` cluster with the server package, unless this setting says otherwise while it is
 * installed.
 */
async function withoutCluster(install) {
  const setting = '/etc/postgresql-common/createcluster.d/aduan-tests.conf';
  await runAsRoot('sh', [
    '-c',
    `mkdir -p "$(dirname ${setting})" && echo 'create_main_cluster = false' > ${setting}`,
  ]);
  try {
    await install();
  } finally {
    await runAsRoot('rm', ['-f', setting]);
  }
}
