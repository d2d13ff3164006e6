/**
 * Two processes behind pgbouncer; the primary is killed under load and its replica takes over: what was acknowledged is
 * there.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import pg from 'pg';
import { aReport } from '../harness/citizen.js';
import { startEndpointProcess, type EndpointProcess } from '../harness/process.js';
import { startReplicated, type FollowingPooler, type Replicated } from './replicated.js';

const WRITERS = 6;
/** Reports before the kill, and as many again afterwards. */
const SOME = 40;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

interface Acknowledged {
  key: string;
  trackingId: string;
  accessCode: string;
}

describe('When the primary dies', () => {
  let folder = '';
  let servers: Replicated;
  let pooler: FollowingPooler;
  let processes: EndpointProcess[] = [];
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aduan-failover-'));
    servers = await startReplicated();
    pooler = await servers.openPooler();
    const env = { DATA_DIR: folder, DATABASE_URL: pooler.url, DATABASE_READ_URL: servers.replicaUrl };
    processes = [await startEndpointProcess(env)];
    processes.push(await startEndpointProcess(env));
  });
  after(async () => {
    for (const one of processes) await one.kill();
    servers?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('both processes go on with the replica, nothing acknowledged is lost, and no report is there twice', async () => {
    const acknowledged: Acknowledged[] = [];
    let refused = 0;
    let isOver = false;
    /** As the widgets do: a report that got no yes is sent again under its key, wherever the balancer leads. */
    const write = async (turn: number): Promise<void> => {
      const key = randomUUID();
      for (let time = turn; !isOver; time += 1) {
        const { citizen } = processes[time % processes.length]!;
        const answer = await citizen
          .create(aReport({ date_of_incident: YESTERDAY, access_code: undefined }), key)
          .catch(() => null);
        if (answer?.status === 201) {
          const { complaint } = answer.body.results;
          acknowledged.push({ key, trackingId: complaint.tracking_id, accessCode: complaint.access_code });
          return;
        }
        refused += 1;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const writer = async (number: number): Promise<void> => {
      for (let turn = number; !isOver; turn += 1) await write(turn);
    };
    const until = async (count: number): Promise<void> => {
      while (acknowledged.length < count) await new Promise((resolve) => setTimeout(resolve, 50));
    };
    const writers = Array.from({ length: WRITERS }, (_, number) => writer(number));

    await until(SOME);
    // The replica misses the last moments: what it has not got was not acknowledged either.
    servers.cutLine();
    const cutAt = acknowledged.length;
    while (!(await servers.isCommitWaiting()) && acknowledged.length < cutAt + SOME)
      await new Promise((resolve) => setTimeout(resolve, 20));
    servers.killPrimary();
    const before = acknowledged.length;
    servers.promote();
    pooler.follow();
    await until(before + SOME);
    isOver = true;
    await Promise.all(writers);
    assert.ok(refused > 0, 'somebody noticed');

    for (const [turn, { trackingId, accessCode }] of acknowledged.entries()) {
      const { citizen } = processes[turn % processes.length]!;
      const detail = await citizen.get(`complaints/${trackingId}/complaint`, accessCode);
      assert.equal(detail.status, 200, `${trackingId}, acknowledged as number ${turn}`);
    }
    assert.equal(new Set(acknowledged.map(({ trackingId }) => trackingId)).size, acknowledged.length);
    const database = new pg.Client({ connectionString: pooler.url });
    await database.connect();
    const { rows } = await database.query<{ reports: number; keys: number }>(
      `select (select count(*) from complaints)::int as reports,
         (select count(*) from idempotency_keys)::int as keys`,
    );
    await database.end();
    assert.equal(rows[0]!.reports, rows[0]!.keys);
    for (const { citizen } of processes)
      assert.equal((await citizen.get('complaints')).status, 200, 'the public list');
  });
});
