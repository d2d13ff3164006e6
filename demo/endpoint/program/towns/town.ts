import { cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DEMO_TOWN } from '../../settings/server-variables.js';
import { faultOfName, townEnvironment } from '../../settings/town-environment.js';
import { CommandError } from '../../words/command-error.js';
import { hasTowns, readTowns } from './read-towns.js';
import type { Written } from '../written.js';

const USAGE = 'aduan town add NAME --host HOST, or aduan town list';
const HOST = /^[a-z0-9.-]{1,253}$/;

/** `town` makes a folder for one more town, which its agency then fills; or lists those that are there. */
export async function town({ words: [what, name], options, env }: Written): Promise<void> {
  if (!hasTowns(env)) throw new CommandError('usage', 'TOWNS names the folder of the towns; it is not set');
  if (what === 'list' && name === undefined) return await list(env);
  const host = options['host'];
  if (what !== 'add' || name === undefined || host === undefined) throw new CommandError('usage', USAGE);
  const misnamed = faultOfName(name);
  if (misnamed !== null) throw new CommandError('usage', misnamed);
  if (!HOST.test(host))
    throw new CommandError('usage', '--host is a host name in small letters, without https:// and port');
  const { TOWN: folder } = townEnvironment(env, name);
  await make(folder!, { name, host });
  console.log(`Town      ${folder!}: an invented town's files, at ${host}. Write your own into them.`);
  console.log(`          database.url there, or DATABASE_URL_… in the environment, names its database`);
  console.log(`          then: aduan check --town ${name}, and restart the server`);
}

async function make(folder: string, { name, host }: { name: string; host: string }): Promise<void> {
  const isThere = await stat(folder).then(
    () => true,
    () => false,
  );
  if (isThere) throw new CommandError('refused', `${folder} is there already.`);
  const making = join(dirname(folder), `.${name}.making`);
  try {
    await rm(making, { recursive: true, force: true });
    await mkdir(making, { recursive: true });
    await cp(DEMO_TOWN, making, { recursive: true });
    const file = join(making, 'agency.yaml');
    const agency = await readFile(file, 'utf8');
    await writeFile(file, agency.replace(/^name:.*$/m, `name: ${name}\nhosts: [${host}]`));
    await rename(making, folder);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function list(env: Written['env']): Promise<void> {
  for (const { name, hosts, faults } of await readTowns(env)) {
    const state =
      faults.length === 0 ? 'ok' : `left out: ${faults.length} fault(s), see aduan check --town ${name}`;
    console.log([name, hosts.join(','), state].join('\t'));
  }
}
