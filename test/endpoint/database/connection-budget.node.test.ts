/** A budget of connections holds for all pools that share it, as their server counts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import type pg from 'pg';
import { ConnectionBudget, sharesOf } from '../../../demo/endpoint/database/connection-budget.js';
import { serverPool } from '../../../demo/endpoint/database/server/server-pool.js';
import { openSockets } from './open-sockets.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';

const MOST = 4;
const POOLS = 6;

describe('A budget of connections', () => {
  let postgres: PostgresServer;
  let url: string;
  before(async () => {
    postgres = await startPostgres();
    url = await postgres.createDatabase();
  });
  after(() => postgres?.stop());

  test('is kept while pools take connections from each other and end', async () => {
    const budget = new ConnectionBudget(MOST);
    const others = openSockets();
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, openSockets() - others)), 1);
    const askAll = async (pool: pg.Pool, town: string): Promise<void> => {
      const { take, end } = budget.of(town);
      const ask = async (): Promise<void> => {
        const place = await take();
        const client = await place.connect(pool);
        await client.query('select');
        client.release();
        place.release();
      };
      for (let round = 0; round < 10; round += 1) await Promise.all([ask(), ask(), ask()]);
      await end(pool);
    };
    const pools = Array.from({ length: POOLS }, () =>
      serverPool(url, { most: 3, statementMs: 0 }, { hasSessions: true }),
    );
    await Promise.all(pools.map((pool, at) => askAll(pool, `${at}`)));
    clearInterval(look);
    assert.equal(most, MOST);
    assert.equal(budget.open, 0);
  });

  test('is kept where two want the only idle connection of their pool', async () => {
    const budget = new ConnectionBudget(2);
    const { take, end } = budget.of('west');
    const pools = [1, 2].map(() => serverPool(url, { most: 2, statementMs: 0 }, { hasSessions: true }));
    const [own, other] = pools as [pg.Pool, pg.Pool];
    const places = [await take(), await take()];
    const release = (clients: pg.PoolClient[]) => clients.forEach((client) => client.release());
    release([await places[0]!.connect(own), await places[1]!.connect(other)]);
    release(await Promise.all(places.map((place) => place.connect(own))));
    assert.deepEqual([own.totalCount, other.totalCount], [2, 0]);
    places.forEach((place) => place.release());
    await Promise.all(pools.map(end));
  });

  test('leaves something to statements, with replicas too', () => {
    for (const hasReplica of [false, true]) {
      const { awakeMax, pooled } = sharesOf(60, { hasReplica });
      assert.equal(awakeMax * (hasReplica ? 3 : 2) + pooled, 60);
      assert.ok(pooled >= awakeMax);
    }
  });
});
