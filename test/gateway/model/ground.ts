/** Where courses are run, one after the other. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEndpoint, readConfig } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { Citizen } from '../../endpoint/harness/citizen.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';

export type Ground = Awaited<ReturnType<typeof openGround>>;

/** An endpoint on an embedded database, on which one course after the other is run. Nothing in it works by itself. */
export async function openGround() {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-course-'));
  await putEmptyDatabase(folder);
  const clock = { now: new Date('2026-11-24T03:00:00Z') };
  const config = {
    ...(await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: folder })),
    now: () => new Date(clock.now),
    log: () => undefined,
  };
  const running = await createEndpoint(config);
  await running.upkept;
  return {
    clock,
    config,
    endpoint: running.endpoint,
    citizen: new Citizen((request) => running.app.fetch(request)),
    async close() {
      await running.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
