/**
 * The site of nginx that is shipped, behind Debian's own program: a village on one address gets through, a flood is
 * slowed.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readJson } from '../../../src/client/answer.js';
import type { AduanError } from '../../../src/errors.js';
import { Citizen } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { createMigratedDatabase, postgresServer } from '../database/migrated-database.js';
import { freePort } from '../database/postgres-server.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/process.js';

const SITE = readFileSync(new URL('../../../demo/endpoint/install/nginx.conf', import.meta.url), 'utf8');
const VILLAGE = '127.0.0.1';
const FLOOD = '127.0.0.2';
const ELSEWHERE = '127.0.0.3';

const folder = mkdtempSync(join(tmpdir(), 'aduan-nginx-'));
let endpoint: EndpointProcess;
let port: number;
let stop: () => Promise<void>;

/** The site as it is written down, on ports and with logs of this test's own. @throws what nginx says of it */
async function startNginx(): Promise<void> {
  const nginx = process.env['NGINX'];
  assert.ok(nginx !== undefined, 'NGINX names the program');
  const replaced: [string, string][] = [
    ['listen 80;', `listen 127.0.0.1:${port};\n\tlisten 127.0.0.2:${port};\n\tlisten 127.0.0.3:${port};`],
    ['\tlisten [::]:80;\n', ''],
    ['#location /aduan/', 'location /aduan/'],
    ['server 127.0.0.1:8080;', `server 127.0.0.1:${endpoint.port};`],
    ['/var/log/nginx/aduan.log', join(folder, 'access.log')],
    ['/var/log/nginx/aduan-error.log', join(folder, 'error.log')],
  ];
  // At these rates nothing is given back while the tests run: what goes through is what goes at once, on a slow machine
  // too.
  for (const rate of ['30r/s', '2r/s', '5r/s', '10r/s']) replaced.push([`rate=${rate}`, 'rate=1r/m']);
  for (const [written] of replaced) assert.ok(SITE.includes(written), written);
  const site = replaced.reduce((text, [written, own]) => text.replace(written, own), SITE);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} daemon off; worker_processes 1; pid ${join(folder, 'pid')};
    events {} http { ${places.join(' ')}\n${site} }`,
  );
  const own = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'start.log')];
  execFileSync(nginx, ['-t', '-q', ...own], { stdio: 'pipe' });
  const child = spawn(nginx, own, { stdio: 'ignore' });
  const endWithUs = (): void => void child.kill('SIGTERM');
  process.once('exit', endWithUs);
  const ended = once(child, 'exit');
  stop = async () => {
    process.off('exit', endWithUs);
    child.kill('SIGTERM');
    await ended;
  };
  while ((await get(VILLAGE, '/sp4n/capabilities').catch(() => ({ status: 0 }))).status !== 200)
    assert.equal(child.exitCode, null, 'nginx runs');
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}

interface Told {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
}

const agents = new Map<string, Agent>();

/** From an address of this machine, over as many connections as a browser opens. */
function get(from: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Told> {
  const agent = agents.get(from) ?? new Agent({ keepAlive: true, maxSockets: 6 });
  agents.set(from, agent);
  return new Promise((resolve, reject) => {
    const asking = request(
      { host: from, port, localAddress: from, path, method, headers, agent },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const all = Object.entries(answer.headersDistinct).map(([name, values]) => [
            name,
            values!.join(', '),
          ]);
          const bytes = new Uint8Array(Buffer.concat(parts));
          resolve({ status: answer.statusCode!, headers: new Headers(all as [string, string][]), bytes });
        });
        answer.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

/** Speaks to the endpoint through the proxy, as a widget does. */
const citizenAt = (from: string): Citizen =>
  new Citizen(async (asked) => {
    const { pathname, search } = new URL(asked.url);
    const told = await get(from, `/sp4n${pathname}${search}`, {
      method: asked.method,
      headers: Object.fromEntries(asked.headers),
      body: new Uint8Array(await asked.arrayBuffer()),
    });
    return new Response(told.bytes, told);
  });

/** A page that stands alone: on a phone, by day and by night, in letters as large as elsewhere. */
function assertForPeople({ headers, bytes }: Told, words: RegExp): void {
  assert.equal(headers.get('Content-Type'), 'text/html; charset=utf-8');
  const html = Buffer.from(bytes).toString();
  assert.match(
    html,
    /^<!doctype html><html lang="id">.*width=device-width.*color-scheme:light dark.*<title>.*<h1>/,
  );
  assert.match(html, words);
}

const json = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
const send = (from: string, headers: Record<string, string> = {}): Promise<Told> =>
  get(from, '/sp4n/complaints/complaint', { method: 'POST', headers: { ...json, ...headers }, body: '{}' });

before(async () => {
  await postgresServer();
  port = await freePort();
  endpoint = await startEndpointProcess({
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: await createMigratedDatabase(),
    TRUST_PROXY: '1',
    PUBLIC_URL: 'https://lapor.contoh.go.id/sp4n',
  });
  await startNginx();
});
after(async () => {
  for (const agent of agents.values()) agent.destroy();
  await stop?.();
  await endpoint?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('each request has a trace, which nginx begins by the id of its own log', async () => {
  const { stdout } = endpoint.child;
  let said = '';
  stdout!.on('data', (part: Buffer) => (said += part.toString()));
  const traceparent = `00-${'1'.repeat(32)}-${'1'.repeat(16)}-01`;
  const { headers } = await get(VILLAGE, '/sp4n/capabilities', { headers: { traceparent } });
  const id = headers.get('X-Request-Id')!;
  const line = (): string | undefined =>
    said.split('\n').find((one) => one.includes(id) && one.endsWith('}'));
  while (line() === undefined) await once(stdout!, 'data');
  assert.equal((JSON.parse(line()!) as { trace_id: string }).trace_id, id);
});

test('a meeting’s worth of forms on one address is not limited, photos included', async () => {
  const loads = ['capabilities', 'masters/classifications', 'masters/categories', 'complaints', 'lapor'];
  // Twelve phones with eleven requests each, as many as a page with a form makes.
  const asked = Array.from({ length: 132 }, (_, turn) => get(VILLAGE, `/sp4n/${loads[turn % loads.length]}`));
  const statuses = new Set((await Promise.all(asked)).map(({ status }) => status));
  assert.deepEqual([...statuses], [200]);
  // Eleven send five photos and a report each, as far as the proxy can tell; the twelfth sends them in earnest.
  const sendings = await Promise.all(Array.from({ length: 66 }, () => send(VILLAGE)));
  assert.deepEqual([...new Set(sendings.map(({ status }) => status))], [422]);
  const citizen = citizenAt(VILLAGE);
  const bytes = await photo(1_600, 1_200);
  const uploads = await Promise.all(
    Array.from({ length: 5 }, (_, turn) => citizen.upload([{ name: `foto-${turn}.jpg`, bytes }])),
  );
  const attachments = uploads.map(({ status, body }) => {
    assert.equal(status, 201, JSON.stringify(body));
    return body.results.images[0].id as string;
  });
  const filed = await citizen.file({ attachments });
  const own = await citizen.get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
  assert.equal(own.body.results.data.attachments.length, 5);
});

test('two hundred sendings at once from one address are slowed with an answer that a widget and a person read', async () => {
  const answers = await Promise.all(Array.from({ length: 200 }, () => send(FLOOD, { Accept: '*/*' })));
  const slowed = answers.filter(({ status }) => status === 429);
  assert.ok(slowed.length > 50 && slowed.length < 100, `${slowed.length}`);
  assert.ok(answers.every(({ status }) => status === 429 || status === 422));
  const { status, headers, bytes } = slowed[0]!;
  assert.equal(headers.get('Access-Control-Allow-Origin'), '*', 'pages of other sites may read it');
  assert.match(headers.get('Access-Control-Expose-Headers')!, /Retry-After/);
  const answer = { status, bytes, header: (name: string) => headers.get(name) };
  assert.throws(
    () => readJson(answer, true),
    ({ code, bodyLeft, retryAfterSeconds, serverMessage = '' }: AduanError) =>
      code === 'rate-limited' &&
      !bodyLeft &&
      retryAfterSeconds === 10 &&
      /Tunggu sebentar/.test(serverMessage),
  );
  const page = await send(FLOOD, { Accept: 'text/html,application/xhtml+xml' });
  assert.deepEqual([page.status, page.headers.get('Content-Type')], [429, 'text/html; charset=utf-8']);
  assertForPeople(page, /tidak salah apa-apa.*yang Anda ketik masih ada/);
  assert.equal((await get(FLOOD, '/sp4n/complaints')).status, 200, 'who sends too much still reads');
  assert.equal((await send(ELSEWHERE)).status, 422, 'another address is not slowed');
});

test('32 MB of photos in a form come through to the endpoint, which answers them itself', async () => {
  const part = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.jpg"\r\n\r\n';
  const body = Buffer.concat([Buffer.from(part), Buffer.alloc(32 * 2 ** 20), Buffer.from('\r\n--x--\r\n')]);
  const headers = { 'Content-Type': 'multipart/form-data; boundary=x', Accept: 'text/html' };
  const { status, bytes } = await get(ELSEWHERE, '/sp4n/lapor', { method: 'POST', headers, body });
  assert.equal(status, 200);
  assert.match(Buffer.from(bytes).toString(), /<form/);
});

test('what is too large even for the proxy is told by it, to a widget and to a person, with what to do', async () => {
  const headers = { ...json, 'Content-Length': String(100 * 2 ** 20), Connection: 'close' };
  const [widget, person] = await Promise.all(
    ['*/*', 'text/html'].map((Accept) =>
      get(ELSEWHERE, '/sp4n/lapor', { method: 'POST', headers: { ...headers, Accept } }),
    ),
  );
  assert.deepEqual([widget!.status, person!.status], [413, 413]);
  assert.equal(widget!.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(JSON.parse(Buffer.from(widget!.bytes).toString()).code, 'too-large');
  assertForPeople(person!, /Belum terkirim: .*terlalu besar.*Tekan tombol kembali.*masih ada.*2 MB/);
});

test('guesses at codes from one address are slowed besides, whatever address they name, and nobody elsewhere waits', async () => {
  const guesses = await Promise.all(
    Array.from({ length: 140 }, (_, turn) =>
      get(ELSEWHERE, '/sp4n/complaints/mine', {
        headers: {
          'X-Access-Code': `00000-00000-00000-${String(turn).padStart(5, '0')}`,
          'X-Forwarded-For': `203.0.113.${turn}`,
        },
      }),
    ),
  );
  assert.ok(guesses.filter(({ status }) => status === 429).length > 20);
  assert.match(SITE, /proxy_set_header X-Forwarded-For \$remote_addr;/);
  const neighbour = async (): Promise<number> => {
    const start = performance.now();
    const filed = await citizenAt(VILLAGE).file();
    const read = await citizenAt(VILLAGE).get(`complaints/${filed.trackingId}/complaint`, filed.accessCode);
    assert.equal(read.status, 200);
    return performance.now() - start;
  };
  // One of several: the machine may be slow as well.
  const waits = [await neighbour()];
  while (waits.length < 20 && waits.at(-1)! >= 1_900) waits.push(await neighbour());
  assert.ok(waits.at(-1)! < 1_900, `a neighbour elsewhere waits for none: ${waits.join()}`);
});

test('what tells of the inside is closed, and the log holds neither who asked nor for what', async () => {
  for (const path of ['/metrics', '/readyz', '/healthz', '//readyz', '/%72eadyz', '/aduan/readyz'])
    assert.equal((await get(VILLAGE, path)).status, 404, path);
  for (const path of ['/desk/', '/aduan/desk/', '/aduan/sp4n/capabilities'])
    assert.equal((await get(VILLAGE, path)).status, 200, path);
  const lines = readFileSync(join(folder, 'access.log'), 'utf8');
  assert.ok(lines.split('\n').length > 300);
  assert.doesNotMatch(lines + readFileSync(join(folder, 'error.log'), 'utf8'), /127\.0\.0|sp4n|complaints/);
});

test('a visit to the sealed page, and what is sent from it, leaves no line', async () => {
  const lines = (): number => readFileSync(join(folder, 'access.log'), 'utf8').split('\n').length;
  const before = lines();
  for (const path of ['segel', 'segel?lang=en', 'leave.js', 'complaints/sealed', 'complaints/12/sealed'])
    await get(VILLAGE, `/sp4n/${path}`);
  await get(VILLAGE, '/sp4n/lapor?next=/segel');
  // nginx writes a line once the answer is sent: the last request's, and none before it.
  while (lines() === before) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(lines(), before + 1);
});

test('what the endpoint is away for is told by it in its place, to a widget and to a person', async () => {
  await endpoint.stop();
  const [widget, person] = await Promise.all(
    ['*/*', 'text/html'].map((Accept) => get(ELSEWHERE, '/sp4n/lapor', { headers: { Accept } })),
  );
  assert.deepEqual([widget!.status, person!.status], [503, 503]);
  assert.deepEqual([widget!.headers.get('Retry-After'), person!.headers.get('Retry-After')], ['30', '30']);
  assert.equal(widget!.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(JSON.parse(Buffer.from(widget!.bytes).toString()).code, 'unavailable');
  assertForPeople(person!, /Gangguannya pada layanan ini.*Tekan tombol kembali.*yang Anda ketik masih ada/);
});
