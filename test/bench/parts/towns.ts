/** Endpoints to ask, each on a database of its own, with as many invented public reports as wanted. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { createEndpoint, readConfig, type RunningEndpoint } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { crowd } from '../../endpoint/harness/crowd.js';
import { startPostgres } from '../../endpoint/database/postgres-server.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';

export type Kind = 'PostgreSQL' | 'PGlite';
export const KINDS: readonly Kind[] = ['PostgreSQL', 'PGlite'];

/** Reports put in by one statement. */
const BATCH = 25_000;
const NOW = new Date('2026-11-24T03:00:00Z');

export interface Town {
  kind: Kind;
  running: RunningEndpoint;
  /** Until there are so many. */
  growTo(size: number): Promise<void>;
  close(): Promise<void>;
}

export async function openTown(kind: Kind): Promise<Town> {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-bench-'));
  const server = kind === 'PostgreSQL' ? await startPostgres() : undefined;
  if (server === undefined) await putEmptyDatabase(folder);
  const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: folder });
  const running = await createEndpoint({
    ...config,
    databaseUrl: (await server?.createDatabase()) ?? null,
    now: () => NOW,
    log: () => undefined,
  });
  await running.upkept;
  let filled = 0;
  return {
    kind,
    running,
    async growTo(size) {
      const { endpoint } = running;
      for (; filled < size; filled += Math.min(BATCH, size - filled))
        await crowd({ endpoint, clock: { now: NOW } }, Math.min(BATCH, size - filled), filled + 1);
      await inQueryClass({ name: 'upkeep' }, () => sql`analyze complaints`.execute(endpoint.database));
    },
    async close() {
      await running.close();
      server?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
