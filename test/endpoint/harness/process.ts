import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { bundledScript } from '../../setup/bundled-script.js';
import { nodeFlags } from '../../setup/node-flags.mjs';
import { Citizen } from './citizen.js';
import { freePort } from '../database/postgres-server.js';

/** The endpoint as a process of its own. */
export interface EndpointProcess {
  citizen: Citizen;
  child: ChildProcess;
  port: number;
  /** Ends it as a power cut ends a process: no handler runs. */
  kill(): Promise<void>;
  /** Asks it to stop. @returns its exit code */
  stop(): Promise<number | null>;
}

/** As it is installed, which reads its own sources. */
export const PROGRAM = fileURLToPath(new URL('../../../demo/endpoint/program/aduan.mjs', import.meta.url));

/** @param script plain JavaScript to run instead of the program, bundled */
export async function spawnEndpoint(env: Record<string, string>, script?: string): Promise<ChildProcess> {
  const child = spawn(
    process.execPath,
    [...nodeFlags(process.env), script ?? (await bundledScript(PROGRAM)), 'serve'],
    {
      env: { ...process.env, ...TOWN_ENVIRONMENT, CHALLENGE: 'off', HOLD_SECONDS: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const endWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithUs);
  child.once('exit', () => process.off('exit', endWithUs));
  return child;
}

/** Resolves when it listens. @throws with what it said when it ends before */
export async function startEndpointProcess(
  env: Record<string, string>,
  script?: string,
): Promise<EndpointProcess> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await startOnce(env, script);
    } catch (error) {
      // Somebody else may have taken the port since it was seen to be free.
      if (tries === PORTS_MAX || !(error as Error).message.includes('EADDRINUSE')) throw error;
    }
  }
}

/** So many ports are tried. */
const PORTS_MAX = 5;

async function startOnce(env: Record<string, string>, script?: string): Promise<EndpointProcess> {
  const port = await freePort();
  const child = await spawnEndpoint({ PORT: String(port), ...env }, script);
  const said: string[] = [];
  createInterface({ input: child.stderr! }).on('line', (line) => said.push(line));
  await new Promise<void>((resolve, reject) => {
    createInterface({ input: child.stdout! }).on('line', (line) => {
      said.push(line);
      if (line === `listening http://localhost:${port}/sp4n`) resolve();
    });
    child.once('exit', (code) => reject(new Error(`ended with ${code}:\n${said.join('\n')}`)));
  });
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    child.kill(signal);
    const [code] = (await once(child, 'exit')) as [number | null];
    return code;
  };
  return {
    citizen: new Citizen((request) => fetch(request), `http://127.0.0.1:${port}/sp4n`),
    child,
    port,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

/** Runs a command of the program to its end. @param input what its standard input holds */
export async function runAduan(
  args: readonly string[],
  env: Record<string, string>,
  input = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [...nodeFlags(process.env), await bundledScript(PROGRAM), ...args], {
    env: { ...process.env, ...TOWN_ENVIRONMENT, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err };
}
