/**
 * Copies of backups on another machine, by the script that is shipped: age and rsync are Debian's own, and the other
 * side is kept as the guide keeps it. What comes back opens, and serves, on a database of the other kind.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { photo } from '../harness/files.js';
import { runAduan, startEndpointProcess } from '../harness/process.js';
import type { Filed } from '../harness/citizen.js';
import { INSTALL, typedIn } from './debian-machine.js';

const SCRIPT = fileURLToPath(new URL('copies/aduan-copy.sh', INSTALL));
const FIRST = '2026-11-27-0230.aduan';
const SECOND = '2026-11-28-0230.aduan';
const THIRD = '2026-11-29-0230.aduan';

const folder = mkdtempSync(join(tmpdir(), 'aduan-copies-'));
const here = join(folder, 'backups');
const there = join(folder, 'there');
const data = join(folder, 'data');
const key = join(folder, 'aduan-key.txt');
let postgres: PostgresServer;
let filed: Filed;
let path: string;

function run(program: string, ...parameters: string[]): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(program, parameters, { cwd: folder, encoding: 'utf8' });
  return { code: status, said: stdout + stderr };
}

/** @param env what copy.env and the test say besides */
function copy(env: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('sh', [SCRIPT], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      BACKUPS: here,
      COPY_KEY: join(folder, 'copy-key.pub'),
      DATA_DIR: data,
      COPY_TO: 'aduan-copy@backup.contoh.go.id:',
      RSYNC_RSH: join(folder, 'line'),
      ...env,
    },
  });
  return { code: status, said: stdout + stderr };
}

const mtime = (file: string): number => statSync(file).mtimeMs / 1_000;
const arrived = (): string[] => readdirSync(there).sort();

before(async () => {
  postgres = await startPostgres();
  for (const one of [here, there]) mkdirSync(one);
  await putEmptyDatabase(data);
  // What an ssh server does with the line of the guide's authorized_keys: only that command runs, in that folder.
  const [, forced] = /command="(rrsync [^"]+)"/.exec(typedIn('debian.id.md', /terenkripsi/).join(''))!;
  writeFileSync(
    join(folder, 'line'),
    `#!/bin/sh\nwhile [ "$1" != rsync ]; do shift; done\nSSH_ORIGINAL_COMMAND="$*" exec ${forced!.replace('/srv/aduan', there)}\n`,
  );
  chmodSync(join(folder, 'line'), 0o755);
  const { code, said } = run('age-keygen', '-o', key);
  assert.equal(code, 0, said);
  writeFileSync(join(folder, 'copy-key.pub'), /age1\w+/.exec(said)![0]);

  const running = await startEndpointProcess({ DATA_DIR: data });
  const bytes = await photo(800, 600);
  const { body } = await running.citizen.upload([{ name: 'jembatan.jpg', bytes }]);
  filed = await running.citizen.file({
    title: 'Jembatan gantung putus',
    attachments: [body.results.images[0].id],
  });
  const made = await runAduan(['backup', join(here, FIRST)], { DATA_DIR: data });
  assert.equal(made.code, 0, made.err);
  await running.stop();
});
after(() => {
  postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('a copy whose line is cut leaves nothing behind, and says so', () => {
  writeFileSync(join(folder, 'cut'), '#!/bin/sh\nexit 255\n');
  chmodSync(join(folder, 'cut'), 0o755);
  const { code } = copy({ RSYNC_RSH: join(folder, 'cut') });
  assert.notEqual(code, 0);
  assert.deepEqual(arrived(), []);
  const days = (Date.now() - statSync(join(data, 'last-copy')).mtimeMs) / 86_400_000;
  assert.ok(days > 2.5, 'an alarm hears of what never worked');
  assert.match(copy({ COPY_TO: '' }).said, /COPY_TO/);
  const empty = copy({ BACKUPS: there });
  assert.deepEqual([empty.code, empty.said.includes('no backup')], [1, true]);
  rmSync(join(there, 'copied'));
});

test('it goes the next time, once, for the key’s holder alone', () => {
  const first = copy();
  assert.equal(first.code, 0, first.said);
  assert.match(first.said, new RegExp(`^Copied ${FIRST}$`, 'm'));
  assert.deepEqual(arrived(), [`${FIRST}.age`, `${FIRST}.manifest`]);
  assert.equal(Math.trunc(mtime(join(data, 'last-copy'))), Math.trunc(mtime(join(here, FIRST))));
  assert.match(readFileSync(join(there, `${FIRST}.age`), 'latin1'), /^age-encryption\.org\/v1\n-> X25519 /);
  assert.deepEqual(readdirSync(here).sort(), [FIRST, `${FIRST}.manifest`, 'copied']);
  copyFileSync(join(here, FIRST), join(here, SECOND));
  assert.equal(copy().said.trim(), `Copied ${SECOND}`);
  assert.deepEqual(arrived(), [`${FIRST}.age`, `${FIRST}.manifest`, `${SECOND}.age`]);
  assert.deepEqual([copy().said, copy().code], ['', 0], 'nothing is sent twice');
});

test('one that was encrypted when it was made goes as it is', () => {
  copyFileSync(join(there, `${FIRST}.age`), join(here, THIRD));
  assert.equal(copy().said.trim(), `Copied ${THIRD}`);
  assert.deepEqual(readFileSync(join(there, THIRD)), readFileSync(join(there, `${FIRST}.age`)));
});

test('one that was written again under its name goes by its name and time, beside the first', () => {
  writeFileSync(join(here, SECOND), readFileSync(join(here, FIRST)).subarray(0, 1_000));
  const [, name] = /^Copied (2026-11-28-0230-\d{8}T\d{6}\.aduan)$/m.exec(copy().said) ?? [];
  assert.ok(name !== undefined && arrived().includes(`${name}.age`), String(arrived()));
  assert.ok(arrived().includes(`${SECOND}.age`), 'nothing was written over');
  const again = readFileSync(join(there, THIRD));
  writeFileSync(join(here, THIRD), Buffer.concat([again, Buffer.from('\n')]));
  assert.match(copy().said, /^Copied 2026-11-29-0230-\d{8}T\d{6}\.aduan$/m);
  assert.deepEqual([copy().said, readFileSync(join(there, THIRD)).equals(again)], ['', true]);
});

test('a name that an earlier release noted alone counts for what was written by then', () => {
  const notes = join(here, 'copied');
  writeFileSync(notes, readFileSync(notes, 'utf8').replaceAll(/\t.*$/gm, ''));
  assert.deepEqual([copy().said, copy().code], ['', 0], 'what arrived isn’t sent again');
  const later = mtime(join(data, 'last-copy')) + 60;
  utimesSync(join(here, THIRD), later, later);
  const [, name] = /^Copied (2026-11-29-0230-\d{8}T\d{6}\.aduan)$/m.exec(copy().said) ?? [];
  assert.ok(name !== undefined && arrived().includes(name), String(arrived()));
  assert.deepEqual([copy().said, copy().code], ['', 0], 'nothing is sent twice');
});

test('who has taken the server can neither read, overwrite nor delete what arrived', () => {
  const before = readFileSync(join(there, `${FIRST}.age`));
  const line = ['-e', join(folder, 'line')];
  writeFileSync(join(folder, `${FIRST}.age`), 'nothing');
  run('rsync', ...line, join(folder, `${FIRST}.age`), 'there:');
  assert.deepEqual(readFileSync(join(there, `${FIRST}.age`)), before);
  assert.notEqual(run('rsync', ...line, `there:${FIRST}.age`, join(folder, 'read')).code, 0);
  mkdirSync(join(folder, 'nothing'));
  run('rsync', ...line, '-r', '--delete', `${join(folder, 'nothing')}/`, 'there:');
  assert.equal(existsSync(join(there, `${SECOND}.age`)), true);
});

test(
  'what comes back opens with the key, and serves again, on PostgreSQL',
  { timeout: 180_000 },
  async () => {
    const opened = join(folder, 'opened.aduan');
    const [, typed] = /`(age --decrypt [^`]+)`/.exec(readFileSync(new URL('debian.id.md', INSTALL), 'utf8'))!;
    const words = typed!
      .replace(`-o ${FIRST}`, `-o ${opened}`)
      .replace(` ${FIRST}.age`, ` ${join(there, `${FIRST}.age`)}`)
      .split(' ');
    const { code, said } = run(words[0]!, ...words.slice(1));
    assert.equal(code, 0, said);
    assert.deepEqual(readFileSync(opened), readFileSync(join(here, FIRST)));
    const machine = { DATA_DIR: join(folder, 'second'), DATABASE_URL: await postgres.createDatabase() };
    const restored = await runAduan(['restore', opened], machine);
    assert.equal(restored.code, 0, restored.err);
    const running = await startEndpointProcess(machine);
    try {
      const { trackingId, accessCode } = filed;
      const { status, body } = await running.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
      assert.equal(status, 200);
      path = body.results.data.attachments[0].path;
      assert.equal((await running.citizen.bytes(path, accessCode)).status, 200);
    } finally {
      await running.stop();
    }
  },
);
