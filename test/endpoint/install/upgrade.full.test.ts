/**
 * Two releases, upgraded and taken back by what the guide has typed, line for line: the next one serves on the tables
 * it has changed, the one before goes on with all that came meanwhile, and the backup brings back the rest.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import pg from 'pg';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { Citizen, type Filed } from '../harness/citizen.js';
import { freePort, startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { DebianMachine, typedIn } from './debian-machine.js';

const GUIDE = 'debian.id.md';
/** As the guide calls them. */
const OLD = '0.1.0';
const NEW = '0.2.0';
const MIGRATIONS = 'demo/endpoint/database/migrations/index.ts';
/** Served as it lies, so it tells which release does. */
const TOLD = 'dist/THIRD-PARTY-NOTICES.txt';

let postgres: PostgresServer;
let server: string;
let machine: DebianMachine;
let port: number;
let citizen: Citizen;
const copy = mkdtempSync(join(tmpdir(), 'aduan-releases-'));

before(async () => {
  postgres = await startPostgres();
  server = await postgres.createDatabase();
  machine = new DebianMachine(server);
  port = await freePort();
  citizen = new Citizen((request) => fetch(request), `http://127.0.0.1:${port}/sp4n`);
  copyRepository();
  zip(OLD);
  edit(MIGRATIONS, (text) =>
    text.replace(
      / = \{\n/,
      ` = {\n  '9999-next': { up: (database) => database.schema.alterTable('complaints').addColumn('next', 'text').execute() },\n`,
    ),
  );
  zip(NEW);
});
after(() => {
  machine?.remove();
  postgres?.stop();
  rmSync(copy, { recursive: true, force: true });
});

/** A release is made of sources and build; its packages come from the list beside it. */
function copyRepository(): void {
  const isOwn = (path: string) => !/\/(node_modules|\.data[^/]*|\.results|dist\/downloads)$/.test(path);
  for (const name of ['src', 'demo', 'dist', 'package.json', 'tsconfig.json', 'LICENSE'])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true, filter: isOwn });
  for (const folder of ['', 'demo/endpoint'])
    symlinkSync(join(ROOT, folder, 'node_modules'), join(copy, folder, 'node_modules'));
  for (const name of ['aduan.sh', 'aduan.service'])
    edit(`demo/endpoint/install/${name}`, (text) => machine.inside(text));
}

function edit(path: string, change: (text: string) => string): void {
  const text = readFileSync(join(copy, path), 'utf8');
  assert.notEqual(change(text), text, path);
  writeFileSync(join(copy, path), change(text));
}

/** The server's zip, as a release makes it of the copy. */
function zip(version: string): void {
  const said = `A release of a test: ${version}\n`;
  edit(TOLD, (text) => said + text.replace(/^A release of a test.*\n/, ''));
  for (const ending of ['br', 'gz']) rmSync(join(copy, `${TOLD}.${ending}`), { force: true });
  const script = `
    import { writeFileSync } from 'node:fs';
    import { zipSync } from 'fflate';
    const { downloads } = await import(${JSON.stringify(join(copy, 'demo/release/downloads.mjs'))});
    writeFileSync(process.argv[1], zipSync((await downloads()).endpoint, { level: 1 }));`;
  const path = machine.path(`home/aduan-endpoint-${version}.zip`);
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script, path], {
    cwd: copy,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
}

/** @throws with the journal where none does within a minute */
async function servingRelease(): Promise<string> {
  const end = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(`http://127.0.0.1:${port}/sp4n/widgets/${TOLD.replace('dist/', '')}`, {
      headers: { 'Accept-Encoding': 'identity' },
    }).catch(() => null);
    if (answer?.status === 200) return (await answer.text()).match(/^A release of a test: (.*)$/m)![1]!;
    assert.ok(Date.now() < end, machine.journal());
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function typeAll(blocks: readonly string[]): string {
  return blocks
    .map((block) => {
      const { code, said } = machine.type(block);
      assert.equal(code, 0, `${block}\n${said}`);
      return said;
    })
    .join('');
}

async function columnsOf(database: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: server.replace(/[^/]+$/, database) });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    `select column_name as name from information_schema.columns where table_name = 'complaints'`,
  );
  await client.end();
  return rows.map(({ name }) => name);
}

const statusOf = async ({ trackingId, accessCode }: Filed): Promise<number> =>
  (await citizen.get(`complaints/${trackingId}/complaint`, accessCode)).status;

const isWell = (said: string): void => {
  assert.match(said, /^database +ok$/m);
  assert.doesNotMatch(said, /FAILED/);
};

let first: Filed;
let second: Filed;

test(
  'steps 2 and 3 put the first release where the link leads, and it serves',
  { timeout: 300_000 },
  async () => {
    typeAll([
      ...typedIn(GUIDE, /Dari unduhan/),
      ...typedIn(GUIDE, /Sesudah keduanya/).map((block) => `NEW=${OLD}\n${block}`),
      ...typedIn(GUIDE, /^## 3\. /),
    ]);
    assert.equal(readlinkSync(machine.path('opt/aduan')), `aduan-${OLD}`);
    const { host } = new URL(server);
    writeFileSync(
      machine.path('etc/aduan/aduan.env'),
      [
        `PORT=${port}`,
        `DATA_DIR=${machine.path('var/lib/aduan')}`,
        `DATABASE_URL=postgresql://aduan@${host}/aduan`,
        `TOWN=${machine.path('opt/aduan/demo/town/ogan-komering-ulu')}`,
        'CHALLENGE=off',
      ].join('\n'),
    );
    typeAll(['systemctl start aduan']);
    assert.equal(await servingRelease(), OLD);
    first = await citizen.file();
  },
);

test('an upgrade whose zip is not there changes nothing, and the server goes on', async () => {
  const [upgrade] = typedIn(GUIDE, /^## 8\. /);
  const { code } = machine.type(upgrade!.replace(NEW, '9.9.9'));
  assert.notEqual(code, 0);
  assert.equal(readlinkSync(machine.path('opt/aduan')), `aduan-${OLD}`);
  assert.equal(await statusOf(first), 200);
});

test(
  'the seven lines of step 8 bring the next release, on the tables that it has changed',
  { timeout: 300_000 },
  async () => {
    const [upgrade] = typedIn(GUIDE, /^## 8\. /);
    isWell(typeAll([upgrade!]));
    assert.equal(await servingRelease(), NEW);
    assert.equal(readlinkSync(machine.path('opt/aduan')), `aduan-${NEW}`);
    assert.equal(existsSync(machine.path('opt/aduan/aduan-endpoint')), false, 'nothing lies inside of it');
    assert.ok((await columnsOf('aduan')).includes('next'));
    assert.equal(await statusOf(first), 200);
    second = await citizen.file();
  },
);

test('the link leads back, and what came meanwhile is there', { timeout: 120_000 }, async () => {
  const [, back] = typedIn(GUIDE, /^## 8\. /);
  isWell(typeAll([back!]));
  assert.equal(await servingRelease(), OLD);
  assert.deepEqual([await statusOf(first), await statusOf(second)], [200, 200]);
});

test(
  'the backup leads further back: tables as they were, and the rest is kept beside',
  { timeout: 120_000 },
  async () => {
    const [, , further] = typedIn(GUIDE, /^## 8\. /);
    isWell(typeAll([further!]));
    assert.equal(await servingRelease(), OLD);
    assert.deepEqual([await statusOf(first), await statusOf(second)], [200, 404]);
    assert.equal((await columnsOf('aduan')).includes('next'), false);
    assert.ok((await columnsOf(`aduan-${NEW}`)).includes('next'));
  },
);
