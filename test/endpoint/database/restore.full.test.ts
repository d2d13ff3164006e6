/**
 * A server that is killed under load, backed up under load and put back on an empty machine: what was acknowledged is
 * there.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { aReport, type Citizen } from '../harness/citizen.js';
import { photo } from '../harness/files.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import { runAduan, startEndpointProcess } from '../harness/process.js';

const WRITERS = 4;
/** Reports before the kill, and as many again before the backup. */
const SOME = 25;
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);

interface Acknowledged {
  trackingId: string;
  accessCode: string;
}

const folder = mkdtempSync(join(tmpdir(), 'aduan-restore-'));
const servers: PostgresServer[] = [];
after(() => {
  for (const server of servers) server.stop();
  rmSync(folder, { recursive: true, force: true });
});

for (const kind of ['PGlite', 'PostgreSQL'] as const) {
  describe(`A backup on ${kind}, taken under load after a kill`, () => {
    test(
      'holds every report and photo that was acknowledged before it began',
      { timeout: 600_000 },
      async () => {
        const server = kind === 'PostgreSQL' ? await startPostgres() : null;
        if (server !== null) servers.push(server);
        const machine = async (name: string): Promise<Record<string, string>> => ({
          DATA_DIR: join(folder, `${kind}-${name}`),
          ...(server !== null && { DATABASE_URL: await server.createDatabase() }),
        });
        const first = await machine('first');
        const filed: Acknowledged[] = [];
        let running = await startEndpointProcess(first);
        await loadUntil(
          running.citizen,
          filed,
          () => filed.length >= SOME,
          () => running.kill(),
        );

        running = await startEndpointProcess(first);
        const archive = join(folder, `${kind}.aduan`);
        let before: Acknowledged[] = [];
        await loadUntil(
          running.citizen,
          filed,
          () => before.length > 0,
          async () => undefined,
          async () => {
            while (filed.length < 2 * SOME) await new Promise((resolve) => setTimeout(resolve, 20));
            const taken = [...filed];
            const made = await runAduan(['backup', archive], first);
            assert.equal(made.code, 0, made.err);
            before = taken;
          },
        );
        await running.stop();

        const second = await machine('second');
        const restored = await runAduan(['restore', archive], second);
        assert.equal(restored.code, 0, restored.err);
        running = await startEndpointProcess(second);
        for (const { trackingId, accessCode } of before) {
          const detail = await running.citizen.get(`complaints/${trackingId}/complaint`, accessCode);
          assert.equal(detail.status, 200, trackingId);
          const [file] = detail.body.results.data.attachments;
          assert.equal((await running.citizen.bytes(file.path, accessCode)).status, 200, trackingId);
        }
        assert.ok(before.length >= 2 * SOME);
        await running.stop();
      },
    );
  });
}

/** Writers file reports with a photo until `isOver`, beside `meanwhile`; `then` comes while they are still at it. */
async function loadUntil(
  citizen: Citizen,
  filed: Acknowledged[],
  isOver: () => boolean,
  then: () => Promise<unknown>,
  meanwhile: () => Promise<void> = async () => undefined,
): Promise<void> {
  const bytes = await photo();
  let isStopped = false;
  const write = async (): Promise<void> => {
    while (!isStopped) {
      const upload = await citizen.upload([{ name: 'jalan.jpg', bytes }]);
      if (upload.status !== 201) continue;
      const { status, body } = await citizen.create(
        aReport({ date_of_incident: YESTERDAY, attachments: [upload.body.results.images[0].id] }),
      );
      if (status === 201)
        filed.push({ trackingId: body.complaint_id, accessCode: body.results.complaint.access_code });
      if (isOver()) break;
    }
  };
  // A server that dies answers nobody: that is what it is about.
  const writers = Array.from({ length: WRITERS }, () => write().catch(() => undefined));
  const side = meanwhile();
  await Promise.race(writers);
  await then();
  isStopped = true;
  await Promise.all([...writers, side]);
}
