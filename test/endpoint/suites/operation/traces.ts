/** A trace goes through: from the proxy to the log, to the database's statements, and from the relay to the gateway. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { aReport } from '../../harness/citizen.js';
import { onOneDatabase } from '../../harness/databases.js';
import { isWaiting } from '../../harness/waiting-for-lock.js';
import { openForwarding } from '../../relay/opened.js';
import { openWatched } from '../../watching/opened.js';

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';
const SENT = `00-${ID}-00f067aa0ba902b7-01`;

onOneDatabase('A trace', (databases) => {
  test('of a proxy that is trusted stands in the request’s lines, and in no answer', async () => {
    for (const trustProxy of [true, false]) {
      const one = await openWatched(databases, { trustProxy });
      const traced = async (traceparent: string) => {
        one.lines.length = 0;
        const { headers } = await one.citizen.get('capabilities', undefined, { traceparent });
        assert.ok(![...headers].flat().some((part) => part.includes(ID)));
        return one.lines.map(({ trace_id }) => trace_id);
      };
      assert.deepEqual(await traced(SENT), [trustProxy ? ID : undefined]);
      assert.deepEqual(await traced(`${SENT}x`), [undefined], 'an invalid one is none');
      await one.close();
    }
  });

  test('stands behind the statements of its request, and of no other', async () => {
    if (databases.kind === 'PGlite') return;
    const one = await openWatched(databases, { trustProxy: true });
    const { database } = one.endpoint;
    const waitingStatements = async (headers: Record<string, string>): Promise<string[]> => {
      const holder = await database.startTransaction().execute();
      await sql`lock table complaints`.execute(holder);
      const asked = one.citizen.get('complaints/1/complaint', undefined, headers);
      while (!(await isWaiting(database)));
      const { rows } = await sql<{ query: string }>`select query from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(database);
      await holder.rollback().execute();
      assert.equal((await asked).status, 404);
      return rows.map(({ query }) => query);
    };
    const [traced] = await waitingStatements({ traceparent: SENT });
    const comment = new RegExp(` /\\*traceparent='00-${ID}-([0-9a-f]{16})-01'\\*/$`).exec(traced!);
    assert.ok(comment !== null, traced);
    assert.ok(!SENT.includes(comment[1]!), 'the endpoint is a part of its own');
    assert.doesNotMatch((await waitingStatements({}))[0]!, /traceparent/);
    await one.close();
  });

  test('of the relay’s own work goes to the gateway, and never that of whoever filed the report', async () => {
    const heard: { step: string; header: string }[] = [];
    const one = await openForwarding(
      databases,
      {
        reached({ step }, point, headers) {
          if (point === 'heard') heard.push({ step, header: String(headers['traceparent']) });
        },
      },
      {},
      { trustProxy: true },
    );
    const { body } = await one.citizen.request(
      'POST',
      'complaints/complaint',
      { 'Content-Type': 'application/json', 'Idempotency-Key': crypto.randomUUID(), traceparent: SENT },
      JSON.stringify(aReport()),
    );
    assert.ok(body.complaint_id !== undefined, JSON.stringify(body));
    await one.verified();
    await one.verified();
    await one.settled();
    const ids = heard.map(({ step, header }) => ({
      step,
      id: /^00-([0-9a-f]{32})-[0-9a-f]{16}-01$/.exec(header)?.[1],
    }));
    for (const { step, id } of ids) assert.ok(id !== undefined && id !== ID, step);
    const created = ids.filter(({ step }) => step === 'create');
    assert.equal(new Set(created.map(({ id }) => id)).size, 2, 'one for each report that is worked on');
    await one.close();
  });
});
