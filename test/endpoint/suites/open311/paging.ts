import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { newestQuery } from '../../../../demo/endpoint/feed/pages.js';
import { readAsked } from '../../../../demo/endpoint/open311/asked.js';
import type { Citizen } from '../../harness/citizen.js';
import { crowd } from '../../harness/crowd.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';
import { otherCity, requestsOf } from '../../harness/open311.js';
import { isFullRun, rounds } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';

/** Of the test's own crowd, all of one town. */
const REPORTS = 61;

const idsOf = async (city: Citizen, query: string): Promise<string[]> =>
  (await requestsOf(city, query)).map(({ service_request_id: id }) => id);

/** Every page to the first empty one. `between` runs before each but the first. */
async function walk(
  city: Citizen,
  { size, more = '' }: { size: number; more?: string },
  between: (page: number) => Promise<void> = async () => undefined,
): Promise<string[]> {
  const seen: string[] = [];
  for (let page = 1; ; page += 1) {
    if (page > 1) await between(page);
    const ids = await idsOf(city, `page=${page}&page_size=${size}${more}`);
    if (ids.length === 0) return seen;
    seen.push(...ids);
  }
}

/** Some reports of each of a few moments: ties, which the number alone parts. */
async function aCrowd({ endpoint, clock }: Opened): Promise<void> {
  await crowd({ endpoint, clock }, REPORTS);
  await sql`update complaints set created_at = date_trunc('hour', created_at),
    is_anonymous = (tracking_id::int8 % 5 = 0)`.execute(endpoint.database);
}

onOneDatabase('Pages of Open311', (databases) => {
  let one: Opened;
  let city: Citizen;
  const opened = async (): Promise<void> => {
    one ??= await databases.open();
    await one.endpoint.database.deleteFrom('complaints').execute();
    await aCrowd(one);
    city = otherCity(one);
  };

  test('have every report once and in one order, however large they are, while nothing changes', async () => {
    await opened();
    const all = await idsOf(city, '');
    assert.equal(new Set(all).size, REPORTS);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: REPORTS + 2 }), async (size) => {
        assert.deepEqual(await walk(city, { size }), all);
      }),
      { numRuns: rounds(5, 40) },
    );
    const chosen = 'status=open&service_code=sampah,ktp,pdam';
    const some = await idsOf(city, chosen);
    assert.ok(some.length > 3 && some.length < REPORTS, `${some.length}`);
    assert.deepEqual(await walk(city, { size: 3, more: `&${chosen}` }), some);
  });

  test('pass over no report while others come in, and repeat none that were filed by the end_date that is asked for', async () => {
    await opened();
    const filings = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 });
    // Each batch is filed ten minutes after the one before for each report in it.
    let later = 0;
    const base = one.clock.now.getTime();
    const minute = (at: number): Date => new Date(base + at * 60_000);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 7, max: 30 }),
        filings,
        fc.boolean(),
        async (size, coming, isFixed) => {
          const before = await idsOf(city, '');
          const filedLater = async (page: number): Promise<void> => {
            const count = coming[page - 2] ?? 0;
            if (count === 0) return;
            const first = REPORTS + 1 + later;
            later += count;
            await crowd({ ...one, clock: { now: minute(10 * later + first + count) } }, count, first);
          };
          const asked = minute(10 * later + 5).toISOString();
          const more = isFixed ? `&end_date=${asked.slice(0, 19)}Z` : '';
          const seen = await walk(city, { size, more }, filedLater);
          assert.deepEqual(
            seen.filter((id, at) => before.includes(id) && seen.indexOf(id) === at),
            before,
          );
          if (isFixed) assert.deepEqual(seen, before);
        },
      ),
      { numRuns: rounds(6, 60) },
    );
  });

  test('go as deep as ten thousand reports, and say how to go on', async () => {
    await opened();
    assert.deepEqual(await idsOf(city, 'page_size=500&page=21'), []);
    const { status, body } = await city.get('open311/v2/requests.json?page_size=500&page=22');
    assert.deepEqual([status, body.length], [400, 1]);
    assert.match(body[0].description, /^page: .*start_date dan end_date/);
  });

  // Of the plans of the same table `npm test` looks at those of the feed.
  if (isFullRun)
    test('are found by an index', async () => {
      await opened();
      await crowd(one, 8_000, REPORTS + 1);
      await sql`analyze complaints`.execute(one.endpoint.database);
      const { database } = one.endpoint;
      const planOf = async (query: string): Promise<string> => {
        const values = new URLSearchParams(query);
        const context = { req: { queries: (name: string) => values.getAll(name) } } as never;
        const { where, ...part } = readAsked(context, one.endpoint);
        return JSON.stringify(await newestQuery(database, where, part).explain());
      };
      for (const [query, index] of [
        ['page_size=20', /public_by_created_at/],
        ['status=closed&page_size=20', /public_by_(status_code|created_at)/],
        ['status=open&page_size=20&page=5', /public_by_created_at/],
        ['service_code=jembatan,ktp&page_size=20', /public_by_(category_id|created_at)/],
        ['start_date=2026-11-20&end_date=2026-11-20', /public_by_created_at/],
        ['service_request_id=1000000001,1000000002', /tracking_id/],
      ] as const) {
        const plan = await planOf(query);
        assert.match(plan, index, query);
        assert.doesNotMatch(plan, /Seq Scan on complaints/, query);
      }
    });

  test('hold a thousand reports where no size is asked for', async () => {
    await opened();
    await crowd(one, 1_000, REPORTS + 1);
    const all = await idsOf(city, '');
    assert.equal(all.length, 1_000);
    const rest = await idsOf(city, 'page=2');
    assert.equal(new Set([...all, ...rest]).size, REPORTS + 1_000);
  });
});
