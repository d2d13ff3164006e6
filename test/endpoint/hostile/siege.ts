import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport, Citizen, type Filed, type Reply } from '../harness/citizen.js';
import { crowd } from '../harness/crowd.js';
import type { Kind } from '../harness/databases.js';
import { beHostile, type Tally } from './hostile-clients.js';
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
  hostile: Tally;
}

const HOSTILE = 50;
const RSS_GROWTH_MAX = 3;
/** Ordinary requests during the siege, at least. */
const ANSWERED_MIN = 6;
/** Hostile questions that are told to come again, at least: fewer have places than ask. */
const REFUSED_MIN = { counts: 20, exports: 5 };
/** A siege without a time ends here at the latest: by then as many ordinary requests were answered as must be. */
const HOSTILE_ANSWERS_MAX = 5_000;

/**
 * 50 hostile clients against an endpoint of its own process, on a town of `reports`; meanwhile somebody files reports
 * and reads the feed.
 * @param seconds length of the siege, in which one ordinary request in a hundred may be asked to come again; without it
 * answers are counted, and the machine's speed does not matter
 */
export async function besiege(kind: Kind, reports: number, seconds?: number): Promise<SiegeReport> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-siege-'));
  const postgres = kind === 'PostgreSQL' ? await startPostgres() : null;
  let endpoint: EndpointProcess | undefined;
  try {
    const env: Record<string, string> = { DATA_DIR: folder };
    if (postgres !== null)
      env['DATABASE_URL'] = await postgres.createDatabase(postgres.original ?? undefined);
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

async function withstand(
  endpoint: EndpointProcess,
  own: Filed,
  seconds: number | undefined,
): Promise<SiegeReport> {
  const { citizen, child } = endpoint;
  const hostile: Tally = { answered: 0, refusedCounts: 0, refusedExports: 0 };
  const report: SiegeReport = { answered: 0, askedAgain: 0, slowest: 0, alone: 0, growth: 1, hostile };
  const ordinary = [
    async () => expect(201, await citizen.create(aReport(today()))),
    async () => expect(200, await citizen.get('complaints?page_size=10')),
  ];
  const timed = async (request: () => Promise<boolean>): Promise<void> => {
    const start = performance.now();
    while (!(await request().catch(asUnreached))) {
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
  const isEnough = () => report.answered >= calm + ANSWERED_MIN;
  const areTurnedAway = () =>
    hostile.refusedCounts >= REFUSED_MIN.counts && hostile.refusedExports >= REFUSED_MIN.exports;
  let hasFailed = false;
  const isOver = () => {
    if (hasFailed) return true;
    if (seconds === undefined)
      return (isEnough() && areTurnedAway()) || hostile.answered >= HOSTILE_ANSWERS_MAX;
    // A machine with more to do is given more time, not fewer requests to judge by.
    const lasted = (Date.now() - start) / 1_000;
    return (lasted > seconds && isEnough()) || lasted > seconds * 10;
  };
  const siege = beHostile({ endpoint, own, tally: hostile }, HOSTILE, isOver);
  try {
    for (let turn = 0; !isOver(); turn += 1) {
      await timed(ordinary[turn % ordinary.length]!);
      report.growth = Math.max(report.growth, residentBytes(child.pid!) / before);
    }
  } catch (error) {
    hasFailed = true;
    await siege;
    throw error;
  }
  const told = JSON.stringify(report);
  assert.ok(isEnough(), told);
  await siege;
  assert.deepEqual([child.exitCode, child.signalCode], [null, null], 'it is the same process');
  for (const request of ordinary) await timed(request);
  assert.ok(areTurnedAway(), told);
  if (seconds !== undefined) assert.ok(report.askedAgain <= Math.ceil(report.answered / 100), told);
  assert.ok(report.growth < RSS_GROWTH_MAX, told);
  return report;
}

/** Nobody took the call within ten seconds: a phone tries again, as after a 503. @throws what else went wrong */
function asUnreached(error: unknown): false {
  const { cause } = error as { cause?: { code?: string } };
  if (cause?.code === 'UND_ERR_CONNECT_TIMEOUT') return false;
  throw error;
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
