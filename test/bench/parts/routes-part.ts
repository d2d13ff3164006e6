/** How many requests a second the endpoint answers, beside a bare route that gives the same answer from memory. */
import { fork, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { fileURLToPath } from 'node:url';
import { aReport } from '../../endpoint/harness/citizen.js';
import type { Reading } from '../figures.js';
import { sectionOf, type Bench, type Section } from '../parts.js';
import { inRounds } from '../harness/rounds.js';
import { KINDS } from './towns.js';

const AT_ONCE = 16;
const WARM_MS = 500;
const SHOT_MS = 2_000;
const REPORTS = 300;

interface Asked {
  path: (turn: number) => string;
  body?: string;
}

const ROUTES: Record<string, Asked> = {
  capabilities: { path: () => 'capabilities' },
  feed: { path: () => 'complaints?sort=newest&page_size=20' },
  detail: { path: (turn) => `complaints/${1_000_000_001 + (turn % REPORTS)}/complaint` },
  create: { path: () => 'complaints/complaint', body: JSON.stringify(aReport()) },
};

interface Server {
  process: ChildProcess;
  port: number;
}

async function startServer(kind: string, bare?: object): Promise<Server> {
  const program = fileURLToPath(new URL('route-server.ts', import.meta.url));
  const child = fork(program, { execArgv: ['--import', 'tsx'] });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (told) => resolve((told as { port: number }).port));
    child.once('exit', () => reject(new Error(`The server of ${kind} has ended`)));
    child.send({ kind, bare });
  });
  return { process: child, port };
}

async function stopServer({ process: child }: Server): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

function ask(port: number, { path, body }: Asked, turn: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = body ? { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() } : {};
    const method = body ? 'POST' : 'GET';
    const request = httpRequest(
      { port, host: '127.0.0.1', path: `/${path(turn)}`, method, headers, agent },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(parts).toString();
          if (response.statusCode! < 300) resolve(text);
          else reject(new Error(`${path(turn)}: ${response.statusCode} ${text.slice(0, 200)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

/** Answers a second and the 99th percentile, with so many asking at once. */
async function shoot(port: number, route: Asked): Promise<{ perSecond: number; p99: number }> {
  const times: number[] = [];
  const countFrom = performance.now() + WARM_MS;
  const end = countFrom + SHOT_MS;
  let turn = 0;
  const reader = async (): Promise<void> => {
    while (performance.now() < end) {
      const began = performance.now();
      await ask(port, route, turn++);
      if (began >= countFrom) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, reader));
  times.sort((a, b) => a - b);
  return { perSecond: (times.length * 1000) / SHOT_MS, p99: times[Math.floor(times.length * 0.99)] ?? 0 };
}

export async function routesPart({ notes, rounds }: Bench): Promise<Section[]> {
  const servers = new Map<string, Server>();
  try {
    for (const kind of KINDS) servers.set(kind, await startServer(kind));
    const { port } = servers.get(KINDS[0]!)!;
    const answers = Object.fromEntries(
      await Promise.all(
        Object.entries(ROUTES).map(
          async ([name, route]) => [name, JSON.parse(await ask(port, route, 0))] as const,
        ),
      ),
    );
    servers.set('bare route', await startServer('bare', { answers }));
    const contestants = new Map([...servers].map(([name, server]) => [name, () => all(server.port)]));
    const columns = Object.keys(ROUTES).flatMap((name) => [`${name}, a second`, `${name}, p99 ms`]);
    return [
      sectionOf(
        'Routes',
        await inRounds('Routes', contestants, Math.min(rounds, 3), notes),
        columns,
        columns[0]!,
      ),
    ];
  } finally {
    for (const server of servers.values()) await stopServer(server);
    agent.destroy();
  }
}

async function all(port: number): Promise<Reading> {
  const reading: Reading = {};
  for (const [name, route] of Object.entries(ROUTES)) {
    const { perSecond, p99 } = await shoot(port, route);
    reading[`${name}, a second`] = perSecond;
    reading[`${name}, p99 ms`] = p99;
  }
  return reading;
}
