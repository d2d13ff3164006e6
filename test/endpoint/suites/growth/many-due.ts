/** Upkeep of many reports asks the database as often as of two, tells each once, and ends its run at a bound. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { checkChain } from '../../../../demo/endpoint/audit/audit-chain.js';
import { inPieces, RUN_MAX } from '../../../../demo/endpoint/jobs/in-pieces.js';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import { escalate } from '../../../../demo/endpoint/desk/hands/escalate.js';
import { tellOverdue } from '../../../../demo/endpoint/officer-news/overdue.js';
import { WAITING_MAX } from '../../../../demo/endpoint/officer-news/spread.js';
import { remindOfPromises } from '../../../../demo/endpoint/reports/lifecycle/promises.js';
import { listen } from '../../../journey/harness/server.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { anOfficer } from '../../harness/officers/officer.js';
import { rounds } from '../../../setup/full-run.js';

const [FEW, MANY] = [2, rounds(20, 150)];
/** More than a piece has. */
const TWO_PIECES = 300;

interface Job {
  run: (endpoint: Opened['endpoint']) => Promise<void>;
  /** Makes a report due since a day. */
  due: (day: string) => RawBuilder<unknown>;
  event: string;
}

const JOBS: Record<string, Job> = {
  escalations: {
    run: escalate,
    due: (day) => sql`status_code = 'in_progress', finished_at = null, deadline_at = ${day}`,
    event: 'report.escalated',
  },
  overdue: {
    run: tellOverdue,
    due: (day) => sql`status_code = 'in_progress', finished_at = null, deadline_at = ${day}`,
    event: 'report.overdue',
  },
  promises: {
    run: remindOfPromises,
    due: (day) =>
      sql`status_code = 'responded', finished_at = null, deadline_at = null, promised_at = ${day}`,
    event: 'report.promised-day',
  },
};

/** Opens an endpoint whose programs are listening, with a verifier who is told each morning. */
async function openTold(open: (overrides: object) => Promise<Opened>) {
  const told: { event: string; tracking_id: string }[] = [];
  const receiver = await listen((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push(JSON.parse(body));
      response.writeHead(204).end();
    });
  });
  const one = await open({
    // Nobody listens there: what is told by mail is looked for in the rows.
    mail: { url: 'smtp://127.0.0.1:9', from: 'aduan@contoh.invalid' },
    webhook: { url: receiver.origin, secret: 'rahasia-bersama' },
  });
  await anOfficer(one, { roles: ['verifier'] });
  await sql`insert into officer_mail (officer_id, address, confirmed_at, secret, created, overdue, replied, escalated)
    select id, 'petugas@contoh.invalid', now(), 'now', 'digest', 'digest', 'digest', 'digest' from officers`.execute(
    one.endpoint.database,
  );
  await crowd(one, FEW + MANY + TWO_PIECES);
  return { one, told, receiver };
}

onOneDatabase('Upkeep of many reports', (databases) => {
  for (const [name, { run, due, event }] of Object.entries(JOBS))
    test(`${name}: as many statements for ${MANY} as for ${FEW}, and each is told once`, async () => {
      const { one, told, receiver } = await openTold((overrides) => databases.open(overrides));
      const { database } = one.endpoint;
      /** Makes the next `count` reports due, the newest first. */
      let made = 0;
      const make = async (count: number): Promise<void> => {
        await sql`update complaints set ${due('2026-11-20')} where tracking_id in (
          select (1000000000 + n)::text from generate_series(${made + 1}::int, ${made + count}::int) as n)`.execute(
          database,
        );
        made += count;
      };
      /** What is told is told beside it, and counts for nobody. */
      const statements = async (): Promise<number> => {
        const before = one.config.meter!.queries;
        await run(one.endpoint);
        return one.config.meter!.queries - before;
      };
      await make(FEW);
      const few = await statements();
      await make(MANY);
      assert.equal(await statements(), few);
      await make(TWO_PIECES);
      const other = databases.kind === 'PostgreSQL' ? await one.beside() : one;
      await Promise.all([one, other].map(({ endpoint }) => run(endpoint)));
      // What one of them had just locked, the other has left to the next run.
      await run(one.endpoint);
      await Promise.all([one, other].map(({ endpoint }) => endpoint.notifier.settled()));
      assert.equal(told.filter((said) => said.event === event).length, made);
      assert.equal(new Set(told.map(({ tracking_id }) => tracking_id)).size, made);
      assert.equal(told.length, made);
      const trail = await database.selectFrom('desk_audit').selectAll().orderBy('seq').execute();
      await checkChain(trail.map((line) => ({ ...line, at: line.at.toISOString() })));
      const escalated = trail.filter(({ action }) => action === 'escalate');
      assert.equal(escalated.length, name === 'escalations' ? made : 0);
      const news = await database.selectFrom('officer_news').select('complaint_id').distinct().execute();
      assert.equal(news.length, WAITING_MAX, 'an officer is told of no more at once');
      if (other !== one) await other.close();
      await one.close();
      await receiver.stop();
    });
});

describe('Upkeep in pieces', () => {
  const rows = Array.from({ length: RUN_MAX + 5_000 }, (_, index) => ({ id: index + 1 }));
  const find = async (after: number, limit: number) => rows.slice(after, after + limit);

  test('handles so many in a run, and leaves the rest to the next', async () => {
    const handled: number[][] = [];
    const handle = async (ids: readonly number[]): Promise<void> => void handled.push([...ids]);
    assert.equal(await inPieces({ find, handle, piece: 70 }), true, 'there is more');
    assert.deepEqual(
      handled.flat(),
      rows.slice(0, RUN_MAX).map(({ id }) => id),
    );
    assert.ok(handled.every((ids) => ids.length <= 70));
    const rest = async (after: number, limit: number) => await find(after + RUN_MAX, limit);
    assert.equal(await inPieces({ find: rest, handle }), false);
  });

  test('ends where a piece is another process’s', async () => {
    const handled: number[] = [];
    const handle = async (ids: readonly number[]): Promise<boolean> => handled.push(...ids) < 30;
    assert.equal(await inPieces({ find, handle, piece: 10 }), false);
    assert.equal(handled.length, 30);
  });

  test('ends with the piece under way where the process is about to stop', async () => {
    const ending = new AbortController();
    const handled: number[] = [];
    const handle = async (ids: readonly number[]): Promise<void> => {
      handled.push(...ids);
      ending.abort();
    };
    await inQueryClass({ name: 'upkeep', ending: ending.signal }, () =>
      inPieces({ find, handle, piece: 10 }),
    );
    assert.equal(handled.length, 10);
  });

  test('goes on behind a piece that fails, and says so at its end; and ends where nothing can be looked up', async () => {
    const handled: number[] = [];
    const handle = async (ids: readonly number[]): Promise<void> => {
      if (ids.includes(5)) throw new Error('the fifth');
      handled.push(...ids);
    };
    await assert.rejects(inPieces({ find, handle, piece: 10 }), /the fifth/);
    assert.equal(handled.length, RUN_MAX - 10);
    handled.length = 0;
    const away = async (after: number, limit: number) => {
      if (after > 0) throw new Error('away');
      return await find(after, limit);
    };
    await assert.rejects(inPieces({ find: away, handle, piece: 10 }), /away/);
    assert.ok(handled.length < RUN_MAX / 2, String(handled.length));
  });
});
