/** A gateway, a database, and the workers between them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { documentWithEverything } from '../../endpoint/harness/files.js';
import { startPostgres, type PostgresServer } from '../../endpoint/database/postgres-server.js';
import { putEmptyDatabase } from '../../setup/empty-database.js';
import { Gateway, type Point } from '../gateway.js';
import { chanceOf, type Asked, type Moods } from '../moods.js';
import type { Client } from '../tokens.js';
import { ADMINISTRATOR, Desk } from './desk.js';
import { picture } from './plan.js';
import { Worker, Workers, WORKER_HEADER } from './workers.js';

/** How long a worker waits for the gateway, and for the next look at what is due; all in milliseconds. */
interface Patience {
  readMs: number;
  createMs: number;
  sweepMs: number;
}

export interface StageOptions {
  /** The embedded database is one worker's alone; on PostgreSQL there are two. */
  kind: 'PGlite' | 'PostgreSQL';
  seed: number;
  moods: Moods;
  when?: 'verified' | 'filed';
  oauth?: Client;
  /** Seconds between two looks at a report that was sent. */
  pollSeconds?: number;
  patience?: Partial<Patience>;
  /** Is told how far a worker's request has come, and holds it there. */
  reached?: (asked: Asked, point: Point, worker: Worker) => Promise<void> | void;
}

const PATIENCE: Patience = { readMs: 1_000, createMs: 1_500, sweepMs: 500 };

export class Stage {
  readonly desk: Desk;
  /** What each report that is under way waits for, by its number in the drill. */
  readonly waitsFor = new Map<number, string>();

  private constructor(
    readonly gateway: Gateway,
    readonly workers: Workers,
    readonly postgres: PostgresServer | null,
    /** Of the database on that server. */
    readonly databaseUrl: string | null,
    private readonly folder: string,
    readonly dataDir: string,
  ) {
    this.desk = new Desk(workers);
  }

  static async open(options: StageOptions): Promise<Stage> {
    const { kind, seed, moods, oauth, reached } = options;
    const folder = mkdtempSync(join(tmpdir(), 'aduan-drill-'));
    const postgres = kind === 'PostgreSQL' ? await startPostgres() : null;
    const gateway = await Gateway.start({
      seed,
      moods,
      files: { picture: await picture(0x33aa77), document: await documentWithEverything() },
      ...(oauth && { oauth }),
      async reached(asked, point, headers) {
        const worker = workers.named(String(headers[WORKER_HEADER]));
        if (worker !== undefined) await reached?.(asked, point, worker);
      },
    });
    // With the tables of this release where the run has such a one: a worker makes them in twenty times the time.
    const databaseUrl =
      postgres === null ? null : await postgres.createDatabase(postgres.original ?? undefined);
    const env = {
      ...environmentOf(options, gateway),
      DATA_DIR: join(folder, 'data'),
      ...(databaseUrl !== null && { DATABASE_URL: databaseUrl }),
    };
    if (postgres === null) await putEmptyDatabase(env.DATA_DIR);
    const names = postgres === null ? ['satu'] : ['satu', 'dua'];
    const workers = new Workers(
      names.map((name) => new Worker(name, env, folder)),
      chanceOf(options.seed, 'whom people ask'),
    );
    return new Stage(gateway, workers, postgres, databaseUrl, folder, env.DATA_DIR);
  }

  async close(): Promise<void> {
    await this.workers.close();
    await this.gateway.close();
    this.postgres?.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function environmentOf(options: StageOptions, gateway: Gateway): Record<string, string> {
  const { when = 'verified', pollSeconds = 1, patience } = options;
  return {
    ...TOWN_ENVIRONMENT,
    ...ADMINISTRATOR,
    ...gateway.environment,
    RELAY_WHEN: when,
    RELAY_RETRY_SECONDS: '1',
    RELAY_POLL_SECONDS: String(pollSeconds),
    DRILL_PATIENCE: JSON.stringify({ ...PATIENCE, ...patience }),
  };
}
