import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport, Citizen, type Filed, type Reply } from '../harness/citizen.js';
import { crowd } from '../harness/crowd.js';
import type { Kind } from '../harness/databases.js';
import { beHostile } from './hostile-clients.js';
import { startPostgres } from '../database/postgres-server.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/process.js';

export interface SiegeReport {
  /** Ordinary requests that were answered, and how many of them had to be asked again after a 503. */
  answered: number;
  askedAgain: number;
  /** The slowest ordinary request, in milliseconds, and one before the siege. */
  slowest: number;
  alone: number;
  /** Resident memory at its highest by what it was when the siege began. */
  growth: number;
}

const HOSTILE = 50;
const RSS_GROWTH_MAX = 3;
/** Ordinary requests during the siege, at least. */
const ANSWERED_MIN = 6;

/**
 * 50 hostile clients against an endpoint of its own process, on a town of `reports`, for `seconds`; meanwhile somebody files
 * reports and reads the feed.
 */
export async function besiege(kind: Kind, reports: number, seconds: number): Promise<SiegeReport> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-siege-'));
  const postgres = kind === 'PostgreSQL' ? await startPostgres() : null;
  let endpoint: EndpointProcess | undefined;
  try {
    const env: Record<string, string> = { DATA_DIR: folder };
    if (postgres !== null) env['DATABASE_URL'] = await postgres.createDatabase();
    const own = await fillTown(env, reports);
    endpoint = await startEndpointProcess(env);
    return await withstand(endpoint, own, seconds);
  } finally {
    await endpoint?.kill();
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function fillTown(env: Record<string, string>, reports: number): Promise<Filed> {
  const config = await readConfig({ ...TOWN_ENVIRONMENT, ...env, CHALLENGE: 'off' });
  const town = await createEndpoint({ ...config, log: () => undefined });
  try {
    await crowd({ endpoint: town.endpoint, clock: { now: new Date() } }, reports);
    return await new Citizen((request) => town.app.fetch(request)).file(today());
  } finally {
    await town.close();
  }
}

async function withstand(endpoint: EndpointProcess, own: Filed, seconds: number): Promise<SiegeReport> {
  const { citizen, child } = endpoint;
  const report: SiegeReport = { answered: 0, askedAgain: 0, slowest: 0, alone: 0, growth: 1 };
  const ordinary = [
    async () => expect(201, await citizen.create(aReport(today()))),
    async () => expect(200, await citizen.get('complaints?page_size=10')),
  ];
  const timed = async (request: () => Promise<boolean>): Promise<void> => {
    const start = performance.now();
    while (!(await request())) {
      report.askedAgain += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    report.answered += 1;
    report.slowest = Math.max(report.slowest, performance.now() - start);
  };
  for (const request of [...ordinary, ...ordinary]) await timed(request);
  report.alone = report.slowest;
  const before = residentBytes(child.pid!);
  const start = Date.now();
  const calm = report.answered;
  // A machine with more to do is given more time, not fewer requests to judge by.
  const isOver = () => {
    const lasted = (Date.now() - start) / 1_000;
    return (lasted > seconds && report.answered >= calm + ANSWERED_MIN) || lasted > seconds * 10;
  };
  const siege = beHostile({ endpoint, own }, HOSTILE, isOver);
  for (let turn = 0; !isOver(); turn += 1) {
    await timed(ordinary[turn % ordinary.length]!);
    report.growth = Math.max(report.growth, residentBytes(child.pid!) / before);
  }
  await siege;
  assert.deepEqual([child.exitCode, child.signalCode], [null, null], 'it is the same process');
  for (const request of ordinary) await timed(request);
  assert.ok(report.answered >= calm + ANSWERED_MIN, JSON.stringify(report));
  assert.ok(report.askedAgain <= Math.ceil(report.answered / 100), JSON.stringify(report));
  assert.ok(report.growth < RSS_GROWTH_MAX, JSON.stringify(report));
  return report;
}

/** @returns false where it is to be asked again */
function expect(wanted: number, { status, headers, body }: Reply): boolean {
  if (status === 503 && Number(headers.get('Retry-After')) > 0) return false;
  assert.equal(status, wanted, JSON.stringify(body));
  return true;
}

const today = () => ({ date_of_incident: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10) });

/** 1 where the system doesn't say. */
function residentBytes(pid: number): number {
  if (process.platform !== 'linux') return 1;
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1_024;
}
