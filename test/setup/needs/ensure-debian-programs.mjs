import { findProgram, installPackages } from '../debian.mjs';

/**
 * What tests start by themselves, from Debian's packages where these may be installed.
 *
 * @type {Record<string, { places: () => (string | undefined)[], from: string }>}
 */
const PROGRAMS = {
  age: { places: () => ['age'], from: 'age' },
  amtool: { places: () => ['amtool'], from: 'prometheus-alertmanager' },
  apachectl: { places: () => ['apachectl', '/usr/sbin/apachectl'], from: 'apache2' },
  clamd: { places: () => [process.env.CLAMD, 'clamd', '/usr/sbin/clamd'], from: 'clamav-daemon' },
  exiftool: { places: () => [process.env.EXIFTOOL, 'exiftool'], from: 'libimage-exiftool-perl' },
  etcd: { places: () => ['etcd'], from: 'etcd-server' },
  haproxy: { places: () => ['haproxy', '/usr/sbin/haproxy'], from: 'haproxy' },
  memcached: { places: () => ['memcached'], from: 'memcached' },
  nginx: { places: () => [process.env.NGINX, 'nginx', '/usr/sbin/nginx'], from: 'nginx' },
  // Its package leaves to choose by what it speaks with etcd.
  patroni: { places: () => ['patroni'], from: 'patroni python3-etcd' },
  pgbouncer: { places: () => [process.env.PGBOUNCER, 'pgbouncer', '/usr/sbin/pgbouncer'], from: 'pgbouncer' },
  pgbackrest: { places: () => ['pgbackrest'], from: 'pgbackrest' },
  rsync: { places: () => ['rsync'], from: 'rsync' },
  // A library, which the tests run.
  swift: { places: () => ['/usr/lib/python3/dist-packages/swift'], from: 'python3-swift' },
  unzip: { places: () => ['unzip'], from: 'unzip' },
  varnishd: { places: () => ['varnishd', '/usr/sbin/varnishd'], from: 'varnish-modules' },
  promtool: { places: () => [process.env.PROMTOOL, 'promtool'], from: 'promtool' },
};

/**
 * @param {keyof typeof PROGRAMS} name
 * @returns {Promise<string>} its program
 * @throws with a sentence on what to install
 */
export async function ensureDebianProgram(name) {
  const { places, from } = PROGRAMS[name];
  if (findProgram(places()) === undefined) await installPackages(from.split(' '));
  const program = findProgram(places());
  if (program === undefined)
    throw new Error(`${name} is needed for these tests: install it (Debian: apt-get install ${from}).`);
  return program;
}

/** What the guide for operators has installed and typed. */
const TYPED = ['age', 'amtool', 'apachectl', 'pgbackrest', 'rsync', 'unzip', 'varnishd'];

/** @throws with a sentence on what to install */
export async function ensureTypedPrograms() {
  for (const name of TYPED) await ensureDebianProgram(name);
}

/** What keeps database and files on several machines, and leads to them. */
const CLUSTER = ['etcd', 'haproxy', 'memcached', 'nginx', 'patroni', 'pgbouncer', 'swift'];

/** @throws with a sentence on what to install */
export async function ensureClusterPrograms() {
  for (const name of CLUSTER) await ensureDebianProgram(name);
}
