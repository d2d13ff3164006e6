import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as immediate } from 'node:timers/promises';
import { sql } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { errorWire } from '../../../../src/contract/envelope.js';
import { aReport, type Reply } from '../../harness/citizen.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { isWaiting } from '../../harness/waiting-for-lock.js';

const REPORTS = 2_000;
/** More than run and wait together. */
const ASKERS = 40;
/** More than there are connections to file with. */
const LOOKERS = 30;
/** No two are alike, so that none is answered with what was counted for another. */
const mistyped = (turn: number) =>
  `complaints/counts?search=laporqn+wqrga+keadqan+segerq&status=done&from=20${10 + (turn % 16)}-01-${10 + (turn % 18)}`;

onOneDatabase('Expensive questions', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => {
    if (one === undefined) {
      one = await databases.open({ trustProxy: true, publicUrl: 'http://localhost' });
      await crowd(one, REPORTS);
    }
    return one;
  };

  test('are few at one time, the rest is told to come back, and reports are filed meanwhile', async () => {
    const { citizen } = await opened();
    const answered: string[] = [];
    const noted = async (what: string, asking: Promise<Reply>): Promise<Reply> => {
      const reply = await asking;
      answered.push(`${what} ${reply.status}`);
      return reply;
    };
    const flood = Array.from({ length: ASKERS }, (_, turn) => noted('counts', citizen.get(mistyped(turn))));
    await noted('filed', citizen.create(aReport()));
    await noted('read', citizen.get('complaints?page_size=10'));
    const answers = await Promise.all(flood);
    // Were all served in turn, whoever files or reads would come last.
    const last = answered.map((one) => one.startsWith('counts')).lastIndexOf(true);
    for (const one of ['filed 201', 'read 200'])
      assert.ok(answered.includes(one) && answered.indexOf(one) < last, answered.join(', '));
    const turnedAway = answers.filter(({ status }) => status === 503);
    assert.ok(turnedAway.length >= ASKERS / 2, `${turnedAway.length} were turned away`);
    for (const { status, body, headers } of answers) {
      if (status === 200) continue;
      assert.deepEqual([status, errorWire.parse(body).code], [503, 'unavailable']);
      assert.ok(Number(headers.get('Retry-After')) > 0 && body.message.includes(headers.get('Retry-After')));
    }
    const afterwards = await citizen.get('complaints/counts?status=done');
    assert.equal(afterwards.status, 200, 'and afterwards they are answered again');
  });

  test('of one address or /48 leave others their turn: searches, lists, numbers are answered meanwhile', async () => {
    const { citizen } = await opened();
    const at = (address: string) => ({ 'X-Forwarded-For': address });
    const hostile = (turn: number) => at(turn % 2 === 0 ? '203.0.113.9' : `2001:db8:77:${turn}::1`);
    const ending = new AbortController();
    let floods = 0;
    let asking = 0;
    let move = (): void => undefined;
    const nextMove = (): Promise<void> => new Promise((resolve) => (move = resolve));
    let moved = nextMove();
    const flood = Array.from({ length: ASKERS }, async (_, turn) => {
      while (!ending.signal.aborted) {
        asking += 1;
        const asked = `${mistyped(turn)}&category_id=${(floods += 1)}`;
        const { status } = await citizen.get(asked, undefined, hostile(turn));
        asking -= 1;
        // Who is turned away asks again when the line has moved: at once, it would be all that the process does.
        if (status === 503 && asking > 0) await moved;
        else {
          move();
          moved = nextMove();
        }
        await immediate();
      }
    });
    const paths = ['complaints?search=jembatqn', 'complaints/counts?search=jalqn', 'complaints/statistics'];
    const answered = new Set<string>();
    // Until the line is full of them.
    while (floods <= ASKERS) await immediate();
    try {
      // A busy machine may take too long for one of them; a flood that has the line takes all.
      for (let turn = 0; turn < 3 * paths.length; turn += 1) {
        const path = paths[turn % paths.length]!;
        const { status } = await citizen.get(path, undefined, at(`198.51.100.${turn % 3}`));
        if (status === 200) answered.add(path);
      }
    } finally {
      ending.abort();
    }
    await Promise.all(flood);
    assert.deepEqual([...answered].sort(), [...paths].sort());
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

  test('more exports than are made at one time are told to come back before anything is promised, and a reader that leaves makes room', async () => {
    const { citizen } = await opened();
    const from = (address: number) => ({ 'X-Forwarded-For': `203.0.113.${address}` });
    const ask = (address: number) => citizen.get('complaints.csv', undefined, from(address));
    // None of their readers takes anything yet.
    const answers: Response[] = [];
    const begin = async (address: number): Promise<void> => {
      const answer = await citizen.open('complaints.csv', from(address));
      assert.equal(answer.status, 200);
      answers.push(answer);
    };
    for (let turn = 0; turn < 2; turn += 1) await begin(0);
    const again = { ...from(0), 'If-None-Match': answers[0]!.headers.get('ETag')! };
    for (const [method, headers, status] of [
      ['GET', again, 304],
      ['HEAD', again, 304],
      ['HEAD', from(0), 200],
      ['GET', { ...again, 'If-None-Match': '"lain"' }, 503],
    ] as const)
      assert.equal(
        (await citizen.request(method, 'complaints.csv', headers)).status,
        status,
        `${method}: who has it already, or wants the head alone, needs no room`,
      );
    const tooMany = await ask(0);
    assert.deepEqual([tooMany.status, errorWire.parse(tooMany.body).code], [503, 'unavailable']);
    assert.equal(tooMany.headers.get('Content-Disposition'), null);
    assert.ok(Number(tooMany.headers.get('Retry-After')) > 0);
    for (let address = 1; address < 7; address += 1) await begin(address);
    const more = Array.from({ length: 5 }, (_, turn) => ask(10 + turn));
    assert.equal((await Promise.race(more)).status, 503);
    for (const answer of answers) await answer.body!.cancel();
    const told = (await Promise.all(more)).map(({ status }) => status);
    assert.deepEqual(told.sort(), [200, 200, 200, 200, 503]);
    await citizen.request('HEAD', 'complaints.csv', from(0));
    await citizen.request('HEAD', 'complaints.csv', from(0));
    assert.equal((await ask(0)).status, 200, 'heads alone hold nothing');
  });

  if (databases.kind === 'PostgreSQL') {
    test('officers who look for reports, however many, keep no citizen waiting', async () => {
      const town = await databases.open();
      const officer = await anOfficer(town);
      const { database } = town.endpoint;
      const holder = await database.startTransaction().execute();
      // What officers look through, and an anonymous report needs nothing of.
      await sql`lock table reporters in access exclusive mode`.execute(holder);
      const looking = Array.from({ length: LOOKERS }, () =>
        officer.post('reports/search', { search: 'jembatan' }),
      );
      while (!(await isWaiting(database)));
      const filed = await town.citizen.create(aReport({ is_anonymous: true }));
      await holder.rollback().execute();
      assert.equal(filed.status, 201);
      for (const { status } of await Promise.all(looking))
        assert.ok([200, 503].includes(status), `${status}`);
    });

    test('a statement ends by itself, and at once when nobody waits for it', async () => {
      const { endpoint } = await opened();
      const { database } = endpoint;
      const sleep = (signal?: AbortSignal) =>
        inQueryClass({ name: 'counting', ...(signal && { signal }) }, () =>
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
      // The server says so a moment after it has answered.
      while ((await asleep()) > 0);
      const { rows } = await inQueryClass({ name: 'counting' }, () =>
        sql`select 1 as alive`.execute(database),
      );
      assert.deepEqual(rows, [{ alive: 1 }], 'the connection is whole');
    });
  }
});
