/**
 * The image of the server's zip, step by step in a folder, for machines without a container host: what its file says is
 * done with the zip's own files, as nobody's programs, and what comes of it serves and is healthy.
 */
import assert from 'node:assert/strict';
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { downloads } from '../../demo/release/downloads.mjs';
import { freePort } from '../endpoint/database/postgres-server.js';
import { chainOf, stagesOf } from './container-stages.mjs';

const folder = mkdtempSync(join(tmpdir(), 'aduan-image-'));
const context = join(folder, 'context');
const root = join(folder, 'root');
/** What the base image has. */
const BASE = ['usr/local/bin', 'var/lib', 'opt'];
let running: ChildProcess | undefined;
after(async () => {
  if (running !== undefined && running.exitCode === null) {
    running.kill('SIGTERM');
    await once(running, 'exit');
  }
  rmSync(folder, { recursive: true, force: true });
});

const inside = (text: string): string =>
  text.replaceAll(/\/(?=(?:opt\/aduan|usr\/local\/bin|var\/lib\/aduan)\b)/g, `${root}/`);

/** What the steps have said of the program to run. */
interface Image {
  folder: string;
  env: Record<string, string>;
  entry: string[];
  health: string[];
}

const environmentOf = ({ env }: Image): Record<string, string> => ({
  PATH: `${join(root, 'usr/local/bin')}:${process.env['PATH']}`,
  // `npm cache clean` is for the image's own.
  npm_config_cache: join(folder, 'npm'),
  ...env,
});

const STEPS: Record<string, (words: string, image: Image) => void> = {
  WORKDIR(words, image) {
    image.folder = inside(words);
    mkdirSync(image.folder, { recursive: true });
  },
  COPY(words, image) {
    const paths = words.split(' ');
    const to = join(image.folder, paths.pop()!);
    for (const path of paths) {
      const from = join(context, path);
      cpSync(from, statSync(from).isDirectory() ? to : join(to, path.split('/').at(-1)!), {
        recursive: true,
      });
    }
  },
  RUN(words, image) {
    // Its accounts are the base image's.
    const script = inside(words).replace('install -d -o node -g node', 'install -d');
    const { status, stderr } = spawnSync('sh', ['-c', script], {
      cwd: image.folder,
      env: { PACKAGES: '', ...environmentOf(image) },
      encoding: 'utf8',
    });
    assert.equal(status, 0, `${words}\n${stderr}`);
  },
  ENV(words, image) {
    for (const [, name, value] of words.matchAll(/(\w+)=(\S+)/g)) image.env[name!] = inside(value!);
  },
  ENTRYPOINT: (words, image) => void image.entry.push(...(JSON.parse(words) as string[])),
  CMD: (words, image) => void image.entry.push(...(JSON.parse(words) as string[])),
  HEALTHCHECK: (words, image) =>
    void (image.health = JSON.parse(/CMD (\[.*\])$/.exec(words)![1]!) as string[]),
};
/** Nothing that a folder has. */
const WITHOUT = ['ARG', 'USER', 'VOLUME', 'EXPOSE', 'STOPSIGNAL'];

test('an image is made of the zip as it lies, and serves', { timeout: 600_000 }, async () => {
  for (const [path, bytes] of Object.entries(downloads().endpoint)) {
    const to = join(context, path.replace('aduan-endpoint/', ''));
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, bytes, { mode: 0o644 });
  }
  for (const path of BASE) mkdirSync(join(root, path), { recursive: true });
  const image: Image = { folder: root, env: {}, entry: [], health: [] };
  const file = readFileSync(join(context, 'demo/endpoint/install/Containerfile'), 'utf8');
  for (const { does, words } of chainOf(stagesOf(file), 'as-it-lies').flatMap(({ steps }) => steps)) {
    assert.ok(does in STEPS || WITHOUT.includes(does), does);
    STEPS[does]?.(words, image);
  }
  const port = String(await freePort());
  const env = { ...environmentOf(image), HOST: '127.0.0.1', PORT: port, CHALLENGE: 'off' };
  const TOWN = join(image.folder, 'demo/town/ogan-komering-ulu');
  const [program, ...parameters] = image.entry;
  running = spawn(program!, parameters, {
    cwd: image.folder,
    env: { ...env, TOWN },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  running.stderr!.on('data', (part: Buffer) => (said += part.toString()));
  await once(running, 'spawn');
  const [judge, ...asked] = image.health.map((word) => word.replace(':8080/', `:${port}/`));
  while (spawnSync(judge!, asked, { env }).status !== 0) {
    assert.equal(running.exitCode, null, said);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const widgets = await fetch(`http://127.0.0.1:${port}/sp4n/widgets/embed.js`);
  assert.equal(widgets.status, 200);
});
