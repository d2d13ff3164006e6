/**
 * The downloads as their readers use them: unpacked on a plain web space with its page to try, put where OpenSID looks
 * for widgets, installed in an empty Vite app, and started as a server. From each page a report is sent. WordPress has
 * a suite of its own.
 */
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { unzipSync, zipSync } from 'fflate';
import type { Page } from 'puppeteer-core';
import { downloads } from '../../demo/release/downloads.mjs';
import { ROOT } from '../../demo/setup/repository.mjs';
import { fillReport, POTHOLE, readReceipt, send, track } from '../journey/harness/citizen.js';
import { oneBrowser, freePort, listen, startEndpoint, type Endpoint } from '../journey/harness/harness.js';
import { type RunningServer } from '../journey/harness/server.js';
import { buildApp, pack, writeApp } from '../packaging/vite-apps.js';
import { isFullRun } from '../setup/full-run.js';
import { openSidWidget, withoutPhp } from './harness/opensid-widget.js';
import { putEmptyDatabase } from '../setup/empty-database.js';

const run = promisify(execFile);
const TYPES: Record<string, string> = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript' };
const { site, endpoint: program } = downloads();

/** As unzip gives it. */
const unpacked = (files: Record<string, Uint8Array>) => unzipSync(zipSync(files, { level: 0 }));

const page = (body: string) =>
  `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Desa</title></head><body>${body}</body></html>`;

/** Files on a plain web space: a type by the ending, and nothing else. */
async function webSpace(files: Map<string, Uint8Array | string>): Promise<RunningServer> {
  return listen((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = files.get(pathname);
    if (content === undefined) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.writeHead(200, { 'Content-Type': TYPES[extname(pathname)] ?? 'application/octet-stream' });
    response.end(content);
  });
}

async function sendReport(opened: Page): Promise<void> {
  await fillReport(opened, POTHOLE);
  await send(opened);
  const { trackingId, accessCode } = await readReceipt(opened);
  assert.match(trackingId, /\d{10}/);
  assert.ok(accessCode.length > 6);
}

describe('the downloads', () => {
  let endpoint: Endpoint;
  let server: RunningServer;
  let folder: string;
  const files = new Map<string, Uint8Array | string>();
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aduan-downloads-'));
    endpoint = await startEndpoint({ env: { CHALLENGE: 'off' } });
    for (const [path, content] of Object.entries(unpacked(site))) files.set(`/${path}`, content);
    server = await webSpace(files);
  });
  after(async () => {
    await server?.stop();
    await endpoint?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  oneBrowser((_name, open) => {
    it('for a web space: unpacked, and the server’s address written into its page to try', async (t) => {
      const example = Buffer.from(unpacked(site)['aduan/contoh.html']!).toString();
      files.set('/aduan/contoh.html', example.replaceAll('https://contoh.go.id/sp4n', endpoint.url));
      const { page: opened } = await open(t, `${server.origin}/aduan/contoh.html`, {
        origins: [server.origin, endpoint.origin],
      });
      await sendReport(opened);
    });
  });

  oneBrowser((_name, open) => {
    it('for OpenSID up to 2412: the file in desa/widgets, with the address of the server on its third line', async (t) => {
      if (withoutPhp) return t.skip(withoutPhp);
      files.set('/opensid.html', page(openSidWidget(endpoint.url)));
      const { page: opened } = await open(t, `${server.origin}/opensid.html`, {
        origins: [server.origin, endpoint.origin],
      });
      await sendReport(opened);
      const { trackingId, accessCode } = await readReceipt(opened);
      assert.match(await track(opened, trackingId, accessCode), new RegExp(POTHOLE.title));
    });

    // By `npm test` the apps of `hosts.e2e.test.ts` are built from the packed package.
    if (!isFullRun) return;
    it('for developers: the package in an empty Vite app', async (t) => {
      const app = await writeApp('vanilla', await pack());
      await writeFile(
        join(app, 'index.html'),
        (await readFile(join(app, 'index.html'), 'utf8')).replaceAll('"/sp4n"', `"${endpoint.url}"`),
      );
      await buildApp('vanilla', app);
      for (const path of (await readdir(join(app, 'dist'), { recursive: true })).filter((one) =>
        extname(one),
      ))
        files.set(`/vanilla/${path}`, await readFile(join(app, 'dist', path)));
      const { page: opened } = await open(t, `${server.origin}/vanilla/index.html`, {
        origins: [server.origin, endpoint.origin],
      });
      await sendReport(opened);
    });
  });

  it('for a server: unpacked, with its own list of packages, it serves the widgets and takes a question', async (t) => {
    const place = join(folder, 'endpoint');
    for (const [path, content] of Object.entries(unpacked(program))) {
      await mkdir(dirname(join(place, path)), { recursive: true });
      await writeFile(join(place, path), content);
    }
    const home = join(place, 'aduan-endpoint');
    if (isFullRun) await run('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: home });
    else await symlink(join(ROOT, 'node_modules'), join(home, 'node_modules'));
    const data = join(folder, 'data');
    await putEmptyDatabase(data);
    const port = await freePort();
    const child = spawn(process.execPath, ['demo/endpoint/program/aduan.mjs', 'serve'], {
      cwd: home,
      env: {
        ...process.env,
        TOWN: join(home, 'demo/town/ogan-komering-ulu'),
        DATA_DIR: data,
        PORT: String(port),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    t.after(() => child.kill('SIGKILL'));
    const said: string[] = [];
    createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
    await new Promise<void>((resolve, reject) => {
      createInterface({ input: child.stdout }).on(
        'line',
        (line) => line.startsWith('listening') && resolve(),
      );
      child.once('exit', () => reject(new Error(said.join('\n'))));
    });
    const get = (path: string) => fetch(`http://localhost:${port}/sp4n/${path}`);
    assert.equal((await get('capabilities')).status, 200);
    assert.equal(
      await (await get('widgets/embed.js')).text(),
      await readFile(join(ROOT, 'dist/embed.js'), 'utf8'),
    );
  });
});
