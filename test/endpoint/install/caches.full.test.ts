/**
 * The caches that are shipped, by Debian's own programs before an endpoint: nearly all reads end there, whatever page
 * and browser asks, and what is taken back is gone.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  createEndpoint,
  officerActs,
  readConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { listen } from '../../../demo/endpoint/http/serve.js';
import { LANGUAGES, languageOf } from '../../../demo/endpoint/words/messages.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { createMigratedDatabase, postgresServer } from '../database/migrated-database.js';
import { freePort } from '../database/postgres-server.js';
import { Citizen } from '../harness/citizen.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const INSTALL = new URL('../../../demo/endpoint/install/', import.meta.url);
const shipped = (name: string): string => readFileSync(new URL(name, INSTALL), 'utf8');

/** As phones and computers send them. */
const ASKED_IN = [
  'id-ID,id;q=0.9,en-US;q=0.8,en;q=0.7',
  'en-US,en;q=0.9',
  'ms-MY,ms;q=0.9,en;q=0.8',
  'jv,id;q=0.8',
  'su-ID,su;q=0.9,id;q=0.5',
  'plm-ID,id;q=0.5',
  'zh-CN,zh;q=0.9,en;q=0,in;q=0.3',
  'nl;q=0.9, en;q=0, fr',
];
const PAGES = Array.from({ length: 30 }, (_, nth) => `https://desa-${nth}.example`);
const HITS_LEAST = 0.95;
const GONE_WITHIN_MS = 2_000;
const env = { ...process.env, PATH: `/usr/sbin:${process.env['PATH']}` };

interface Told {
  status: number;
  headers: Headers;
  text: string;
}

interface Cache {
  port: number;
  process: ChildProcess;
}

const folder = mkdtempSync(join(tmpdir(), 'aduan-caches-'));
/** Varnish compiles its rules into a program, which a folder in memory may not hold. */
const compiled = mkdtempSync('/var/tmp/aduan-varnish-');
// Each program works as an account of its own.
for (const place of [folder, compiled]) chmodSync(place, 0o777);
let running: RunningEndpoint;
let server: ReturnType<typeof listen>;
let endpointPort: number;
/** Requests that reached the endpoint, but for a cache's own questions after its health. */
let reached = 0;
let lastAddress: string | null = null;
const isRunning = ({ process: { exitCode, signalCode } }: Cache): boolean =>
  exitCode === null && signalCode === null;
const caches: Record<'nginx' | 'varnish', Cache | undefined> = { nginx: undefined, varnish: undefined };
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

async function startEndpoint(purgePort: number): Promise<void> {
  const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', TRUST_PROXY: '1' });
  running = await createEndpoint({
    ...config,
    allowedOrigins: ['https://*.example'],
    databaseUrl: await createMigratedDatabase(),
    dataDir: join(folder, 'data'),
    cachePurgeUrl: `http://127.0.0.1:${purgePort}/`,
    log: () => undefined,
  });
  const { app } = running;
  server = listen(
    {
      port: endpointPort,
      hostname: '127.0.0.1',
      fetch: (asked, connection) => {
        const url = new URL(asked.url);
        if (url.pathname === '/healthz') return new Response('{}');
        reached += 1;
        lastAddress = asked.headers.get('X-Forwarded-For');
        url.pathname = url.pathname.replace('/sp4n', '');
        return app.fetch(new Request(url, asked), connection);
      },
    },
    () => undefined,
  );
  await once(server, 'listening');
}

async function startNginx(): Promise<Cache> {
  const port = await freePort();
  const snippet = join(folder, 'public.conf');
  writeFileSync(snippet, shipped('cache/nginx-public.conf'));
  const site = shipped('nginx.conf')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('\tlisten [::]:80;\n', '')
    .replace('#include /etc/nginx/snippets/aduan-public.conf', `include ${snippet}`)
    .replace('server 127.0.0.1:8080;', `server 127.0.0.1:${endpointPort};`)
    .replace('/var/log/nginx/aduan.log', join(folder, 'access.log'))
    .replace('/var/log/nginx/aduan-error.log', join(folder, 'error.log'))
    // Its limits are of other tests.
    .replaceAll(/rate=\d+r/g, 'rate=100000r');
  const zones = shipped('cache/nginx-zones.conf').replace(
    '/var/cache/nginx/aduan',
    join(folder, 'nginx-cache'),
  );
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, name)};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  const file = join(folder, 'nginx.conf');
  writeFileSync(
    file,
    `${user} daemon off; worker_processes 1; pid ${join(folder, 'pid')};
    events {} http { ${places.join(' ')}\n${zones}\n${site} }`,
  );
  const own = ['-p', folder, '-c', file, '-e', join(folder, 'start.log')];
  const nginx = process.env['NGINX'] ?? 'nginx';
  execFileSync(nginx, ['-t', '-q', ...own], { env, stdio: 'pipe' });
  return { port, process: spawn(nginx, own, { env, stdio: 'ignore' }) };
}

async function startVarnish(purgePort: number): Promise<Cache> {
  const port = await freePort();
  const file = join(compiled, 'aduan.vcl');
  writeFileSync(file, shipped('cache/aduan.vcl').replace('.port = "8080"', `.port = "${endpointPort}"`));
  // The endpoint has closed its process's files to others.
  chmodSync(file, 0o644);
  const work = join(compiled, 'work');
  const listening = ['-a', `public=127.0.0.1:${port}`, '-a', `purge=127.0.0.1:${purgePort}`];
  const mask = process.umask(0o022);
  const started = spawn(
    'varnishd',
    ['-F', ...listening, '-f', file, '-s', 'malloc,64m', '-n', work, '-T', 'none'],
    {
      env,
      stdio: 'ignore',
    },
  );
  process.umask(mask);
  return { port, process: started };
}

before(async () => {
  await postgresServer();
  endpointPort = await freePort();
  const purgePort = await freePort();
  await startEndpoint(purgePort);
  caches.nginx = await startNginx();
  caches.varnish = await startVarnish(purgePort);
  for (const name of ['nginx', 'varnish'] as const)
    while ((await ask(name, 'capabilities').catch(() => ({ status: 0 }))).status !== 200)
      assert.ok(isRunning(caches[name]!), `${name} runs`);
});
after(async () => {
  agent.destroy();
  for (const cache of Object.values(caches)) {
    if (cache === undefined || !isRunning(cache)) continue;
    const ended = once(cache.process, 'exit');
    cache.process.kill('SIGTERM');
    await ended;
  }
  server?.close();
  if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
  await running?.close();
  for (const place of [folder, compiled]) rmSync(place, { recursive: true, force: true });
});

function ask(
  cache: 'nginx' | 'varnish',
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body }: { method?: string; body?: Uint8Array } = {},
): Promise<Told> {
  const { port } = caches[cache]!;
  return new Promise((resolve, reject) => {
    const asking = request(
      { port, host: '127.0.0.1', method, path: `/sp4n/${path}`, headers, agent },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => (text += part));
        answer.on('end', () => {
          const all = Object.entries(answer.headersDistinct).map(([name, values]) => [
            name,
            values!.join(', '),
          ]);
          resolve({ status: answer.statusCode!, headers: new Headers(all as [string, string][]), text });
        });
        answer.on('error', reject);
      },
    );
    asking.on('error', reject);
    asking.end(body);
  });
}

for (const cache of ['nginx', 'varnish'] as const)
  describe(`Behind ${cache}`, () => {
    /** Speaks through the cache, as a widget does. */
    const citizen = new Citizen(async (asked) => {
      const { pathname, search } = new URL(asked.url);
      const { status, headers, text } = await ask(
        cache,
        `${pathname}${search}`.slice(1),
        Object.fromEntries(asked.headers),
        { method: asked.method, body: new Uint8Array(await asked.arrayBuffer()) },
      );
      return new Response(text, { status, headers });
    });
    const published = async () => {
      const filed = await citizen.file();
      await officerActs.verify(running.endpoint, filed.trackingId, ADMIN);
      return filed;
    };
    const detailOf = (trackingId: string): string => `complaints/${trackingId}/complaint`;

    test('nineteen of twenty reads in eight languages from thirty sites never reach the endpoint', async (t) => {
      const { trackingId } = await published();
      const paths = ['complaints', detailOf(trackingId), 'masters/categories'];
      const rounds = Array.from({ length: 6 }, () => paths);
      const asked = rounds
        .flat()
        .flatMap((path) =>
          PAGES.flatMap((Origin) => ASKED_IN.map((language) => ({ path, Origin, language }))),
        );
      reached = 0;
      const began = performance.now();
      const refused: number[] = [];
      const next = async (): Promise<void> => {
        for (let one = asked.pop(); one !== undefined; one = asked.pop()) {
          const { path, Origin, language } = one;
          const { status, headers } = await ask(cache, path, { Origin, 'Accept-Language': language });
          if (status !== 200 || headers.get('Access-Control-Allow-Origin') !== '*') refused.push(status);
        }
      };
      const all = asked.length;
      await Promise.all(Array.from({ length: 16 }, next));
      const hits = 1 - reached / all;
      const perSecond = Math.round((1_000 * all) / (performance.now() - began));
      t.diagnostic(`${cache}: ${(100 * hits).toFixed(1)} % hits of ${all}, ${perSecond} a second`);
      assert.deepEqual(refused, []);
      assert.ok(hits >= HITS_LEAST, `${hits} of ${all}`);
    });

    test('each reader has their language', async () => {
      for (const language of [...ASKED_IN, ...LANGUAGES, 'EN-gb', '', 'fr']) {
        const direct = await running.app.fetch(
          new Request('http://localhost/masters/fields', { headers: { 'Accept-Language': language } }),
        );
        const told = await ask(cache, 'masters/fields', { 'Accept-Language': language });
        assert.equal(told.text, await direct.text(), `${language}: ${languageOf(language)}`);
      }
    });

    test('what is withheld is gone from list and page within two seconds', async () => {
      const { trackingId } = await published();
      const shows = async (path: string): Promise<boolean> =>
        (await ask(cache, path)).text.includes(trackingId);
      const isOut = async (): Promise<boolean> =>
        !(await shows('complaints')) && !(await shows(detailOf(trackingId)));
      while (!(await shows('complaints')));
      await shows(detailOf(trackingId));
      await officerActs.withhold(running.endpoint, trackingId, ADMIN, 'Ada nama orang.');
      await running.endpoint.sharedCaches.told();
      const began = performance.now();
      while (!(await isOut())) assert.ok(performance.now() - began < GONE_WITHIN_MS, 'still there');
    });

    test('what a code opens, cookies, officers’ and sent things go through, and the sender’s address', async () => {
      const { trackingId, accessCode } = await citizen.file({ is_secret: true });
      const code = { 'X-Access-Code': accessCode };
      for (const turn of [1, 2]) {
        reached = 0;
        const own = await ask(cache, detailOf(trackingId), code);
        assert.deepEqual(
          [own.status, reached, own.headers.get('Cache-Control')],
          [200, 1, 'private, no-store'],
          String(turn),
        );
        assert.equal((await ask(cache, detailOf(trackingId))).status, 404);
      }
      await ask(cache, 'complaints', { Cookie: '__Host-aduan=x' });
      assert.equal(lastAddress?.split(',').at(-1)?.trim(), '127.0.0.1');
      await ask(cache, detailOf(trackingId), { ...code, 'X-Forwarded-For': '203.0.113.7' });
      const known = cache === 'nginx' ? '127.0.0.1' : '203.0.113.7';
      assert.equal(lastAddress, known, 'the proxy before Varnish says who asks, and nginx does so itself');
      const { headers } = await ask(cache, 'complaints');
      for (const name of ['Surrogate-Key', 'xkey', 'X-Varnish']) assert.equal(headers.get(name), null, name);
    });

    test('nobody outside empties the cache', async () => {
      const { trackingId } = await published();
      await ask(cache, detailOf(trackingId));
      const told = await ask(
        cache,
        '',
        { 'Surrogate-Key': 'feed masters' },
        { method: 'POST', body: new Uint8Array() },
      );
      assert.ok(told.status >= 400, String(told.status));
      assert.doesNotMatch(told.text, /Forgot/);
    });
  });
