import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { KeptColumns } from '../../../../demo/endpoint/feed/columns/kept-columns.js';
import { workingDaysBefore } from '../../../../demo/endpoint/feed/working-time.js';
import { officerActs } from '../../../../demo/endpoint/index.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const ADMIN = { id: '1', name: 'Admin Kabupaten' };
const PUPR = { id: 'dinas-pupr', name: 'Dinas Pekerjaan Umum dan Penataan Ruang' };

/** The same numbers below `most` each time. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * most);
  };
}

const CHOICES: Record<string, readonly string[]> = {
  status: ['done', 'verified,responded', 'in_progress', 'archived'],
  classification_id: ['1', '2', '9'],
  category_id: ['pekerjaan-umum', 'jalan-berlubang', 'sampah', 'none'],
  institution_id: ['dlh', 'dinas-pupr', 'none'],
  location_id: ['r-1601222003', 'none'],
  from: ['2026-11-23', '2026-11-24', '2020-01-01', '2026-12-01'],
  to: ['2026-11-23', '2026-11-24', '2020-01-01', '2026-12-01'],
};

/** Some filters, often none or one, so that something is found. */
function someFilters(roll: (most: number) => number): URLSearchParams {
  const chosen = Object.entries(CHOICES).filter(() => roll(4) === 0);
  return new URLSearchParams(chosen.map(([name, values]) => [name, values[roll(values.length)]!]));
}

onOneDatabase('Numbers counted from columns', (databases) => {
  let one: Opened;
  const opened = async (): Promise<Opened> => {
    if (one === undefined) {
      one = await databases.open();
      await crowd(one, 600);
    }
    return one;
  };
  let turn = 0;
  /** Lists' totals, counts and statistics, each asked for the first time. */
  const numbers = async (filters: URLSearchParams) => {
    const { citizen } = one;
    const query = `${filters.toString()}&nobody=${(turn += 1)}`;
    const list = await citizen.get(`complaints?page_size=1&${query}`);
    const counts = await citizen.get(`complaints/counts?${query}`);
    const days = new URLSearchParams([...filters].filter(([name]) => name === 'from' || name === 'to'));
    const statistics = await citizen.get(`complaints/statistics?${days.toString()}&nobody=${turn}`);
    for (const { status } of [list, counts, statistics]) assert.equal(status, 200, query);
    return { total: list.body.results.total, counts: counts.body, statistics: statistics.body };
  };
  /** Counts without columns, or without the database's totals. */
  const without = async <T>(parts: readonly ('columns' | 'totals')[], work: () => Promise<T>): Promise<T> => {
    const { endpoint } = one;
    const { columns, totals } = endpoint;
    Object.assign(endpoint, {
      ...(parts.includes('columns') && { columns: { current: async () => null } }),
      ...(parts.includes('totals') && { totals: { areFilled: async () => false } }),
    });
    const result = await work();
    Object.assign(endpoint, { columns, totals });
    return result;
  };
  const areTheSame = async (filters: URLSearchParams, what: string): Promise<void> => {
    const before = await without(['columns', 'totals'], () => numbers(filters));
    let counted: string[] = [];
    let now: unknown;
    counted = await one.watch(async () => {
      now = await numbers(filters);
    });
    assert.deepEqual(now, before, `${what} ${filters.toString()}`);
    assert.ok(
      !counted.some((text) => /count\(\*\) as "total"|grouping\(/.test(text)),
      'the database counted',
    );
    counted = await one.watch(async () => {
      now = await without(['columns'], () => numbers(filters));
    });
    assert.deepEqual(now, before, `${what} by totals ${filters.toString()}`);
    assert.ok(
      counted.some((text) => text.includes('total_changes')),
      'no totals were read',
    );
  };

  test('are the database’s own, whatever is asked', async () => {
    await opened();
    const roll = dice(7);
    await areTheSame(new URLSearchParams(), 'all');
    for (let round = 0; round < 12; round += 1) await areTheSame(someFilters(roll), `round ${round}`);
  });

  test('stay the database’s own through everything that happens to a report', async () => {
    const { citizen, endpoint } = await opened();
    const { trackingId, accessCode } = await citizen.file({
      category_id: 'jembatan',
      location_id: 'r-1601222003',
    });
    const { database } = endpoint;
    const changes: Record<string, () => Promise<unknown>> = {
      verified: () => officerActs.verify(endpoint, trackingId, ADMIN),
      disposed: () => officerActs.dispose(endpoint, trackingId, ADMIN, PUPR),
      answered: () =>
        officerActs.respond(endpoint, trackingId, PUPR, { content: 'Sudah.', isPrivate: false }),
      'of another kind': () =>
        database
          .updateTable('complaints')
          .set({ category_id: 'sampah', classification_id: '3' })
          .where('tracking_id', '=', trackingId)
          .execute(),
      supported: () =>
        citizen.request('POST', `complaints/${trackingId}/support`, {
          'Idempotency-Key': crypto.randomUUID(),
        }),
      withdrawn: () => citizen.withdraw(trackingId, accessCode, crypto.randomUUID()),
      'a hundred at once': () => crowd(one, 100, 601),
      'many gone': () => database.deleteFrom('complaints').where('id', '<', 200).execute(),
    };
    for (const [what, change] of Object.entries(changes)) {
      await change();
      await areTheSame(new URLSearchParams(), what);
    }
  });

  test('are the database’s where too much changed at once, until it is read; and where there are too many reports', async () => {
    const fresh = await databases.open();
    const { database, changes } = fresh.endpoint;
    await crowd(fresh, 600);
    const columns = new KeptColumns(database, changes, { rows: 1_000, blocksAwaited: 2 });
    assert.equal(await columns.current(), null);
    let read = await columns.current();
    while (read === null) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      read = await columns.current();
    }
    assert.equal(read.filedOn.filter((day) => day > 0).length, 600);
    changes.doubtAll();
    assert.equal(await new KeptColumns(database, changes, { rows: 512, blocksAwaited: 9 }).current(), null);
    changes.lose();
    assert.equal(await columns.current(), null, 'and where nobody tells of changes');
    await fresh.close();
  });

  test('are done without where a town is too large: its list comes at once, with a total where that is there', async () => {
    const large = await databases.open();
    const { endpoint, citizen } = large;
    await crowd(large, 30);
    const limits = { rows: 0, blocksAwaited: 9 };
    endpoint.columns = new KeptColumns(endpoint.database, endpoint.changes, limits);
    const { remembered } = endpoint;
    const list = async (query: string) => (await citizen.get(`complaints?${query}`)).body.results;
    const counting = (): Promise<never> => new Promise(() => undefined);
    endpoint.remembered = Object.assign(Object.create(remembered), { of: counting });
    const waiting = await list('status=done');
    assert.deepEqual([waiting.total, waiting.data.length], [null, 8]);
    endpoint.remembered = Object.assign(Object.create(remembered), {
      of: () => Promise.resolve({ total: 8 }),
    });
    assert.equal((await list('status=done&page_size=5')).total, 8);
    await large.close();
  });

  test('reckon working days as the database does', async () => {
    const { endpoint } = await opened();
    const days = Array.from({ length: 400 }, (_, n) =>
      new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const { rows } = await sql<{ before: number }>`select working_days_before(day) as before
      from unnest(${days}::date[]) with ordinality as days (day, place) order by place`.execute(
      endpoint.database,
    );
    const { calendar } = endpoint.config;
    assert.ok(calendar.holidays.length > 0);
    assert.deepEqual(
      days.map((day) => workingDaysBefore(day, calendar)),
      rows.map(({ before }) => before),
    );
  });
});
