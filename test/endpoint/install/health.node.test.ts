import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Hono } from 'hono';
import { sql } from 'kysely';
import { mountHealth } from '../../../demo/endpoint/index.js';
import { inQueryClass } from '../../../demo/endpoint/database/query-class.js';
import { MachineClock } from '../../../demo/endpoint/guard/machine-clock.js';
import { ClockApart } from '../../../demo/endpoint/watching/clock-apart.js';
import { createMetrics } from '../../../demo/endpoint/watching/metrics.js';
import { aReport } from '../harness/citizen.js';
import { onOneDatabase, type Opened } from '../harness/databases.js';
import { startEndpointProcess } from '../harness/process.js';
import { startPostgres } from '../database/postgres-server.js';

onOneDatabase('Health', (databases) => {
  test('tells of database, disk and holidays; only a database that is away takes the process out of the round', async () => {
    let free = Infinity;
    const one = await databases.open({ freeBytes: () => Promise.resolve(free) });
    const site = new Hono();
    mountHealth(site, one);
    const ask = async (path: string) => {
      const answer = await site.request(path);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store');
      return { status: answer.status, ...((await answer.json()) as { checks?: Record<string, string> }) };
    };
    one.clock.now = new Date('2026-10-01T03:00:00Z');
    assert.deepEqual(await ask('/healthz'), { status: 'ok' });
    assert.deepEqual((await ask('/readyz')).checks, {
      database: 'ok',
      changes: 'ok',
      disk: 'ok',
      holidays: 'ok',
      addresses: 'ok',
      clock: 'ok',
    });
    one.clock.now = new Date('2026-12-30T03:00:00Z');
    free = one.config.limits.freeBytesMin * 1.5;
    assert.deepEqual((await ask('/readyz')).checks, {
      database: 'ok',
      changes: 'ok',
      disk: 'low',
      holidays: 'ending',
      addresses: 'ok',
      clock: 'ok',
    });
    one.endpoint.changes.lose();
    assert.equal((await ask('/readyz')).checks?.['changes'], 'unheard');
    assert.ok(one.logs.includes('changes not heard'));
    one.endpoint.changes.begin();
    free = one.config.limits.freeBytesMin - 1;
    assert.equal((await ask('/readyz')).checks?.['disk'], 'words');
    free = 0;
    assert.equal((await ask('/readyz')).checks?.['disk'], 'full');
    assert.equal((await site.request('/readyz')).status, 200);
    if (databases.kind === 'PGlite') return;
    await databases.server().crash();
    try {
      const away = await site.request('/readyz');
      assert.equal(away.status, 503);
      assert.equal(((await away.json()) as { checks: { database: string } }).checks.database, 'failed');
      assert.equal((await site.request('/healthz')).status, 200);
    } finally {
      await databases.server().start();
    }
    // A connection of before may be tried first, and is thrown away then.
    await site.request('/readyz');
    assert.equal((await site.request('/readyz')).status, 200);
    await one.close();
  });
});

onOneDatabase('Health beside work', (databases) => {
  test('is told by a connection of its own, however busy all others are, and numbers of the database’s state wait', async () => {
    // The embedded database has one for all.
    if (databases.kind === 'PGlite') return;
    const one = await databases.open();
    const site = new Hono();
    mountHealth(site, one);
    const { database } = one.endpoint;
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => (end = resolve));
    const busy = Array.from({ length: 3 }, () =>
      inQueryClass({ name: 'upkeep' }, () =>
        database.connection().execute(async (connection) => {
          await sql`select 1`.execute(connection);
          await ended;
        }),
      ),
    );
    assert.equal((await site.request('/readyz')).status, 200);
    assert.match(await createMetrics(one.endpoint).text(), /^aduan_database_up 1$/m);
    end();
    await Promise.all(busy);
    await one.close();
  });

  test('tells of a clock that is hours apart from the database’s, once in the log', async () => {
    const one = await databases.open();
    const site = new Hono();
    mountHealth(site, one);
    const { database } = one.endpoint;
    let wrongMs = 7 * 3_600_000;
    const clock = new ClockApart(database, one.config.log, new MachineClock(() => Date.now() + wrongMs));
    Object.assign(one.endpoint, { clock });
    const told = async (): Promise<string> =>
      ((await (await site.request('/readyz')).json()) as { checks: { clock: string } }).checks.clock;
    await clock.look();
    await clock.look();
    assert.equal(await told(), 'apart');
    const gauge = /^aduan_clock_apart_seconds (\S+)$/m.exec(await createMetrics(one.endpoint).text());
    assert.ok(Math.abs(Number(gauge?.[1]) - 25_200) < 30, gauge?.[0]);
    assert.equal(one.logs.filter((line) => line.startsWith('the clock is apart')).length, 1);
    wrongMs = 0;
    await clock.look();
    assert.equal(await told(), 'ok');
    await one.close();
  });
});

onOneDatabase('A proxy that says who asks while TRUST_PROXY is off', (databases) => {
  const FROM = { 'X-Forwarded-For': '203.0.113.9' };

  /** What is said after a request from a peer. */
  async function after(one: Opened, remoteAddress: string, headers: Record<string, string>) {
    const socket = { remoteAddress, remotePort: 40_000, remoteFamily: 'IPv4' };
    await one.app.fetch(new Request('http://localhost/capabilities', { headers }), { incoming: { socket } });
    const site = new Hono();
    mountHealth(site, one);
    const { checks } = (await (await site.request('/readyz')).json()) as { checks: { addresses: string } };
    const metrics = await createMetrics(one.endpoint).text();
    return {
      addresses: checks.addresses,
      gauge: /^aduan_proxy_unread (\d)$/m.exec(metrics)?.[1],
      lines: one.logs.filter((line) => line.includes('TRUST_PROXY')),
    };
  }

  test('is told once, without a word of who asked', async () => {
    const one = await databases.open();
    const quiet = { addresses: 'ok', gauge: '0', lines: [] };
    assert.deepEqual(await after(one, '127.0.0.1', {}), quiet, 'nothing is said');
    assert.deepEqual(await after(one, '198.51.100.7', FROM), quiet, 'a stranger made it up');
    for (const [peer, headers] of [
      ['::ffff:172.18.0.3', FROM],
      ['10.0.0.2', { Forwarded: 'for=203.0.113.9' }],
      ['::1', FROM],
    ] as const) {
      const { addresses, gauge, lines } = await after(one, peer, headers);
      assert.deepEqual([addresses, gauge, lines.length], ['one', '1', 1], peer);
      assert.match(lines[0]!, /proxy-unread.*TRUST_PROXY=1/);
      assert.doesNotMatch(lines[0]!, /203\.0|172\.18/);
    }
    await one.close();
  });

  test('is nothing to tell where it is read', async () => {
    const one = await databases.open({ trustProxy: true });
    assert.deepEqual(await after(one, '127.0.0.1', FROM), { addresses: 'ok', gauge: '0', lines: [] });
    await one.close();
  });
});

onOneDatabase('A connection', (databases) => {
  if (databases.kind === 'PGlite') return;
  test('that breaks in the middle of a report is an outage: 503, to be tried again', async () => {
    const one = await databases.open();
    const { database, notifier } = one.endpoint;
    const { heard } = notifier;
    notifier.heard = async (transaction) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(transaction);
      await sql`select pg_terminate_backend(${rows[0]!.pid}, 5000)`.execute(database);
      await sql`select 1`.execute(transaction);
    };
    const key = randomUUID();
    const broken = await one.citizen.create(aReport(), key);
    assert.deepEqual([broken.status, broken.body.code], [503, 'unavailable'], one.logs.join('\n'));
    assert.ok(Number(broken.headers.get('Retry-After')) > 0);
    notifier.heard = heard;
    assert.equal((await one.citizen.create(aReport(), key)).status, 201);
    await one.close();
  });
});

test('stands at the origin of an endpoint that runs by itself', async () => {
  const postgres = await startPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'aduan-health-'));
  const running = await startEndpointProcess({
    DATA_DIR: folder,
    DATABASE_URL: await postgres.createDatabase(),
  });
  try {
    for (const path of ['healthz', 'readyz'])
      assert.equal((await fetch(`http://127.0.0.1:${running.port}/${path}`)).status, 200, path);
  } finally {
    await running.stop();
    postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
