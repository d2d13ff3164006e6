import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPrograms } from '../database/postgres-server.js';

const INSTALL = new URL('../../../demo/endpoint/install/', import.meta.url);

export const shipped = (name: string): string => readFileSync(new URL(name, INSTALL), 'utf8');

/** The addresses of the shipped files lie in this network, those of a test run in one of the loopback. */
const SHIPPED_NETWORK = '10.0.0.';

/** A loopback network of this process alone: `127.X.Y.`. */
export const NETWORK = `127.${16 + (process.pid % 200)}.${(process.pid >> 8) % 250}.`;

/** @param number 1 to 3 */
export const databaseAddress = (number: number): string => `${NETWORK}1${number}`;
/** @param number 1 or 2 */
export const programAddress = (number: number): string => `${NETWORK}2${number}`;

/**
 * The shipped file of a machine, with the addresses and folders of this run instead of its own. `127.0.0.1` is that
 * machine alone.
 */
export function placed(text: string, { address, folder }: { address: string; folder: string }): string {
  return (
    text
      .replaceAll('127.0.0.1', address)
      // Whoever doesn't say from which address of the loopback they come, comes from its first one.
      .replaceAll(`${SHIPPED_NETWORK}0/24`, '127.0.0.0/8')
      .replaceAll(SHIPPED_NETWORK, NETWORK)
      .replaceAll('/usr/lib/postgresql/17/bin', findPrograms())
      .replaceAll('/var/lib/postgresql/17/', join(folder, 'data-'))
      .replaceAll(
        /\/(?:var\/(?:lib|run|log)\/(?:postgresql|etcd)|etc\/(?:haproxy|pgbouncer))\//g,
        `${folder}/`,
      )
      .replaceAll('/var/run/postgresql', folder)
  );
}

/** Makes the files of the first database machine those of another one, as the guide says. */
export function asDatabaseMachine(number: number, files: string[]): void {
  if (number === 1) return;
  const script = /sed -i '(\S*db1\S*)'/.exec(shipped('cluster/cluster.en.md'))?.[1];
  if (script === undefined) throw new Error('The guide has no line that makes db2 of db1.');
  const own = script.replaceAll('db2', `db${number}`).replaceAll('10.0.0.12', `10.0.0.1${number}`);
  if (spawnSync('sed', ['-i', own, ...files]).status !== 0) throw new Error(`sed ${own}`);
}

/** Variables of a file for systemd. */
export const variablesOf = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name!, value!]));

/** @returns its path */
export function write(folder: string, name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o644 });
  return path;
}
