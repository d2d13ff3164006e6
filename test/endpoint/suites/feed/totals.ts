import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, type RawBuilder } from 'kysely';
import { inQueryClass } from '../../../../demo/endpoint/database/query-class.js';
import type { Database } from '../../../../demo/endpoint/database/connect.js';
import { readFilters } from '../../../../demo/endpoint/feed/filters.js';
import { readNumbers } from '../../../../demo/endpoint/feed/statistics.js';
import { CountedTotals } from '../../../../demo/endpoint/feed/totals/counted-totals.js';
import { summedUp } from '../../../../demo/endpoint/feed/totals/summed-up.js';
import { wholeMonths } from '../../../../demo/endpoint/feed/totals/whole-months.js';
import { rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const REPORTS = 300;

/** All that happens to a report, by what it changes. */
const CHANGES: Record<string, (id: number) => RawBuilder<unknown>> = {
  published: (id) => set(id, sql`verified_at = now(), status_code = 'verified', withheld_at = null`),
  'taken back': (id) => set(id, sql`status_code = 'unverified'`),
  withheld: (id) => set(id, sql`withheld_at = now()`),
  secret: (id) => set(id, sql`is_secret = not is_secret`),
  done: (id) => set(id, sql`status_code = 'done'`),
  'reopened in secret': (id) =>
    set(id, sql`shown_status_code = public_status_code, status_code = 'reopened'`),
  'of another kind': (id) => set(id, sql`category_id = 'sampah', classification_id = '3'`),
  'of no kind': (id) => set(id, sql`category_id = null`),
  'of another office': (id) => set(id, sql`disposition_id = 'bpbd'`),
  moved: (id) => set(id, sql`location_code = '16.01.12.2001', location_id = 'r-1601122001'`),
  answered: (id) => set(id, sql`answered_at = created_at + interval '2 hours'`),
  'filed earlier': (id) => set(id, sql`created_at = created_at - interval '40 days'`),
  erased: (id) => sql`delete from complaints where id = ${id}`,
};
const set = (id: number, values: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`update complaints set ${values} where id = ${id}`;

/** What one transaction does. */
const deed = fc.record({
  changes: fc.array(
    fc.record({ id: fc.integer({ min: 1, max: REPORTS }), what: fc.constantFrom(...Object.keys(CHANGES)) }),
    { minLength: 1, maxLength: 4 },
  ),
  isRolledBack: fc.boolean(),
});

async function carryOut(database: Database, { changes, isRolledBack }: Deed): Promise<void> {
  const work = database.transaction().execute(async (transaction) => {
    // In one order, so that no two wait for each other.
    for (const { id, what } of [...changes].sort((a, b) => a.id - b.id))
      await CHANGES[what]!(id).execute(transaction);
    if (isRolledBack) throw new Error('rolled back');
  });
  await work.catch((error: Error) => assert.equal(error.message, 'rolled back'));
}
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** What totals say, and what the reports say; the same where nothing is missing. */
async function bothCounts({ endpoint }: Opened): Promise<[kept: unknown, counted: unknown]> {
  const of = async (rows: RawBuilder<unknown>, by: RawBuilder<unknown>): Promise<unknown> => {
    const { rows: found } = await sql`select ${by}, sum(total)::int as total from (${rows}) as totals
      group by ${by} having sum(total) <> 0 order by ${by}`.execute(endpoint.database);
    return found;
  };
  const words = sql`status_code, classification_id, category_id, disposition_id`;
  const tables = {
    month_totals: sql`month, answer, late_from, ${words}`,
    place_totals: sql`location_id, location_code, ${words}`,
  };
  const kept = [];
  const counted = [];
  for (const [table, by] of Object.entries(tables)) {
    const rows = sql`select ${by}, total from ${sql.table(table)}
      union all select ${by}, change from total_changes`;
    kept.push(await of(rows, by));
    counted.push(await of(summedUp(sql`is_public`), by));
  }
  return [kept, counted];
}

onOneDatabase('Kept totals', (databases) => {
  test('are what a plain count finds, after changes at once, changes taken back, and while they are added up', async () => {
    const one = await databases.open();
    const { database, totals } = one.endpoint;
    await crowd(one, REPORTS);
    const upkeep = <T>(work: () => Promise<T>): Promise<T> => inQueryClass({ name: 'upkeep' }, work);
    await fc.assert(
      fc.asyncProperty(
        fc.array(deed, { minLength: 20, maxLength: 40 }),
        fc.boolean(),
        async (deeds, isAnew) => {
          if (isAnew) await database.deleteFrom('totals_state').execute();
          let next = 0;
          const worker = async (): Promise<void> => {
            while (next < deeds.length) await carryOut(database, deeds[next++]!);
          };
          const adding = async (): Promise<void> => {
            while (next < deeds.length) await upkeep(() => totals.keep());
          };
          await Promise.all([worker(), worker(), worker(), worker(), adding()]);
          const [kept, counted] = await bothCounts(one);
          assert.deepEqual(kept, counted);
          await upkeep(() => totals.fold());
          const { rows } = await sql`select from total_changes`.execute(database);
          assert.equal(rows.length, 0, 'all is added up');
          assert.deepEqual((await bothCounts(one))[0], counted);
        },
      ),
      { numRuns: rounds(4, 40), endOnFailure: true },
    );
    await one.close();
  });

  test('have no row of a report that the public may not see', async () => {
    const one = await databases.open();
    const { database } = one.endpoint;
    await crowd(one, 10);
    await sql`update complaints set is_secret = true`.execute(database);
    await one.endpoint.totals.keep();
    await sql`update complaints set category_id = 'banjir', status_code = 'done', is_anonymous = true`.execute(
      database,
    );
    await sql`delete from complaints`.execute(database);
    for (const table of ['total_changes', 'month_totals', 'place_totals'])
      assert.deepEqual((await sql`select * from ${sql.table(table)}`.execute(database)).rows, [], table);
    await one.close();
  });

  test('say about where too many reports of a place and of some days would have to be looked through', async () => {
    const one = await databases.open();
    await crowd(one, 240);
    const asked = readFilters({ location_id: 'r-1601', from: '2026-11-02' }, one.endpoint.config);
    const exact = new CountedTotals(one.endpoint);
    const exactly = [await exact.total(asked), await exact.by('status_code', asked)];
    assert.equal(exact.isAbout, false);
    const guessing = new CountedTotals(one.endpoint, 120);
    const about = [await guessing.total(asked), await guessing.by('status_code', asked)];
    assert.equal(guessing.isAbout, true);
    assert.deepEqual(about, exactly, 'of two halves that are alike');
    await one.close();
  });

  test('say about the statistics of a place with too many reports, words exactly', async () => {
    const one = await databases.open();
    await crowd(one, 240);
    await one.endpoint.totals.keep();
    for (const query of [{ location_id: 'r-1601' }, { location_id: 'r-1601', from: '2026-11-02' }]) {
      const asked = readFilters(query, one.endpoint.config);
      const exact = await readNumbers(one.endpoint, asked);
      const about = await readNumbers(one.endpoint, asked, { everywhere: 240, place: 120 });
      assert.deepEqual([exact.isAbout, about.isAbout], [false, true]);
      // Of two halves that are alike; in time are as many of the newest as of all.
      const shown = ({ tallies }: typeof exact) =>
        tallies.map(({ dimension, key, total, done }) => [
          dimension,
          key,
          total,
          dimension === 'month' || done,
        ]);
      assert.deepEqual(shown(about), shown(exact));
    }
    await one.close();
  });

  if (databases.kind === 'PostgreSQL')
    test('let nobody wait for another who changes reports of the same kind', async () => {
      const one = await databases.open();
      const { database } = one.endpoint;
      await crowd(one, 240);
      await database.transaction().execute(async (first) => {
        await CHANGES['done']!(1).execute(first);
        await database.transaction().execute(async (second) => {
          await sql`set local lock_timeout = '2s'`.execute(second);
          // The first and the 121st have all words in common.
          await CHANGES['done']!(121).execute(second);
        });
        await inQueryClass({ name: 'upkeep' }, () => one.endpoint.totals.fold());
      });
      const [kept, counted] = await bothCounts(one);
      assert.deepEqual(kept, counted);
      await one.close();
    });
});

test('whole months and the days beside them are each day of a span once', () => {
  const day = fc
    .integer({ min: 0, max: 500 })
    .map((n) => new Date(Date.UTC(2024, 10, 1 + n)).toISOString().slice(0, 10));
  const days = Array.from({ length: 560 }, (_, n) =>
    new Date(Date.UTC(2024, 9, 20 + n)).toISOString().slice(0, 10),
  );
  const isIn = (one: string, { from, to }: { from: string | null; to: string | null }): boolean =>
    (from === null || one >= from) && (to === null || one <= to);
  fc.assert(
    fc.property(fc.option(day), fc.option(day), (from, to) => {
      const { whole, rest } = wholeMonths({ from, to });
      for (const bound of [whole?.from, whole?.to]) assert.match(bound ?? '2024-01-01', /-01$/);
      for (const one of days) {
        const times =
          rest.reduce((sum, part) => sum + (isIn(one, part) ? part.by : 0), 0) +
          (whole !== null && isIn(`${one.slice(0, 7)}-01`, whole) ? 1 : 0);
        assert.equal(times, isIn(one, { from, to }) ? 1 : 0, `${one} in ${from}…${to}`);
      }
    }),
  );
});
