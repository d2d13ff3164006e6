/**
 * Back to a moment by pgBackRest, as `growing.md` has it set up: what was filed until then is there, row by row and
 * file by file, and what went wrong afterwards never happened.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { createEndpoint, readConfig, type EndpointConfig } from '../../../demo/endpoint/index.js';
import { endBroughtBack } from '../../../demo/endpoint/backup/brought-back.js';
import { openDatabase } from '../../../demo/endpoint/database/connect.js';
import { loadInstance } from '../../../demo/endpoint/guard/secrets.js';
import { openStorage } from '../../../demo/endpoint/uploads/open-storage.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { Citizen, type Filed } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { rowsOf } from '../harness/rows-of.js';
import { findPrograms, freePort, notAsRoot, run } from './postgres-server.js';

const INSTALL = new URL('../../../demo/endpoint/install/backup/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, INSTALL), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'aduan-moment-'));
const at = (name: string): string => join(folder, name);
const asOther = notAsRoot();
let port: number;
let config: EndpointConfig;

const program = (name: string, ...parameters: string[]): void =>
  run([...asOther, join(findPrograms(), name), ...parameters]);
const url = (database: string): string => `postgresql://postgres@127.0.0.1:${port}/${database}`;

function server(data: string): { start: () => void; stop: () => void } {
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder} -c fsync=off`;
  const control = (...parameters: string[]): void => program('pg_ctl', '-D', data, '-s', ...parameters);
  return {
    start: () => control('-w', '-t', '120', '-l', `${data}.log`, '-o', options, 'start'),
    stop: () => control('-m', 'immediate', 'stop'),
  };
}

/** @throws with what it says */
function pgbackrest(...parameters: string[]): void {
  const [first, ...rest] = [...asOther, 'pgbackrest', `--config=${at('pgbackrest.conf')}`, '--stanza=aduan'];
  execFileSync(first, [...rest, ...parameters], { stdio: 'pipe', cwd: '/' });
}

async function ask(statement: string, database = 'aduan'): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url(database) });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows;
}

/** Reports with a photo each, by an endpoint that ends with them. */
async function file(count: number): Promise<Filed[]> {
  const running = await createEndpoint(config);
  const citizen = new Citizen((request) => running.app.fetch(request));
  const filed: Filed[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const { body } = await citizen.upload([{ name: 'jalan.jpg', bytes: await photo(300 + turn, 200) }]);
    filed.push(await citizen.file({ attachments: [body.results.images[0].id] }));
  }
  await running.close();
  return filed;
}

/** Rows, and files that they name. */
async function all(): Promise<object> {
  const database = openDatabase(config);
  const storage = await openStorage(config, (await loadInstance(database)).id);
  const names = await database
    .selectFrom('attachments')
    .select('storage_key')
    .orderBy('storage_key')
    .execute();
  const files: string[] = [];
  for (const { storage_key: key } of names)
    files.push(Buffer.from(await storage.get(key)).toString('base64'));
  const rows = await rowsOf(database);
  await database.destroy();
  return { rows, files };
}

let first: { start: () => void; stop: () => void };
let restored: { start: () => void; stop: () => void } | undefined;

before(async () => {
  port = await freePort();
  if (asOther.length > 0) run(['chown', 'postgres', folder]);
  const own: [string, string][] = [
    ['/var/lib/pgbackrest', at('repository')],
    ['/var/lib/postgresql/17/main', at('first')],
    ['repo1-cipher-pass=REPLACE', 'repo1-cipher-pass=tidak-ditebak-siapa-pun'],
    ['log-level-file=off', `log-level-file=off\nlock-path=${at('locks')}\nspool-path=${at('spool')}`],
  ];
  const written = read('pgbackrest.conf');
  for (const [theirs] of own) assert.ok(written.includes(theirs), theirs);
  const place = `pg1-port=${port}\npg1-socket-path=${folder}\npg1-user=postgres\n`;
  writeFileSync(
    at('pgbackrest.conf'),
    own.reduce((text, [theirs, ours]) => text.replace(theirs, ours), written) + place,
  );
  for (const name of ['repository', 'locks', 'spool']) mkdirSync(at(name));
  if (asOther.length > 0) run(['chown', '-R', 'postgres', folder]);
  program('initdb', '-D', at('first'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync');
  const archive = read('archive.conf').replace(
    'pgbackrest ',
    `pgbackrest --config=${at('pgbackrest.conf')} `,
  );
  writeFileSync(join(at('first'), 'postgresql.auto.conf'), archive);
  first = server(at('first'));
  first.start();
  await ask('create database aduan', 'postgres');
  const defaults = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' });
  mkdirSync(at('data'), { mode: 0o700 });
  config = { ...defaults, dataDir: at('data'), databaseUrl: url('aduan'), log: () => undefined };
});
after(() => {
  restored?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'a database is as it was at the minute before its table was destroyed',
  { timeout: 300_000 },
  async () => {
    pgbackrest('stanza-create');
    const early = await file(4);
    pgbackrest('backup', '--type=full');
    early.push(...(await file(4)));
    pgbackrest('backup', '--type=incr');
    early.push(...(await file(4)));
    const whole = await all();
    const [{ moment }] = (await ask('select clock_timestamp()::text as moment')) as [{ moment: string }];

    const late = await file(3);
    await ask('drop table complaints cascade');
    // Waits until the log is archived up to here.
    pgbackrest('check');
    first.stop();

    mkdirSync(at('second'), { mode: 0o700 });
    if (asOther.length > 0) run(['chown', 'postgres', at('second')]);
    pgbackrest(
      'restore',
      `--pg1-path=${at('second')}`,
      '--type=time',
      `--target=${moment}`,
      '--target-action=promote',
    );
    restored = server(at('second'));
    restored.start();
    while ((await ask('select pg_is_in_recovery() as still'))[0]!['still'] === true);
    assert.deepEqual(await all(), whole);
    await endBroughtBack({ ...config, databaseUrl: url('aduan') });

    const running = await createEndpoint(config);
    const citizen = new Citizen((request) => running.app.fetch(request));
    for (const { trackingId, accessCode } of early)
      assert.equal((await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).status, 200);
    for (const { trackingId, accessCode } of late)
      assert.equal((await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).status, 404);
    assert.equal((await citizen.file()).trackingId.length > 0, true, 'it goes on from there');
    await running.close();
  },
);
