/** Thirty towns on two database servers, in one program: what they cost asleep, and what is left when a server dies. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import pg from 'pg';
import type { OpenTowns } from '../../../demo/endpoint/program/towns/serve-towns.js';
import { makeOriginal } from '../database/migrated-database.js';
import { openSockets } from '../database/open-sockets.js';
import { startPostgres, type PostgresServer } from '../database/postgres-server.js';
import { aReport } from '../harness/citizen.js';
import { citizenAt, makeTownFolders, type TownFolders } from './town-folders.js';

const TOWNS = 30;
const CONNECTIONS = 60;
/** Bytes of memory that a town may take while it sleeps. */
const ASLEEP_MAX = 5 * 1_048_576;

const nameOf = (at: number): string => `desa-${at}`;

describe('Thirty towns on two servers', () => {
  const servers: PostgresServer[] = [];
  const urls: string[] = [];
  let folders: TownFolders;
  let open: OpenTowns;

  before(async () => {
    folders = makeTownFolders({ DATABASE_CONNECTIONS: String(CONNECTIONS) });
    for (let at = 0; at < 2; at += 1) servers.push(await startPostgres());
    const originals = await Promise.all(servers.map((server) => makeOriginal(server)));
    for (let at = 0; at < TOWNS; at += 1) {
      urls.push(await servers[at % 2]!.createDatabase(originals[at % 2]));
      folders.add(nameOf(at), urls[at]!);
    }
    open = await folders.open();
  });
  after(async () => {
    await open.towns.close();
    servers.forEach((server) => server.stop());
    folders.remove();
  });

  const fileAt = (at: number) =>
    citizenAt(open, `${nameOf(at)}.example`)
      .create(aReport({ title: `Jembatan ${nameOf(at)} putus` }))
      .then(({ status }) => status);
  /** Asks again while as many towns as may be awake are busy, or the town's server is away. */
  const fileUntilTaken = async (at: number): Promise<number> => {
    for (;;) {
      const status = await fileAt(at);
      if (status !== 503) return status;
      // A refusal in this process needs nothing but microtasks: without a turn no town would ever get on.
      await turn();
    }
  };
  /** Connections to all of a server's databases, as it counts them. */
  const connections = async (server: number): Promise<number> => {
    const client = new pg.Client({ connectionString: urls[server]! });
    await client.connect();
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`,
    );
    await client.end();
    return rows[0]!.count;
  };

  test('all take reports at once, and together no more connections than they may', async () => {
    const others = openSockets();
    let most = 0;
    const look = setInterval(() => (most = Math.max(most, openSockets() - others)), 1);
    const filed = await Promise.all(Array.from({ length: TOWNS }, (_, at) => fileUntilTaken(at)));
    clearInterval(look);
    console.log(`${most} connections of ${CONNECTIONS} at most`);
    assert.deepEqual(new Set(filed), new Set([201]));
    assert.ok(most > CONNECTIONS / 3 && most <= CONNECTIONS, `${most}`);
  });

  test('asleep they have no connection, and take less memory than they may', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    await Promise.all(open.towns.all.map((town) => town.sleep()));
    assert.deepEqual([await connections(0), await connections(1)], [0, 0]);
    collect();
    const asleep = process.memoryUsage().heapUsed;
    await open.towns.use(open.towns.all[0]!, ({ upkept }) => upkept);
    collect();
    const one = process.memoryUsage().heapUsed - asleep;
    console.log(
      `asleep ${(asleep / 1_048_576).toFixed(1)} MB in all; one awake ${(one / 1_048_576).toFixed(1)} MB`,
    );
    assert.ok(asleep / TOWNS < ASLEEP_MAX, `${asleep / TOWNS} bytes a town`);
  });

  test('a server that dies takes its own towns with it alone, and they are back when it is', async () => {
    await servers[0]!.crash();
    for (let at = 0; at < 6; at += 1) assert.equal(await fileAt(at), at % 2 === 0 ? 503 : 201, nameOf(at));
    await servers[0]!.start();
    for (let at = 0; at < 6; at += 2) assert.equal(await fileUntilTaken(at), 201);
  });
});
