/** Of several replicas behind one address each connection is asked by itself whether it has the last change. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import pg from 'pg';
import { ConnectionBudget } from '../../../demo/endpoint/database/connection-budget.js';
import { DatabaseLoad } from '../../../demo/endpoint/database/database-load.js';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { Replica } from '../../../demo/endpoint/database/server/replica.js';
import { serverPool } from '../../../demo/endpoint/database/server/server-pool.js';
import { ServerPools } from '../../../demo/endpoint/database/server/server-pools.js';
import { openSockets } from './open-sockets.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

const SHARE = { most: 2, statementMs: 3_000 };
const SHARES = { reading: SHARE, counting: SHARE, upkeep: SHARE };

describe('A connection to a replica', () => {
  let postgres: PostgresServer;
  let database: pg.Client;
  let url: string;
  before(async () => {
    postgres = await startPostgres();
    url = await postgres.createDatabase();
    database = new pg.Client({ connectionString: url });
    await database.connect();
    // It says of itself what replicas say, each session for itself: the one in `behind` has not replayed anything yet.
    await database.query(`create schema said;
      create table said.behind (pid integer);
      create function said.pg_is_in_recovery() returns boolean language sql as 'select true';
      create function said.pg_last_wal_replay_lsn() returns pg_lsn language sql as $$
        select case when exists (select from said.behind where pid = pg_backend_pid()) then '0/1'
          else 'FFFFFFFF/0' end::pg_lsn $$`);
    const { pathname } = new URL(url);
    await database.query(`alter database ${pathname.slice(1)} set search_path = said, pg_catalog, public`);
  });
  after(async () => {
    await database?.end();
    postgres?.stop();
  });

  for (const hasSessions of [true, false]) {
    test(`is used only where that one has the last change, ${hasSessions ? 'with sessions' : 'by transactions'}`, async () => {
      const primary = serverPool(url, SHARE, { hasSessions: true });
      let known = (): void => undefined;
      const isKnown = new Promise<void>((resolve) => (known = resolve));
      const replica = new Replica(url, SHARES, { hasSessions }, primary, () => known());
      assert.equal(await replica.connect('reading'), null, 'not before it is known how far it must be');
      await isKnown;
      const both = [await replica.connect('reading'), await replica.connect('reading')];
      const pids: number[] = [];
      for (const one of both) pids.push((await one!.query('select pg_backend_pid() as pid')).rows[0].pid);
      assert.equal(new Set(pids).size, 2);
      await database.query('insert into said.behind values ($1)', [pids[1]]);
      for (const one of both) one!.release();
      const [first, second] = [await replica.connect('reading'), await replica.connect('reading')];
      const taken = [first, second].filter((one) => one !== null);
      const { rows } = await taken[0]!.query('select pg_backend_pid() as pid');
      for (const one of taken) one.release();
      assert.ok(
        taken.every((one) => one === taken[0]) && rows[0].pid === pids[0],
        'the one behind is never used',
      );
      await database.query('delete from said.behind');
      const again = await replica.connect('reading');
      again!.release();
      replica.doubt();
      assert.equal(await replica.connect('reading'), null, 'changes are not heard of');
      await replica.end();
      await primary.end();
    });
  }

  test('says how far behind it is, and that it is away', async () => {
    const primary = serverPool(url, SHARE, { hasSessions: true });
    const replica = new Replica(url, SHARES, { hasSessions: true }, primary, () => undefined);
    assert.deepEqual(await replica.look(), { isAway: false, lagSeconds: 0 });
    await database.query('insert into said.behind select pid from pg_stat_activity where pid is not null');
    const { isAway, lagSeconds } = await replica.look();
    assert.ok(!isAway && lagSeconds > 0, String(lagSeconds));
    await database.query('delete from said.behind');
    await replica.end();
    const nowhere = new URL(url);
    nowhere.port = '9';
    const away = new Replica(nowhere.href, SHARES, { hasSessions: true }, primary, () => undefined);
    assert.deepEqual(await away.look(), { isAway: true, lagSeconds: 0 });
    await away.end();
    await primary.end();
  });

  test('counts in a budget of connections like one to the primary', async () => {
    const most = 2;
    const pools = new ServerPools(
      {
        databaseUrl: url,
        databaseReadUrl: `${url}?application_name=replica`,
        databaseListenUrl: null,
        connections: new ConnectionBudget(most).of('west'),
        load: new DatabaseLoad(),
      },
      { tell: () => undefined, begin: () => undefined, lose: () => undefined, renew: () => undefined },
    );
    // The tests before have closed theirs, and `database` has one.
    while (openSockets() > 1) await turn();
    let open = 0;
    const look = setInterval(() => (open = Math.max(open, openSockets() - 1)), 1);
    const ask = async (): Promise<unknown> => {
      const client = await pools.connect();
      const { rows } = await client.query<{ name: string }>(
        `select current_setting('application_name') as name from pg_sleep(0.02)`,
        [],
      );
      client.release();
      return rows[0]!.name;
    };
    const askMany = () =>
      Promise.all(Array.from({ length: 12 }, () => inQueryClass({ name: 'reading' }, ask)));
    // Until it is known how far the replica must be, the primary answers.
    while (!(await askMany()).includes('replica'));
    clearInterval(look);
    await pools.end();
    assert.ok(
      open > most && open <= most + 3,
      `${open}: these, and those to listen, to prove it and to cancel`,
    );
  });
});
