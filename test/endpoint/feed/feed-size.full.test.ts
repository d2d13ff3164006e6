/**
 * What a town's size costs: every question of the feed over 1,000, 10,000 and 1,000,000 generated reports on
 * PostgreSQL, asked by several readers at once. Machines differ, so the ratios to the smallest town count, not the
 * milliseconds. `FEED_SIZES=1000,10000` asks smaller towns.
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import { readFilters } from '../../../demo/endpoint/feed/filters.js';
import { pageQuery } from '../../../demo/endpoint/feed/pages.js';
import type { Database } from '../../../demo/endpoint/database/connect.js';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { createEndpoint, readConfig, type RunningEndpoint } from '../../../demo/endpoint/index.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { Citizen } from '../harness/citizen.js';
import { crowd } from '../harness/crowd.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';

const SIZES = (process.env['FEED_SIZES'] ?? '1000,10000,1000000').split(',').map(Number);
const READERS = 4;
const TURNS = 15;
/** Reports put in by one statement. */
const BATCH = 50_000;
const NOW = new Date('2026-11-24T03:00:00Z');

/** Every report of the crowd has them. */
const COMMON = ['keadaan', 'dusun', 'lama', 'begini', 'laporan', 'warga', 'sudah', 'di'];
const word = (turn: number): string => COMMON[turn % 4]!;

/** One question a reader may ask; `turn` makes each a little different. */
const QUESTIONS: Record<string, (turn: number) => string> = {
  feed: (turn) => `complaints?page_size=${10 + (turn % 20)}`,
  filtered: (turn) => `complaints?status=responded&institution_id=dlh&page_size=${10 + (turn % 20)}`,
  village: (turn) => `complaints?location_id=r-1601222003&page_size=${10 + (turn % 20)}`,
  search: (turn) => `complaints?search=kata${1 + turn * 7}`,
  'search, two words': (turn) => `complaints?search=jembatan%20gantung&page_size=${10 + (turn % 20)}`,
  'search, mistyped': (turn) => `complaints?search=jembatam%20gantnug&page_size=${10 + (turn % 20)}`,
  'search, a word of every report': (turn) => `complaints?search=${word(turn)}&page_size=${10 + (turn % 20)}`,
  'search, words of every report': (turn) =>
    `complaints?search=${COMMON.join('%20')}&from=2020-01-${10 + (turn % 20)}`,
  'search, one word of several': (turn) => `complaints?search=kata${1 + turn * 7}%20${COMMON.join('%20')}`,
  'counts, words of every report': (turn) =>
    `complaints/counts?search=${COMMON.join('%20')}&from=2020-01-${10 + (turn % 20)}`,
  'map, words of every report': (turn) =>
    `complaints/map?zoom=${11 + (turn % 3)}&search=${COMMON.join('%20')}`,
  map: (turn) => `complaints/map?zoom=${11 + (turn % 3)}&bbox=103.8,-4.4,103.9,-4.3`,
  statistics: (turn) => `complaints/statistics?from=2026-11-${10 + (turn % 10)}`,
  'statistics, a year': (turn) => `complaints/statistics?from=2025-11-${10 + (turn % 10)}`,
  counts: (turn) => `complaints/counts?from=2026-11-${10 + (turn % 10)}`,
  'counts, all': (turn) => `complaints/counts?to=2026-11-${24 + (turn % 5)}`,
};

/** Asked each time right after an officer's deed has changed a public report. */
const AFTER_CHANGES = ['feed', 'filtered', 'counts, all'] as const;

/** Asked of the planner alone; each must find its reports by an index. */
const PLANS: Record<string, Record<string, string>> = {
  feed: {},
  status: { status: 'archived' },
  category: { category_id: 'jembatan' },
  office: { institution_id: 'dlh' },
  village: { location_id: 'r-1601222003' },
  box: { bbox: '103.9,-4.3,103.905,-4.295' },
  period: { from: '2026-11-20', to: '2026-11-20' },
};

describe('the feed by the size of the town', () => {
  let server: PostgresServer;
  let running: RunningEndpoint;
  let citizen: Citizen;
  const folder = mkdtempSync(join(tmpdir(), 'aduan-size-'));
  const smallest = new Map<string, number>();
  let filled = 0;

  before(async () => {
    server = await startPostgres();
    running = await createEndpoint({
      ...(await readConfig({
        ...TOWN_ENVIRONMENT,
        CHALLENGE: 'off',
        DATABASE_URL: await server.createDatabase(),
        DATA_DIR: folder,
      })),
      now: () => NOW,
      log: () => undefined,
    });
    citizen = new Citizen((request) => running.app.fetch(request));
  });
  after(async () => {
    await running?.close();
    server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  for (const size of SIZES) {
    test(`${size} reports`, async (t) => {
      const { endpoint } = running;
      await inQueryClass({ name: 'upkeep' }, async () => {
        await withoutIndexes(endpoint.database, async () => {
          for (; filled < size; filled += Math.min(BATCH, size - filled))
            await crowd({ endpoint, clock: { now: NOW } }, Math.min(BATCH, size - filled), filled + 1);
        });
        await sql`vacuum analyze complaints`.execute(endpoint.database);
      });
      for (const [name, query] of Object.entries(PLANS)) {
        const filters = { ...readFilters(query, endpoint.config), found: null };
        const asked = { filters, sort: 'newest' as const, size: 20, after: null, skip: 0 };
        const plan = JSON.stringify(await pageQuery(endpoint.database, asked, endpoint.config).explain());
        // A handful of pages is read faster than an index.
        if (size >= 10_000) assert.doesNotMatch(plan, /Seq Scan on complaints/, name);
      }
      for (const [name, ask] of Object.entries(QUESTIONS)) {
        // What takes long is counted once for all who ask; asked again, it may be what was counted before.
        for (const asked of [name, `${name}, again`]) {
          const milliseconds = await p95(name, ask);
          if (!smallest.has(asked)) smallest.set(asked, milliseconds);
          const ratio = milliseconds / smallest.get(asked)!;
          t.diagnostic(`${asked}: p95 ${milliseconds.toFixed(1)} ms, ${ratio.toFixed(1)} × the smallest`);
        }
      }
      for (const name of AFTER_CHANGES) {
        const asked = `${name}, after a change`;
        const milliseconds = await p95(asked, QUESTIONS[name]!, (turn) => change(endpoint.database, turn));
        if (!smallest.has(asked)) smallest.set(asked, milliseconds);
        const ratio = milliseconds / smallest.get(asked)!;
        t.diagnostic(`${asked}: p95 ${milliseconds.toFixed(1)} ms, ${ratio.toFixed(1)} × the smallest`);
      }
    });
  }

  /** An index is built in one go much faster than a row at a time. */
  async function withoutIndexes(database: Database, fill: () => Promise<void>): Promise<void> {
    const { rows } = await sql<{ name: string; made: string }>`select indexname as name, indexdef as made
      from pg_indexes where tablename = 'complaints' and indexname like 'complaints_public_%'`.execute(
      database,
    );
    for (const { name } of rows) await sql`drop index ${sql.id(name)}`.execute(database);
    await fill();
    await database.connection().execute(async (connection) => {
      await sql`set maintenance_work_mem = '512MB'`.execute(connection);
      for (const { made } of rows) await sql.raw(made).execute(connection);
    });
  }

  async function change(database: Database, turn: number): Promise<void> {
    const status = turn % 2 === 0 ? 'in_progress' : 'verified';
    await sql`update complaints set status_code = ${status} where id = ${1 + turn}`.execute(database);
  }

  async function p95(
    name: string,
    ask: (turn: number) => string,
    before?: (turn: number) => Promise<void>,
  ): Promise<number> {
    const times: number[] = [];
    await citizen.get(ask(0));
    const read = async (reader: number): Promise<void> => {
      for (let turn = 0; turn < TURNS; turn += 1) {
        await before?.(reader * TURNS + turn);
        const start = performance.now();
        const { status } = await citizen.get(ask(reader * TURNS + turn));
        times.push(performance.now() - start);
        assert.equal(status, 200, name);
      }
    };
    await Promise.all(Array.from({ length: READERS }, (_, reader) => read(reader)));
    return times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)]!;
  }
});
