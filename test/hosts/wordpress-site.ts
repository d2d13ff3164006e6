/** A real WordPress: Debian's packages, a database and a web server of its own, for the time of a test file. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../demo/setup/repository.mjs';
import { WORDPRESS } from '../setup/ensure-wordpress.mjs';
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
  stop(): Promise<void>;
}

export interface WordPressUser {
  get(path: string): Promise<string>;
  post(path: string, fields: Record<string, string>): Promise<Response>;
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
  return {
    origin,
    signIn: (user) => signIn(origin, user),
    log: () => readFile(log, 'utf8'),
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Debian's files with our plugin and theme among them. */
async function layOut(site: string, endpoint: string): Promise<void> {
  await cp(WORDPRESS, site, { recursive: true, dereference: true });
  const content = join(site, 'wp-content');
  await mkdir(join(content, 'mu-plugins'));
  await Promise.all([
    cp(FIXTURES, site, { recursive: true }),
    cp(join(FIXTURES, 'stage.php'), join(content, 'mu-plugins/stage.php')),
    writeFile(join(content, 'mu-plugins/furniture.html'), `${FURNITURE}</main>`),
    writeFile(join(site, 'empty.js'), ''),
    cp(join(OURS, 'aduan'), join(content, 'plugins/aduan'), { recursive: true }),
    cp(join(OURS, 'aduan-desa'), join(content, 'themes/aduan-desa'), { recursive: true }),
  ]);
  await symlink(join(ROOT, 'dist'), join(content, 'plugins/aduan/dist'));
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
  await get('/wp-login.php');
  await post('/wp-login.php', { log: user, pwd: `sandi-${user}`, testcookie: '1' });
  return { get, post, publish: (title, content) => publish(ask, title, content) };
}

async function publish(
  ask: (path: string, init?: RequestInit) => Promise<Response>,
  title: string,
  content: string,
): Promise<{ path: string; kept: string }> {
  const nonce = await (await ask('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  const response = await ask('/index.php?rest_route=/wp/v2/posts&context=edit', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
    body: JSON.stringify({ title, content, status: 'publish' }),
  });
  if (response.status !== 201) throw new Error(`WordPress refuses the post: ${await response.text()}`);
  const { id, content: saved } = (await response.json()) as { id: number; content: { raw: string } };
  return { path: `/?p=${id}`, kept: saved.raw };
}
