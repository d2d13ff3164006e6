/** Behind pgbouncer in transaction mode: refused where nothing would be heard, and else as good as without. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { sql } from 'kysely';
import pg from 'pg';
import { ChangeListener } from '../../../demo/endpoint/database/change-listener.js';
import { outOfService } from '../../../demo/endpoint/database/in-service.js';
import { SessionClient } from '../../../demo/endpoint/database/server/pooled-client.js';
import { inQueryClass, type QueryClassName } from '../../../demo/endpoint/database/query-class.js';
import { cancel, serverPool } from '../../../demo/endpoint/database/server/server-pool.js';
import {
  createEndpoint,
  officerActs,
  readConfig,
  type RunningEndpoint,
} from '../../../demo/endpoint/index.js';
import { isOutage, isTimeout } from '../../../demo/endpoint/words/errors.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import { aReport, Citizen } from '../harness/citizen.js';
import { startPooler, type Pooler } from './pooler.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import { runAduan } from '../harness/process.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const YESTERDAY = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
/** Few, so that everybody gets everybody's. */
const SERVER_CONNECTIONS = 3;

describe('Behind a pooler that hands out transactions', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aduan-transactions-'));
  let postgres: PostgresServer;
  let pooler: Pooler;
  let direct: pg.Client;
  let addresses: { databaseUrl: string; databaseListenUrl: string };
  before(async () => {
    postgres = await startPostgres();
    const url = await postgres.createDatabase();
    direct = new pg.Client({ connectionString: url });
    await direct.connect();
    const { port, pathname } = new URL(url);
    const database = pathname.slice(1);
    pooler = await startPooler({
      port: Number(port),
      database,
      mode: 'transaction',
      size: SERVER_CONNECTIONS,
    });
    addresses = { databaseUrl: pooler.url, databaseListenUrl: url };
  });
  after(async () => {
    await direct?.end();
    pooler?.stop();
    postgres?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const open = async (more: { databaseListenUrl: string | null }): Promise<RunningEndpoint> => {
    const config = await readConfig({ ...TOWN_ENVIRONMENT, CHALLENGE: 'off' });
    return await createEndpoint({ ...config, ...addresses, ...more, dataDir: folder, log: () => undefined });
  };
  const citizenOf = ({ app }: RunningEndpoint): Citizen => new Citizen((request) => app.fetch(request));

  test('a start and a restore are refused in words that name what to set, and doctor says the same', async () => {
    const unheard = { databaseListenUrl: null };
    const refused = { code: 'refused', message: /DATABASE_LISTEN_URL[^]*pool_mode = session/ };
    await assert.rejects(open(unheard), refused);
    await assert.rejects(
      outOfService({ ...addresses, ...unheard }, async () => assert.fail('puts back')),
      refused,
    );
    const { rows } = await direct.query(`select from pg_locks where locktype = 'advisory'`);
    assert.equal(rows.length, 0, 'no lock stays with the pooler');
    const another = await postgres.createDatabase();
    await assert.rejects(open({ databaseListenUrl: another }), { message: /or to another database/ });
    const env = { DATABASE_URL: addresses.databaseUrl, DATA_DIR: folder };
    assert.match((await runAduan(['doctor'], env)).out, /^listener +FAILED: .*\n.*DATABASE_LISTEN_URL/m);
    const { out } = await runAduan(['doctor'], { ...env, DATABASE_LISTEN_URL: addresses.databaseListenUrl });
    assert.match(out, /^listener +ok$/m);
  });

  test('two processes see each other’s changes, and nothing of them stays with the pooler', async () => {
    const [one, other] = [await open(addresses), await open(addresses)];
    const file = async (by: RunningEndpoint): Promise<string> =>
      (await citizenOf(by).file(aReport({ date_of_incident: YESTERDAY }))).trackingId;
    const seen = async (by: RunningEndpoint): Promise<{ list: string; total: number }> => ({
      list: JSON.stringify((await citizenOf(by).get('complaints')).body),
      total: (await citizenOf(by).get('complaints/statistics')).body.results.total,
    });
    for (let turn = 1; turn <= 5; turn += 1) {
      const [before] = [await seen(one), await seen(other)];
      const trackingId = await file(one);
      await officerActs.verify(one.endpoint, trackingId, ADMIN);
      const own = await seen(one);
      assert.ok(own.list.includes(trackingId), 'at once, where it was written');
      assert.equal(own.total, before.total + 1);
      // After a commit of its own a process has heard of all before it.
      await file(other);
      const others = await seen(other);
      assert.ok(others.list.includes(trackingId));
      assert.equal(others.total, before.total + 1);
      await officerActs.withhold(other.endpoint, trackingId, ADMIN, 'Ada nama orang.');
      await file(one);
      assert.ok(!(await seen(one)).list.includes(trackingId), 'taken back');
    }

    const strangers = Array.from(
      { length: SERVER_CONNECTIONS },
      () => new pg.Client({ connectionString: pooler.url }),
    );
    await Promise.all(strangers.map((stranger) => stranger.connect()));
    // All at once, so that each has another connection to the server.
    for (const stranger of strangers) await stranger.query('begin');
    for (const stranger of strangers) {
      const { rows } = await stranger.query(`select current_setting('statement_timeout') as statement,
        current_setting('idle_in_transaction_session_timeout') as idle, array(select * from pg_listening_channels() as channel where channel <> 'aduan_proof') as channels,
        array(select objid::int from pg_locks where pid = pg_backend_pid() and locktype = 'advisory') as locks`);
      assert.deepEqual(rows, [{ statement: '0', idle: '0', channels: [], locks: [] }]);
    }
    await Promise.all(strangers.map((stranger) => stranger.end()));

    await assert.rejects(
      outOfService(addresses, async () => assert.fail('puts back beside them')),
      { code: 'refused', message: /is running/ },
    );
    await Promise.all([one.close(), other.close()]);
    assert.equal(await outOfService(addresses, async () => 'alone'), 'alone');
  });

  test('each purpose has its limits, and what nobody waits for is ended', async () => {
    const one = await open(addresses);
    const { database } = one.endpoint;
    const limit = (name: QueryClassName) =>
      inQueryClass({ name }, async () => {
        const { rows } = await sql<{
          limit: string;
        }>`select current_setting('statement_timeout') as limit`.execute(database);
        return rows[0]!.limit;
      });
    assert.deepEqual(
      [await limit('filing'), await limit('reading'), await limit('counting'), await limit('upkeep')],
      ['12s', '3s', '3s', '0'],
    );
    const leaving = new AbortController();
    const asked = inQueryClass({ name: 'filing', signal: leaving.signal }, () =>
      sql`select pg_sleep(60) /* left */`.execute(database),
    );
    await untilAsked(direct, 'left');
    leaving.abort();
    await assert.rejects(asked, { code: '57014' });
    assert.equal(await limit('filing'), '12s', 'the next one is asked as if nothing had been');
    await one.close();
  });

  test('who is ended is who was meant, and no stranger with the same number', async () => {
    const keeper = serverPool(
      addresses.databaseListenUrl,
      { most: 1, statementMs: 0 },
      { hasSessions: true },
    );
    const stranger = new pg.Client({ connectionString: addresses.databaseListenUrl });
    await stranger.connect();
    const { rows } = await stranger.query(
      'select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()',
    );
    const asked = assert.rejects(stranger.query('select pg_sleep(60) /* strange */'), { code: '57014' });
    await untilAsked(direct, 'strange');
    await cancel({ ...rows[0], since: '2026-11-24 03:00:00+00' }, keeper);
    const still = await direct.query(`select from pg_stat_activity where state = 'active' and pid = $1`, [
      rows[0].pid,
    ]);
    assert.equal(still.rows.length, 1);
    await cancel(rows[0], keeper);
    await asked;
    await stranger.end();
    await keeper.end();
  });

  test('a server that doesn’t answer is waited for a little longer than its own limit, and left', async () => {
    // Nothing is set there, so that the server itself would go on for a minute.
    const pool = serverPool(addresses.databaseListenUrl, { most: 1, statementMs: 0 }, { hasSessions: false });
    const held = { share: { most: 1, statementMs: 1 }, keeper: pool, hear: null };
    const client = new SessionClient(await pool.connect(), held);
    await assert.rejects(client.query('select pg_sleep(60)'), (error) => isTimeout(error));
    await assert.rejects(client.query('select 1'), (error) => isOutage(error));
    client.release();
    assert.equal(pool.totalCount, 0, 'nobody gets it any more');
    await pool.end();
  });

  test('a server that takes no writes any more is left, and its askers are told to come again', async () => {
    const share = { most: 1, statementMs: 3_000 };
    const pool = serverPool(addresses.databaseListenUrl, share, { hasSessions: true });
    const client = new SessionClient(await pool.connect(), { share, keeper: pool, hear: null });
    await client.query('set default_transaction_read_only = on');
    await client.query('begin');
    await assert.rejects(client.query('create table late (id integer)'), (error) => isOutage(error));
    await client.query('rollback');
    client.release();
    assert.equal(pool.totalCount, 0, 'nobody gets it any more');
    await pool.end();
  });

  test('a line that falls silent while the endpoint runs is noticed, and when it hears again', async () => {
    const said: string[] = [];
    let isHeard = true;
    const others = serverPool(pooler.url, { most: 1, statementMs: 0 }, { hasSessions: false });
    const by = { query: (query: pg.QueryConfig) => (isHeard ? others.query(query) : Promise.resolve()) };
    let wake = (): void => undefined;
    const tell = (word: string) => (): void => {
      said.push(word);
      wake();
    };
    const until = async (count: number): Promise<void> => {
      while (said.length < count) await new Promise<void>((resolve) => (wake = resolve));
    };
    const changes = { tell: () => undefined, begin: tell('begin'), lose: tell('lose') };
    const listener = new ChangeListener(addresses, changes, by as unknown as pg.Pool, 20);
    assert.equal(await listener.open(), 'heard');
    isHeard = false;
    await until(2);
    isHeard = true;
    await until(3);
    assert.deepEqual(said, ['begin', 'lose', 'begin']);
    await listener.close();
    await others.end();
  });
});

/** Resolves once a statement with that comment runs. */
async function untilAsked(database: pg.Client, comment: string): Promise<void> {
  const running = `select from pg_stat_activity where state = 'active' and query like $1 and pid <> pg_backend_pid()`;
  while ((await database.query(running, [`%/* ${comment} */%`])).rows.length === 0);
}
