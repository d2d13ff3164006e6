/** A real WordPress: Debian's packages, a database and a web server of its own, for the time of a test file. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { WORDPRESS } from '../../setup/needs/ensure-wordpress.mjs';
import { FURNITURE } from './host-case.js';

const run = promisify(execFile);
const OURS = join(ROOT, 'demo/hosts/wordpress');
const FIXTURES = join(ROOT, 'test/hosts/wordpress');
/** What the recipes write where a webmaster puts in the own server. */
const EXAMPLE = 'https://contoh.go.id';
const PATIENCE_MS = 60_000;

export interface WordPress {
  origin: string;
  /** Signs in and gives what a browser would send from then on. */
  signIn(user: 'admin' | 'penulis'): Promise<WordPressUser>;
  /** PHP's errors, warnings and notices so far. */
  log(): Promise<string>;
  /** Runs the official Plugin Check, whose folder is named, on the plugin. */
  check(pluginCheck: string): Promise<PluginCheckResult>;
  /** Whether the plugin has unsafe addresses refused when it asks its server: on a site alone, and in a network. */
  refusesUnsafe(): Promise<[alone: boolean, inNetwork: boolean]>;
  /** Uninstalls the plugin as an administrator does, but for its files. Gives the names of what is left of it. */
  uninstall(): Promise<string[]>;
  stop(): Promise<void>;
}

interface PluginCheckResult {
  version: string;
  checks: string[];
  errors: Record<string, unknown>;
  warnings: Record<string, unknown>;
}

export interface WordPressUser {
  get(path: string): Promise<string>;
  post(path: string, fields: Record<string, string>): Promise<Response>;
  /** What the REST API answers, as JSON. */
  rest(route: string): Promise<unknown>;
  /** Plugins › Add Plugin › Upload Plugin, and then Activate. */
  installPlugin(zip: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Publishes as the block editor does. Gives the post's address and what was kept of the content. */
  publish(title: string, content: string): Promise<{ path: string; kept: string }>;
}

/**
 * @param port where it answers: the endpoint has to know the address before
 * @param endpoint origin of the server that the recipes name
 */
export async function startWordPress(port: number, endpoint: string): Promise<WordPress> {
  const folder = await mkdtemp(join(tmpdir(), 'aduan-wordpress-'));
  const origin = `http://localhost:${port}`;
  const log = join(folder, 'debug.log');
  const env = {
    ...process.env,
    PATH: `${process.env['PATH']}:/usr/sbin`,
    WORDPRESS_SOCKET: join(folder, 'db.sock'),
    WORDPRESS_ORIGIN: origin,
    WORDPRESS_ENDPOINT: `${endpoint}/sp4n`,
    WORDPRESS_LOG: log,
    PHP_CLI_SERVER_WORKERS: '4',
  };
  const site = join(folder, 'site');
  await writeFile(log, '');
  const [database] = await Promise.all([startDatabase(folder, env), layOut(site, endpoint)]);
  await run('php', ['install.php'], { cwd: site, env });
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { env, stdio: 'ignore' });
  const stop = endingWithUs(database, server);
  await until(() => fetch(`${origin}/empty.js`).then(({ ok }) => ok));
  const printed = async (script: string): Promise<unknown> =>
    JSON.parse((await run('php', [script], { cwd: site, env })).stdout);
  return {
    origin,
    signIn: (user) => signIn(origin, user),
    log: () => readFile(log, 'utf8'),
    check: async (pluginCheck) => {
      await cp(pluginCheck, join(site, 'wp-content/plugins/plugin-check'), { recursive: true });
      return printed('plugin-check.php') as Promise<PluginCheckResult>;
    },
    refusesUnsafe: () => printed('asking.php') as Promise<[boolean, boolean]>,
    uninstall: () => printed('uninstall.php') as Promise<string[]>,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's files with our theme among them. */
async function layOut(site: string, endpoint: string): Promise<void> {
  await cp(WORDPRESS, site, { recursive: true, dereference: true });
  const content = join(site, 'wp-content');
  await mkdir(join(content, 'mu-plugins'));
  await Promise.all([
    cp(FIXTURES, site, { recursive: true }),
    cp(join(FIXTURES, 'stage.php'), join(content, 'mu-plugins/stage.php')),
    writeFile(join(content, 'mu-plugins/furniture.html'), `${FURNITURE}</main>`),
    writeFile(join(site, 'empty.js'), ''),
    cp(join(OURS, 'aduan-desa'), join(content, 'themes/aduan-desa'), { recursive: true }),
  ]);
  for (const file of ['functions.php', 'templates/page-lapor.html']) {
    const path = join(content, 'themes/aduan-desa', file);
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll(EXAMPLE, endpoint));
  }
}

async function startDatabase(folder: string, env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const data = join(folder, 'db');
  // Both refuse root unless told by name.
  const common = ['--no-defaults', `--datadir=${data}`, '--innodb-log-file-size=4M'];
  if (process.getuid?.() === 0) common.push('--user=root');
  const quietly = ['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'];
  await run('mariadb-install-db', [...common, ...quietly], { env });
  const socket = env['WORDPRESS_SOCKET']!;
  const init = join(folder, 'init.sql');
  await writeFile(init, 'CREATE DATABASE IF NOT EXISTS wordpress;\n');
  const options = [`--socket=${socket}`, `--init-file=${init}`, '--skip-networking'];
  const options2 = ['--innodb-flush-log-at-trx-commit=0', `--pid-file=${join(folder, 'db.pid')}`];
  const server = spawn('mariadbd', [...common, ...options, ...options2], { env, stdio: 'ignore' });
  const reachable = `exit(@mysqli_connect('localhost', 'root', '', 'wordpress', 0, '${socket}') ? 0 : 1);`;
  await until(() => run('php', ['-r', `mysqli_report(MYSQLI_REPORT_OFF); ${reachable}`]).then(() => true));
  return server;
}

function endingWithUs(...children: ChildProcess[]): () => Promise<void> {
  const kill = () => children.forEach((child) => child.kill('SIGKILL'));
  process.once('exit', kill);
  return async () => {
    const ended = children.map((child) => new Promise((resolve) => child.once('exit', resolve)));
    kill();
    process.off('exit', kill);
    await Promise.all(ended);
  };
}

/** Asks again until it is true; a refusal counts as not yet. */
async function until(isReady: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await isReady().catch(() => false))) {
    if (Date.now() > deadline) throw new Error('WordPress or its database did not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function signIn(origin: string, user: string): Promise<WordPressUser> {
  const jar = new Map<string, string>();
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map((pair) => pair.join('=')).join('; ');
    const headers = { ...(init.headers as Record<string, string>), cookie };
    const response = await fetch(origin + path, { ...init, headers, redirect: 'manual' });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]!.split(/=(.*)/);
      jar.set(name, value);
    }
    return response;
  };
  const get = async (path: string) => (await ask(path)).text();
  const post = (path: string, fields: Record<string, string>) =>
    ask(path, { method: 'POST', body: new URLSearchParams(fields) });
  const rest = async (route: string, init: RequestInit = {}) => {
    const nonce = await get('/wp-admin/admin-ajax.php?action=rest-nonce');
    const headers = { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce };
    return ask(`/index.php?rest_route=${route}`, { headers, ...init });
  };
  await get('/wp-login.php');
  await post('/wp-login.php', { log: user, pwd: `sandi-${user}`, testcookie: '1' });
  return {
    get,
    post,
    rest: async (route) => (await rest(route)).json(),
    installPlugin: (zip) => installPlugin(ask, zip),
    publish: (title, content) => publish(rest, title, content),
  };
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function installPlugin(ask: Ask, zip: Uint8Array<ArrayBuffer>): Promise<void> {
  const form = await (await ask('/wp-admin/plugin-install.php?tab=upload')).text();
  const fields = new FormData();
  fields.set('_wpnonce', /name="_wpnonce" value="(\w+)"/.exec(form)![1]!);
  fields.set('pluginzip', new Blob([zip], { type: 'application/zip' }), 'aduan-wordpress.zip');
  const path = '/wp-admin/update.php?action=upload-plugin';
  const done = await (await ask(path, { method: 'POST', body: fields })).text();
  const link = /href="(plugins\.php\?action=activate[^"]+)"/.exec(done)?.[1];
  if (link === undefined)
    throw new Error(`WordPress does not take the zip: ${done.replace(/<[^>]*>/g, ' ')}`);
  await ask(`/wp-admin/${link.replaceAll('&amp;', '&')}`);
}

async function publish(rest: Ask, title: string, content: string): Promise<{ path: string; kept: string }> {
  const body = JSON.stringify({ title, content, status: 'publish' });
  const response = await rest('/wp/v2/posts&context=edit', { method: 'POST', body });
  if (response.status !== 201) throw new Error(`WordPress refuses the post: ${await response.text()}`);
  const { id, content: saved } = (await response.json()) as { id: number; content: { raw: string } };
  return { path: `/?p=${id}`, kept: saved.raw };
}
