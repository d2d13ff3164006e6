/**
 * The site of Apache that is shipped, put into Debian's own program as the guide has it typed: a whole form of photos
 * goes through, addresses are told anew, and nothing of the inside or of people is told.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { freePort } from '../database/postgres-server.js';

const SITE = readFileSync(new URL('../../../demo/endpoint/install/apache.conf', import.meta.url), 'utf8');
const DEBIAN = '/etc/apache2';
const FORM = 32 * 2 ** 20;

interface Heard {
  headers: IncomingHttpHeaders;
  path: string;
  bytes: number;
}

const folder = mkdtempSync(join(tmpdir(), 'aduan-apache-'));
const heard: Heard[] = [];
let port: number;
let ended: Promise<unknown>;
let apache: ReturnType<typeof spawn>;

/** Counts what comes through, as the endpoint reads it. */
const endpoint = createServer(((asked, answer) => {
  let bytes = 0;
  asked.on('data', (part: Buffer) => (bytes += part.length));
  asked.on('end', () => {
    heard.push({ headers: asked.headers, path: asked.url!, bytes });
    answer.writeHead(asked.url === '/sp4n/busy' ? 503 : 200, { 'Retry-After': '7' }).end('of the endpoint');
  });
}) satisfies RequestListener);

/** Debian's layout in a folder of one's own; the same programs enable the same modules. */
function configured(): Record<string, string> {
  const config = join(folder, 'apache2');
  cpSync(DEBIAN, config, { recursive: true, verbatimSymlinks: true });
  const { port: behind } = endpoint.address() as AddressInfo;
  const own = SITE.replace('*:80', `127.0.0.1:${port}`)
    .replace('#ProxyPass /aduan/', 'ProxyPass /aduan/')
    .replaceAll('127.0.0.1:8080', `127.0.0.1:${behind}`);
  writeFileSync(join(config, 'sites-available/aduan.conf'), own);
  writeFileSync(join(config, 'ports.conf'), `Listen 127.0.0.1:${port}\n`);
  for (const name of ['log', 'run', 'lock']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(config, 'envvars'),
    ['RUN_USER=www-data', 'RUN_GROUP=www-data', `PID_FILE=${folder}/run/pid`, `RUN_DIR=${folder}/run`]
      .concat(`LOCK_DIR=${folder}/lock`, `LOG_DIR=${folder}/log`)
      .map((line) => `export APACHE_${line}\n`)
      .join(''),
  );
  return {
    PATH: `/usr/sbin:${process.env['PATH']}`,
    APACHE_CONFDIR: config,
    APACHE_ENVVARS: join(config, 'envvars'),
  };
}

function run(env: Record<string, string>, program: string, ...parameters: string[]): void {
  const { status, stdout, stderr } = spawnSync(program, parameters, { env, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${parameters.join(' ')}\n${stdout}${stderr}`);
}

before(async () => {
  await once(endpoint.listen(0, '127.0.0.1'), 'listening');
  port = await freePort();
  const env = configured();
  run(env, 'a2dissite', '-q', '000-default');
  run(env, 'a2enmod', '-q', 'proxy_http', 'headers', 'mpm_event');
  run(env, 'a2ensite', '-q', 'aduan');
  run(env, 'apachectl', 'configtest');
  apache = spawn('apachectl', ['-D', 'FOREGROUND'], { env, stdio: 'ignore', detached: true });
  ended = once(apache, 'exit');
  while ((await ask('/sp4n/capabilities').catch(() => null)) === null)
    assert.equal(apache.exitCode, null, 'Apache runs');
});
after(async () => {
  if (apache?.pid !== undefined) process.kill(-apache.pid, 'SIGTERM');
  await ended;
  endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  status: number;
  text: string;
}

function ask(path: string, headers: Record<string, string> = {}, body?: Uint8Array): Promise<Told> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asking = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      let text = '';
      answer.on('data', (part: Buffer) => (text += part.toString()));
      answer.on('end', () => resolve({ status: answer.statusCode!, text }));
      answer.on('error', reject);
    });
    asking.on('error', reject);
    asking.end(body);
  });
}

test('32 MB of photos go through whole, and who sends them is written anew', async () => {
  const { status } = await ask(
    '/sp4n/lapor',
    {
      Host: 'lapor.contoh.go.id',
      'Content-Type': 'multipart/form-data; boundary=x',
      'X-Forwarded-For': '203.0.113.9',
      Forwarded: 'for=203.0.113.9',
      'X-Request-Id': '0'.repeat(32),
      traceparent: `00-${'1'.repeat(32)}-${'1'.repeat(16)}-01`,
    },
    new Uint8Array(FORM),
  );
  assert.equal(status, 200);
  const { headers, bytes, path } = heard.at(-1)!;
  assert.deepEqual([path, bytes], ['/sp4n/lapor', FORM]);
  assert.deepEqual(
    [headers['x-forwarded-for'], headers['x-forwarded-proto'], headers['host']],
    ['127.0.0.1', 'http', 'lapor.contoh.go.id'],
  );
  for (const name of ['forwarded', 'x-request-id', 'traceparent', 'x-forwarded-host'])
    assert.equal(headers[name], undefined, name);
});

test('what tells of the inside is closed, also below a path and however it is written', async () => {
  const before = heard.length;
  for (const path of [
    '/metrics',
    '/readyz',
    '/healthz',
    '//readyz',
    '/%72eadyz',
    '/aduan/readyz',
    '/sp4n/../metrics',
  ])
    assert.equal((await ask(path)).status, 404, path);
  assert.equal(heard.length, before);
  assert.equal((await ask('/aduan/sp4n/capabilities')).status, 200);
  assert.equal(heard.at(-1)!.path, '/sp4n/capabilities');
});

test('what the endpoint says of its own stays as it is', async () => {
  assert.deepEqual(await ask('/sp4n/busy'), { status: 503, text: 'of the endpoint' });
});

test('a visit to the sealed page, and what is sent from it, leaves no line', async () => {
  const lines = (): number => readFileSync(join(folder, 'log', 'aduan.log'), 'utf8').split('\n').length;
  await ask('/sp4n/capabilities');
  const before = lines();
  for (const path of ['segel', 'segel?lang=en', 'leave.js', 'complaints/sealed', 'complaints/12/sealed'])
    await ask(`/sp4n/${path}`);
  await ask('/sp4n/lapor?next=/segel');
  while (lines() === before) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(lines(), before + 1);
});

test('an endpoint that is away is told in its place, and no log holds who asked or for what', async () => {
  endpoint.closeAllConnections();
  await new Promise((resolve) => endpoint.close(resolve));
  const away = await ask('/sp4n/complaints/SECRET-NUMBER?code=SECRET');
  assert.equal(away.status, 503);
  assert.match(away.text, /^<!doctype html>.*<h1>Layanan sedang terganggu<\/h1>.*masih ada/);
  const logs = ['aduan.log', 'aduan-error.log'].map((name) =>
    readFileSync(join(folder, 'log', name), 'utf8'),
  );
  assert.ok(logs[0]!.split('\n').length > 10, logs[0]);
  assert.doesNotMatch(logs.join(''), /127\.0\.0|sp4n|SECRET|complaints/);
});
