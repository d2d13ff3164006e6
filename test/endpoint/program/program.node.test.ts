/** The program that a system administrator types: each command once, beside a running server where it may be. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { PROGRAM, runAduan, startEndpointProcess, type EndpointProcess } from '../harness/process.js';

interface Lock {
  packages: Record<string, { version?: string; optional?: boolean; dependencies?: object }>;
}

const PASSWORD = 'kata sandi yang panjang';
const folder = mkdtempSync(join(tmpdir(), 'aduan-program-'));
const env = { DATA_DIR: join(folder, 'data'), CHALLENGE: 'off' };
let running: EndpointProcess;

before(async () => {
  await putEmptyDatabase(env.DATA_DIR);
  running = await startEndpointProcess(env, PROGRAM);
});
after(async () => {
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('check tells all that is wrong in one message, and ends with 1', async () => {
  const wrong = await runAduan(['check'], { ANONYMOUS: 'not_collected', TIME_ZONE: 'WIB', ADUAN_X: '1' });
  assert.equal(wrong.code, 1);
  for (const name of ['ANONYMOUS', 'TIME_ZONE', 'ADUAN_X'])
    assert.match(wrong.err, new RegExp(`^  ${name}`, 'm'));
  const right = await runAduan(['check'], {});
  assert.equal(right.code, 0, right.err);
  assert.match(right.out, /Ogan Komering Ulu/);
});

test('its package names a program that is there, seen from the package’s own folder, and runs', () => {
  const home = fileURLToPath(new URL('../../../demo/endpoint/', import.meta.url));
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { bin: { aduan: string } };
  const lock = JSON.parse(readFileSync(join(home, 'package-lock.json'), 'utf8')) as {
    packages: { '': { bin: { aduan: string } } };
  };
  assert.equal(join(home, lock.packages[''].bin.aduan), join(home, bin.aduan));
  const help = execFileSync(process.execPath, [bin.aduan, '--help'], { cwd: home, encoding: 'utf8' });
  assert.match(help, /aduan check/);
});

test('what it does not know it answers with what there is', async () => {
  const { code, err } = await runAduan(['serv'], {});
  assert.equal(code, 1);
  assert.match(err, /no command "serv"[^]*aduan serve/);
});

test('the bare address leads to the first page, below whatever path a proxy serves it', async () => {
  const ask = (path: string) => fetch(`http://127.0.0.1:${running.port}${path}`, { redirect: 'manual' });
  for (const [path, base] of [
    ['/', 'https://kab.id/aduan/'],
    ['/sp4n', 'https://kab.id/aduan/sp4n'],
    ['/sp4n/', 'https://kab.id/aduan/sp4n/'],
  ] as const) {
    const answer = await ask(path);
    assert.equal(answer.status, 303, path);
    const location = answer.headers.get('Location') ?? '';
    assert.equal(new URL(location, base).href, 'https://kab.id/aduan/sp4n/beranda', path);
  }
  const page = await ask('/sp4n/beranda?lang=id');
  assert.match(await page.text(), /<h1>Layanan pengaduan<\/h1>/);
  assert.match(await (await ask('/robots.txt')).text(), /^Disallow: \/sp4n\/complaints$/m);
  const icon = await fetch(`http://127.0.0.1:${running.port}/favicon.ico`);
  assert.equal(icon.headers.get('Content-Type'), 'image/svg+xml');
  assert.equal((await ask('/.well-known/security.txt')).status, 404);
});

test('user add beside the running server makes an account that signs in', async () => {
  const add = (args: string[], input = PASSWORD) => runAduan(['user', 'add', ...args], env, input);
  assert.match((await add(['tono', '--role', 'verifier'])).out, /tono can sign in/);
  assert.equal((await add(['tono', '--role', 'verifier'])).code, 1, 'the name is taken');
  assert.match(
    (await add(['budi', '--role', 'office', '--institution', 'nowhere'])).err,
    /institutions\.csv has no/,
  );
  const village = (code: string) => ['kades', '--role', 'verifier', '--village', code];
  assert.match((await add(village('16.01.99.9999'))).err, /villages\.csv has no "16\.01\.99\.9999"/);
  for (const none of [',', '']) assert.match((await add(village(none))).err, /--village names no place/);
  assert.match((await add(village('16.01.22.2003'))).out, /kades can sign in .* of 16\.01\.22\.2003/);
  assert.match((await runAduan(['user', 'list'], env)).out, /^kades\tverifier\t\t16\.01\.22\.2003\t$/m);
  const origin = `http://127.0.0.1:${running.port}`;
  const answer = await fetch(`${origin}/desk/api/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ name: 'tono', password: PASSWORD }),
  });
  assert.equal(answer.status, 200, await answer.text());
});

// That an empty machine takes it is shown in the full run, after a kill (`restore.full.test.ts`).
test('backup is made beside the running server, for its owner alone', async () => {
  const file = join(folder, 'backup.aduan');
  // What another account has put in its way where both may write.
  const theirs = join(folder, 'theirs');
  writeFileSync(theirs, '', { mode: 0o644 });
  for (const name of [`${file}.part`, `${file}.manifest.part`]) symlinkSync(theirs, name);
  const made = await runAduan(['backup', file], env);
  assert.equal(made.code, 0, made.err);
  assert.match(made.out, /: [1-9]\d* rows, \d+ files/);
  for (const name of [file, `${file}.manifest`]) {
    assert.ok(lstatSync(name).isFile(), name);
    assert.equal(statSync(name).mode & 0o077, 0, 'for its owner alone');
  }
  assert.equal(readFileSync(theirs, 'utf8'), '');
  assert.equal(existsSync(`${file}.part`), false);
  const numbers = await (await fetch(`http://127.0.0.1:${running.port}/metrics`)).text();
  assert.match(numbers, /^aduan_last_backup_timestamp_seconds [1-9]/m);
  assert.equal((await runAduan(['restore', file], env)).code, 1, 'a running server has the folder');
});

test('export writes the public reports', async () => {
  const file = join(folder, 'reports.csv');
  const { code, err } = await runAduan(['export', file], env);
  assert.equal(code, 0, err);
  assert.match(readFileSync(file, 'utf8'), /^\ufefftracking_id,/);
});

test('import shows what it takes each column for, and takes over beside the running server what was agreed to', async () => {
  const file = join(folder, 'pengaduan.csv');
  const table =
    'Tanggal;Nama;Isi;Foto\n1/11/2026;Sutarno;Jembatan goyang;x.jpg\nentah;Budi;Selokan mampet;\n';
  writeFileSync(file, table);
  const agreed = await runAduan(['import', file], env);
  assert.equal(agreed.code, 1);
  assert.match(
    agreed.out,
    /Tanggal +filed .*\n.*Nama +name +not kept .*\n.*Isi +content .*\n.*Foto +– +not taken/,
  );
  assert.match(agreed.out, /"1\/11\/2026" is 1 November 2026/);
  assert.match(agreed.err, /^Nothing was taken over.*--yes/);
  const trial = await runAduan(['import', file, '--dry-run'], env);
  assert.match(trial.out, /Would be taken over +1\n/);
  assert.match(
    (await runAduan(['import', file, '--yes'], env)).out,
    /Taken over +1\nKnown already +0\nNot taken +1\n/,
  );
  assert.match(
    (await runAduan(['import', file, '--yes'], env)).out,
    /Taken over +0\nKnown already +1\nNot taken +1\n/,
  );
  const notes = readFileSync(`${file}.notes.csv`, 'utf8');
  assert.match(notes, /^line,reason,meaning\n3,no-day,"[^"]+"\n$/, 'no word of a report');
  assert.equal(statSync(`${file}.notes.csv`).mode & 0o077, 0);
  const strange = join(folder, 'strange.csv');
  writeFileSync(strange, '\u001b]0;x\u0007Apa,Siapa\n1,2\n');
  const { err } = await runAduan(['import', strange, '--yes'], env);
  assert.match(err, /There are " \]0;x Apa", "Siapa"/, 'no control characters on a terminal');
  for (const [words, said] of [
    [['--map', 'Siapa=content'], /there is no column "Siapa"; there are "Tanggal", "Nama"/],
    [['--from', 'excel'], /--from is one of forms, opensid/],
    [['--status', 'beres'], /--status beres: write "WORD=CODE"/],
    [['--with-names'], /keeps no name of anonymous reports/],
    [['--yess'], /Unknown option '--yess'/],
  ] as const)
    assert.match((await runAduan(['import', file, '--yes', ...words], env)).err, said);
  assert.match(
    (await runAduan(['import', join(folder, 'none.csv')], env)).err,
    /none\.csv can't be read \(ENOENT\)/,
  );
});

test('doctor names what is missing', async () => {
  const { code, out } = await runAduan(['doctor'], { ...env, CLAMAV_SOCKET: join(folder, 'none') });
  assert.equal(code, 1);
  assert.match(out, /^scanner +FAILED \(ENOENT\): .*systemctl status clamav-daemon/m);
  assert.match(out, /^address +PUBLIC_URL is not set/m);
  const first = await runAduan(['doctor'], { ...env, DATA_DIR: join(folder, 'none yet') });
  assert.equal(first.code, 0, first.err);
  assert.match(first.out, /^disk +DATA_DIR=.* is not there: a start makes it$/m);
});

test('doctor names the setting that is missing behind a proxy: by the address, or by what the running server saw', async () => {
  const said = async (more: Record<string, string>): Promise<string> =>
    /^proxy +(.*)$/m.exec((await runAduan(['doctor'], { ...env, ...more })).out)![1]!;
  const here = { PORT: String(running.port) };
  const missing = /TRUST_PROXY is off.*: TRUST_PROXY=1$/;
  assert.equal(await said(here), 'ok');
  const https = { PUBLIC_URL: 'https://lapor.contoh.go.id/sp4n' };
  assert.match(await said(https), missing);
  assert.equal(await said({ ...https, TRUST_PROXY: '1' }), 'ok');
  await fetch(`http://127.0.0.1:${running.port}/sp4n/capabilities`, {
    headers: { 'X-Forwarded-For': '203.0.113.9' },
  });
  assert.match(await said(here), missing);
});

test('doctor asks the running server whether its clock has jumped, and says what to look at', async () => {
  const health = { addresses: 'ok', clock: 'jumped' };
  const server = createServer((_request, answer) => void answer.end(JSON.stringify({ checks: health })));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const here = { PORT: String((server.address() as AddressInfo).port) };
  const clockLine = async () =>
    /^clock +(.*)$/m.exec((await runAduan(['doctor'], { ...env, ...here })).out)![1]!;
  assert.match(await clockLine(), /^has jumped ahead.*: date$/);
  health.clock = 'ok';
  assert.equal(await clockLine(), 'ok');
  server.close();
  await once(server, 'close');
  assert.equal(await clockLine(), 'ok', 'where none runs');
});

test('other accounts of the machine reach neither the data nor the running server', () => {
  for (const path of [env.DATA_DIR, join(env.DATA_DIR, 'control.sock')])
    assert.equal(statSync(path).mode & 0o077, 0, path);
});

test('the program’s own list of packages holds what the repository tests, and little', () => {
  const read = (path: string) =>
    JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8')) as unknown;
  const { dependencies: own } = read('demo/endpoint/package.json') as {
    dependencies: Record<string, string>;
  };
  const tested = read('package-lock.json') as Lock;
  for (const [name, version] of Object.entries(own))
    assert.equal(version, tested.packages[`node_modules/${name}`]?.version, name);
  const lock = read('demo/endpoint/package-lock.json') as Lock;
  assert.deepEqual(lock.packages['']?.dependencies, own);
  const needed = Object.values(lock.packages).filter(({ optional }) => optional !== true);
  // Of these 24 are what checks passkeys, 7 what encrypts backups, and one what opens sealed reports.
  assert.ok(needed.length <= 109, String(needed.length));
});
