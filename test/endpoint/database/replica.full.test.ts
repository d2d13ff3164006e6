/**
 * What the public reads may come from a replica; never what somebody wrote themselves, nor from one that lags or is
 * away.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import {
  createEndpoint,
  officerActs,
  readConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport, Citizen, type Filed } from '../harness/citizen.js';
import { startBalancer, type Balancer } from './balancer.js';
import { startReplicated, type Replicated } from './replicated.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
/** What was taken back is gone from the lists after so long. */
const BOUND_MS = 5_000;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

describe('Two replicas behind one address', () => {
  let folder = '';
  let servers: Replicated;
  let balancer: Balancer;
  let running: RunningEndpoint;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-replicas-'));
    servers = await startReplicated({ replicas: 2 });
    balancer = await startBalancer(servers.replicaUrls);
    const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' });
    running = await createEndpoint({
      ...config,
      dataDir: folder,
      databaseUrl: servers.primaryUrl,
      databaseReadUrl: balancer.url,
      log: () => undefined,
    });
  });
  after(async () => {
    await running?.close();
    balancer?.close();
    servers?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const standing of [0, 1])
    test(`show nobody what was withheld, while replica ${standing + 1} stands still`, async () => {
      const citizen = new Citizen((request) => running.app.fetch(request));
      const filed = async (): Promise<string> => {
        const { trackingId } = await citizen.file(aReport({ date_of_incident: YESTERDAY }));
        await officerActs.verify(running.endpoint, trackingId, ADMIN);
        return trackingId;
      };
      const isListed = async (id: string): Promise<boolean> =>
        JSON.stringify((await citizen.get('complaints')).body).includes(id);
      const withheld = await filed();
      while (!(await isListed(withheld))) await filed();
      await servers.askReplica('select pg_wal_replay_pause()', standing);
      await officerActs.withhold(running.endpoint, withheld, ADMIN, 'Ada nama orang.');
      const began = performance.now();
      const late: number[] = [];
      let answers = 0;
      // Each change empties what is kept, so that each list is read anew, by several connections at once.
      while (performance.now() - began < BOUND_MS + 3_000) {
        await filed();
        const lists = await Promise.all([isListed(withheld), isListed(withheld), isListed(withheld)]);
        const at = performance.now() - began;
        answers += lists.length;
        if (lists.includes(true)) late.push(Math.round(at));
      }
      assert.ok(answers > 20, String(answers));
      assert.ok(
        balancer.counts().every((count) => count > 0),
        'both were asked',
      );
      assert.deepEqual(
        late.filter((at) => at > BOUND_MS),
        [],
      );
      await servers.askReplica('select pg_wal_replay_resume()', standing);
    });
});

describe('A replica for what the public reads', () => {
  let folder = '';
  let servers: Replicated;
  let running: RunningEndpoint;
  let citizen: Citizen;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-replica-'));
    servers = await startReplicated();
    const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' });
    running = await createEndpoint({
      ...config,
      dataDir: folder,
      databaseUrl: servers.primaryUrl,
      databaseReadUrl: servers.replicaUrl,
      log: () => undefined,
    });
    citizen = new Citizen((request) => running.app.fetch(request));
  });
  after(async () => {
    await running?.close();
    servers?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const filed = async (): Promise<Filed> => {
    const report = await citizen.file(aReport({ date_of_incident: YESTERDAY }));
    await officerActs.verify(running.endpoint, report.trackingId, ADMIN);
    return report;
  };
  const isListed = async ({ trackingId }: Filed): Promise<boolean> =>
    JSON.stringify((await citizen.get('complaints')).body).includes(trackingId);
  /** Whether a list has come from the replica yet. */
  const wasAsked = async (): Promise<boolean> =>
    (
      await servers.askReplica(
        `select from pg_stat_activity where pid <> pg_backend_pid() and query like '%from "complaints"%'`,
      )
    ).length > 0;
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const total = async (): Promise<number> => (await citizen.get('complaints/statistics')).body.results.total;

  test('is asked for lists where it has the last change, while who wrote a report reads it from the primary at once', async () => {
    const first = await filed();
    await until(async () => (await isListed(first)) && (await wasAsked()));
    await servers.askReplica('select pg_wal_replay_pause()');
    const second = await filed();
    const { trackingId, accessCode } = second;
    const own = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
    assert.equal(own.body.results.data.status_code, 'verified');
    await until(() => isListed(second));
    await servers.askReplica('select pg_wal_replay_resume()');
  });

  test('that is away is left alone: lists and numbers come from the primary', async () => {
    await servers.stopReplica();
    const third = await filed();
    assert.equal(await isListed(third), true);
    assert.ok((await total()) >= 3);
  });
});
