import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTowns, type OpenTowns } from '../../../demo/endpoint/program/towns/serve-towns.js';
import { TOWN_FOLDER } from '../../../demo/town/files.js';
import { Citizen } from '../harness/citizen.js';

/** Towns as an operator has them: each a folder below one, with its hosts and its database's address. */
export interface TownFolders {
  /** What the program is told. */
  env: Record<string, string>;
  folder: string;
  /** Makes one more town, at `NAME.example`. @param databaseUrl null for the embedded database */
  add(name: string, databaseUrl: string | null, hosts?: readonly string[]): void;
  /** The program, in this process, before it listens. */
  open(options?: Parameters<typeof openTowns>[1]): Promise<OpenTowns>;
  remove(): void;
}

export function makeTownFolders(settings: Record<string, string> = {}): TownFolders {
  const root = mkdtempSync(join(tmpdir(), 'aduan-towns-'));
  const folder = join(root, 'towns');
  mkdirSync(folder);
  const env = {
    TOWNS: folder,
    TOWN: '',
    DATA_DIR: join(root, 'data'),
    CHALLENGE: 'off',
    HOLD_SECONDS: '0',
    LOG_LEVEL: 'error',
    ...settings,
  };
  return {
    env,
    folder,
    add(name, databaseUrl, hosts = [`${name}.example`]) {
      const town = join(folder, name);
      cpSync(TOWN_FOLDER, town, { recursive: true });
      const agency = join(town, 'agency.yaml');
      const text = readFileSync(agency, 'utf8').replace(/^name:.*$/m, `name: Kabupaten ${name}`);
      writeFileSync(agency, `${text}\nhosts: [${hosts.join(', ')}]\n`);
      if (databaseUrl !== null) writeFileSync(join(town, 'database.url'), `${databaseUrl}\n`);
    },
    open: (options) => openTowns(env, options),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** Somebody who asks at a host of the program. */
export const citizenAt = ({ app }: Pick<OpenTowns, 'app'>, host: string): Citizen =>
  new Citizen((request) => app.fetch(request), `https://${host}/sp4n`);
