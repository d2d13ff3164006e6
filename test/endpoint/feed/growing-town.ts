/** A town that grows and changes all the time, and the questions whose cost must not grow with it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { sql } from 'kysely';
import type { Database } from '../../../demo/endpoint/database/connect.js';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { createEndpoint, readConfig, type RunningEndpoint } from '../../../demo/endpoint/index.js';
import { keepOpenTotals } from '../../../demo/endpoint/watching/open-reports.js';
import { stateNumbers } from '../../../demo/endpoint/watching/state-numbers.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import type { PostgresServer } from '../database/postgres-server.js';
import type { Citizen } from '../harness/citizen.js';
import { crowd } from '../harness/crowd.js';
import type { Opened } from '../harness/databases.js';
import { anOfficer, type Officer } from '../harness/officers/officer.js';

/** Reports put in by one statement. */
const BATCH = 50_000;
const NOW = new Date('2026-11-24T03:00:00Z');
/** Milliseconds between two changes of `whileChanging`. */
const BEAT_MS = 500;

/** Another day at each turn: what was counted before would be no measure. */
const day = (turn: number): string => String(2 + (turn % 26)).padStart(2, '0');

/** What the public asks. */
const PUBLIC: Record<string, (turn: number) => string> = {
  feed: (turn) => `complaints?page_size=${10 + (turn % 20)}`,
  'feed, status and office': (turn) =>
    `complaints?status=responded&institution_id=dlh&page_size=${10 + (turn % 20)}`,
  'feed, days': (turn) => `complaints?from=2026-03-${day(turn)}`,
  'statistics, month': (turn) => `complaints/statistics?from=2026-10-${day(turn)}`,
  'statistics, all': () => 'complaints/statistics',
  'statistics, district': () => 'complaints/statistics?location_id=r-160122',
  'counts, month': (turn) => `complaints/counts?from=2026-10-${day(turn)}`,
  'counts, all': () => 'complaints/counts',
  'counts, days and topic': (turn) => `complaints/counts?category_id=jembatan&from=2025-11-${day(turn)}`,
  'counts, a word of every report': () => 'complaints/counts?search=keadaan',
};

/** What officers ask. */
const DESK: Record<string, string> = {
  'desk inbox': 'reports?tab=to-answer',
  'desk, new': 'reports?tab=new',
  'desk, overdue': 'reports?tab=overdue',
  'desk, today': 'today',
  'desk, a word of every report': 'reports?search=keadaan',
};

const METRICS = '/metrics';
export const QUESTIONS: readonly string[] = [...Object.keys(PUBLIC), ...Object.keys(DESK), METRICS];

const ROUNDS = 9;
/** The most that a question may take, as a multiple of the small town's; others only have to be answered. */
const MOST: Record<string, number> = {
  feed: 3,
  'feed, status and office': 3,
  'feed, days': 3,
  'desk inbox': 5,
  'desk, new': 5,
  'desk, overdue': 5,
  'desk, today': 5,
  '/metrics': 3,
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Asks a small town and a grown one by turns, while both change. `isKept`: the grown one takes no more than it may. */
export async function askBoth(
  towns: readonly [small: GrowingTown, grown: GrowingTown],
  question: string,
): Promise<{ said: string; isKept: boolean }> {
  const times: [number[], number[]] = [[], []];
  // The first turn compiles and plans.
  for (const town of towns) await town.ask(question);
  const measure = async (): Promise<void> => {
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [at, town] of towns.entries()) times[at]!.push(await town.ask(question));
  };
  await towns[0].whileChanging(() => towns[1].whileChanging(measure));
  const [small, grown] = [median(times[0]), median(times[1])];
  return {
    said: `${question}: ${grown.toFixed(1)} ms, ${(grown / small).toFixed(1)} × ${small.toFixed(1)} ms`,
    isKept: grown <= (MOST[question] ?? Infinity) * small,
  };
}

/** Of a hundred reports three are new and seven wait for an office: a town that keeps up. */
const KEPT_UP = (first: number) => sql`update complaints set
  status_code = case when id % 100 < 3 then 'unverified' when id % 100 < 10 then 'in_progress' else 'done' end,
  verified_at = case when id % 100 >= 3 then verified_at end,
  finished_at = case when id % 100 >= 10 then updated_at end,
  reporter_wrote_last = id % 100 = 9,
  deadline_at = case when id % 100 < 10 then created_at + interval '14 days' end
  where id >= ${first}`;

export class GrowingTown {
  size = 0;
  #turn = 0;

  private constructor(
    private readonly running: RunningEndpoint,
    private readonly folder: string,
    private readonly officer: Officer,
  ) {}

  /** @param server null for the embedded database */
  static async open(server: PostgresServer | null): Promise<GrowingTown> {
    const folder = mkdtempSync(join(tmpdir(), 'aduan-growing-'));
    const running = await createEndpoint({
      ...(await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off', DATA_DIR: folder })),
      databaseUrl: server === null ? null : await server.createDatabase(),
      now: () => NOW,
      log: () => undefined,
    });
    await running.upkept;
    const opened = { endpoint: running.endpoint, citizen: undefined as unknown as Citizen } as Opened;
    return new GrowingTown(running, folder, await anOfficer(opened));
  }

  /** Fills it past its endpoint, as from a backup, and has it counted as at a start. */
  async growTo(size: number): Promise<void> {
    const { endpoint } = this.running;
    const { database } = endpoint;
    const first = this.size + 1;
    await inQueryClass({ name: 'upkeep' }, async () => {
      await withoutIndexes(database, async () => {
        for (; this.size < size; this.size += Math.min(BATCH, size - this.size))
          await crowd({ endpoint, clock: { now: NOW } }, Math.min(BATCH, size - this.size), this.size + 1);
        await sql`alter table complaints disable trigger user`.execute(database);
        await KEPT_UP(first).execute(database);
        await sql`alter table complaints enable trigger user`.execute(database);
      });
      await sql`delete from totals_state`.execute(database);
      await endpoint.totals.keep();
      await keepOpenTotals(database);
      await sql`vacuum analyze`.execute(database);
    });
  }

  /** Asks right after a public report has changed. @returns milliseconds */
  async ask(question: string): Promise<number> {
    await this.#change();
    const began = performance.now();
    await this.#ask(question);
    return performance.now() - began;
  }

  /** Public reports change twice a second while the work goes on. @throws what a change or the work throws */
  async whileChanging<T>(work: () => Promise<T>): Promise<T> {
    let changes = Promise.resolve();
    const beat = setInterval(() => {
      changes = Promise.all([changes, this.#change()]).then(() => undefined);
      // Told when it is awaited.
      changes.catch(() => undefined);
    }, BEAT_MS);
    const [done] = await Promise.allSettled([work()]);
    clearInterval(beat);
    await changes;
    if (done.status === 'rejected') throw done.reason;
    return done.value;
  }

  async #change(): Promise<void> {
    this.#turn += 1;
    // One of the newest that are done, back and forth.
    const changed = 10 + ((this.#turn * 7) % 80);
    await sql`update complaints set category_id = case category_id when 'ktp' then 'pdam' else 'ktp' end
      where id = ${changed}`.execute(this.running.endpoint.database);
  }

  async #ask(question: string): Promise<void> {
    const { app, endpoint } = this.running;
    if (question === METRICS) {
      await inQueryClass({ name: 'upkeep' }, () => stateNumbers(endpoint.database, NOW));
      return;
    }
    const path = PUBLIC[question]?.(this.#turn);
    const { status } =
      path === undefined
        ? await this.officer.get(DESK[question]!)
        : await read(await app.fetch(new Request(`http://localhost/${path}`)));
    if (status !== 200) throw new Error(`${question}: ${status}`);
  }

  /** The most memory that three weeks' reports as CSV take while they are sent, beside what was taken before. */
  async csvBytes(): Promise<{ lines: number; bytes: number }> {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const taken = (): number => {
      collect();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = taken();
    const answer = await this.running.app.fetch(
      new Request('http://localhost/complaints.csv?from=2026-11-03'),
    );
    let [parts, lines, most] = [0, 0, 0];
    for await (const part of answer.body as unknown as AsyncIterable<Uint8Array>) {
      lines += Buffer.from(part).toString().split('\r\n').length - 1;
      if ((parts += 1) % 10 === 0) most = Math.max(most, taken() - before);
    }
    return { lines: lines - 1, bytes: most };
  }

  /** Bytes that its database takes on the disk. */
  async databaseBytes(): Promise<number> {
    const { rows } = await sql<{
      bytes: string | number;
    }>`select pg_database_size(current_database()) as bytes`.execute(this.running.endpoint.database);
    return Number(rows[0]!.bytes);
  }

  async close(): Promise<void> {
    await this.running.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function read(response: Response): Promise<{ status: number }> {
  await response.text();
  return response;
}

/** An index is built in one go much faster than a row at a time. */
async function withoutIndexes(database: Database, fill: () => Promise<void>): Promise<void> {
  const { rows } = await sql<{ name: string; made: string }>`select indexname as name, indexdef as made
    from pg_indexes where tablename = 'complaints' and indexdef not like '%UNIQUE%'`.execute(database);
  for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(database);
  await fill();
  await database.connection().execute(async (connection) => {
    await sql`set maintenance_work_mem = '512MB'`.execute(connection);
    for (const { made } of rows) await sql.raw(made).execute(connection);
  });
}
