import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../../../demo/setup/repository.mjs';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { bundledScript } from '../../setup/bundled-script.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { nodeFlags } from '../../setup/node-flags.mjs';
import { freePort } from './server.js';

const START_LIMIT_MS = 60_000;

export interface EndpointProcess {
  port: number;
  origin: string;
  /** What a widget's `endpoint` attribute takes. */
  url: string;
  dataFolder: string;
  /** Everything the process printed since the first start, restarts included. */
  log(): string;
  /** Ends it as a power cut would. Resolves when the process is gone. */
  kill(): Promise<void>;
  /** Starts it again: same port, same data. */
  restart(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export interface ProcessOptions {
  /**
   * More variables, such as `CHALLENGE` or `DATABASE_URL`. Defaults: `SEED=none`, a free `PORT`, an empty `DATA_DIR`.
   */
  env?: Record<string, string>;
  /** Relative to the repository's root. */
  script?: string;
  /** What the line begins with that it prints when it answers; default `listening `. */
  ready?: string;
  /** Where the endpoint is mounted. */
  path?: string;
  /** Reads the script's own sources, as whoever installed it does; slower. */
  asInstalled?: boolean;
}

/**
 * Starts the real reference endpoint as a process of its own, for what a killed process loses or keeps; `startEndpoint`
 * is quicker.
 */
export async function startEndpointProcess(options: ProcessOptions = {}): Promise<EndpointProcess> {
  const { env = {}, script = 'demo/endpoint/program/aduan.mjs' } = options;
  const { ready = 'listening ', path = '/sp4n', asInstalled = false } = options;
  const port = await freePort();
  const dataFolder = await mkdtemp(join(tmpdir(), 'aduan-endpoint-'));
  if (script.startsWith('demo/') && env['DATABASE_URL'] === undefined) await putEmptyDatabase(dataFolder);
  const origin = `http://localhost:${port}`;
  const lines: string[] = [];
  const own = { SEED: 'none', HOLD_SECONDS: '0', PORT: String(port), DATA_DIR: dataFolder };
  const variables = { ...process.env, ...TOWN_ENVIRONMENT, ...own, ...env };
  const run = asInstalled ? join(ROOT, script) : await bundledScript(join(ROOT, script));
  const start = () => startProcess(run, ready, variables, lines);
  let child = await start();
  const kill = () => end(child, 'SIGKILL');
  return {
    port,
    origin,
    url: `${origin}${path}`,
    dataFolder,
    log: () => lines.join('\n'),
    kill,
    restart: async () => {
      await kill();
      child = await start();
    },
    stop: async () => {
      await kill();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function startProcess(
  script: string,
  ready: string,
  env: NodeJS.ProcessEnv,
  lines: string[],
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [...nodeFlags(process.env), script, 'serve'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${script} ${why}:\n${lines.slice(-20).join('\n')}`));
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`did not listen within ${START_LIMIT_MS / 1000} s`);
    }, START_LIMIT_MS);
    child.once('exit', (code, signal) => {
      clearTimeout(limit);
      fail(`ended with ${signal ?? `code ${code}`} before it listened`);
    });
    createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (!line.startsWith(ready)) return;
      clearTimeout(limit);
      resolve(child);
    });
  });
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
