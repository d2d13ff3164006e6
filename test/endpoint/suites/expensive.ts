import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { forPurpose } from '../../../demo/endpoint/database/purpose.js';
import { errorWire } from '../../../src/contract/envelope.js';
import { aReport, type Reply } from '../citizen.js';
import { crowd } from '../crowd.js';
import { onBothDatabases, type Opened } from '../databases.js';

const REPORTS = 4_000;
/** More than run and wait together. */
const ASKERS = 40;
/** No two are alike, so that none is answered with what was counted for another. */
const mistyped = (turn: number) =>
  `complaints/counts?search=laporqn+wqrga+keadqan+segerq&status=done&from=20${10 + (turn % 16)}-01-${10 + (turn % 18)}`;

onBothDatabases('Expensive questions', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => {
    if (one === undefined) {
      one = await databases.open();
      await crowd(one, REPORTS);
    }
    return one;
  };

  test('are few at one time, the rest is told to come back, and reports are filed meanwhile', async () => {
    const { citizen } = await opened();
    const timed = async (ask: () => Promise<Reply>, status: number): Promise<number> => {
      const start = performance.now();
      assert.equal((await ask()).status, status);
      return performance.now() - start;
    };
    const file = () => citizen.create(aReport());
    const read = () => citizen.get('complaints?page_size=10');
    await timed(file, 201);
    await timed(read, 200);
    const alone = await timed(() => citizen.get(mistyped(99)), 200);
    const flood = Array.from({ length: ASKERS }, (_, turn) => citizen.get(mistyped(turn)));
    const during = Math.max(await timed(file, 201), await timed(read, 200));
    // Were they served in turn, it would be forty times that.
    assert.ok(during < alone * 3, `${during} ms while ${ASKERS} ask, one of whom takes ${alone} ms`);
    const answers = await Promise.all(flood);
    const turnedAway = answers.filter(({ status }) => status === 503);
    assert.ok(turnedAway.length >= ASKERS / 2, `${turnedAway.length} were turned away`);
    for (const { status, body, headers } of answers) {
      if (status === 200) continue;
      assert.deepEqual([status, errorWire.parse(body).code], [503, 'unavailable']);
      assert.ok(Number(headers.get('Retry-After')) > 0 && body.message.includes(headers.get('Retry-After')));
    }
    assert.equal((await citizen.get(mistyped(98))).status, 200, 'and afterwards they are answered again');
  });

  test('no page link skips more than 10,000 reports', async () => {
    const { citizen } = await opened();
    for (const path of ['complaints', 'complaints.atom', 'complaints.json', 'complaints.csv']) {
      const { status, body } = await citizen.get(`${path}?page=999999&page_size=100`);
      assert.deepEqual([status, Object.keys(body.errors)], [400, ['page']], path);
      assert.match(body.errors.page[0], /next_page_url/);
    }
    assert.equal((await citizen.get('complaints?page=101&page_size=100')).status, 200);
  });

  test('more exports than are made at one time are told to come back, and a reader that leaves makes room', async () => {
    const { citizen } = await opened();
    const answers = await Promise.all(Array.from({ length: 8 }, () => citizen.open('complaints.csv')));
    const readers = answers.map((answer) => answer.body!.getReader());
    const parts = readers.map((reader) => reader.read().catch(() => undefined));
    await Promise.all(parts.slice(0, 4));
    const { status, body } = await citizen.get('complaints.csv');
    assert.deepEqual([status, body.code], [503, 'unavailable']);
    await Promise.all(readers.map((reader) => reader.cancel().catch(() => undefined)));
    assert.equal((await citizen.get('complaints.csv')).status, 200);
  });

  if (databases.kind === 'PostgreSQL') {
    test('a statement ends by itself, and at once when nobody waits for it', async () => {
      const { endpoint } = await opened();
      const { database } = endpoint;
      const sleep = (signal?: AbortSignal) =>
        forPurpose({ name: 'counting', ...(signal && { signal }) }, () =>
          sql`select pg_sleep(60)`.execute(database),
        );
      const cancelled = { code: '57014' };
      await assert.rejects(sleep(), cancelled);
      const asker = new AbortController();
      const sleeping = sleep(asker.signal);
      const asleep = async (): Promise<number> => {
        const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
          where datname = current_database() and state = 'active' and query like 'select pg_sleep%'`.execute(
          database,
        );
        return rows[0]!.n;
      };
      const rejected = assert.rejects(sleeping, cancelled);
      while ((await asleep()) === 0);
      asker.abort();
      await rejected;
      assert.equal(await asleep(), 0);
      const { rows } = await forPurpose({ name: 'counting' }, () => sql`select 1 as alive`.execute(database));
      assert.deepEqual(rows, [{ alive: 1 }], 'the connection is whole');
    });
  }
});
