/** Due days are reckoned twice, by TypeScript and by SQL, and both are held to days that were reckoned by hand. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { reckon, type Counting, type Pause } from '../../../../demo/endpoint/clocks/reckon.js';
import { endOfDay, workingDayAfter } from '../../../../src/contract/working-days.js';
import { rounds, SEED } from '../../../setup/full-run.js';
import fc from '../../../setup/property.js';
import { reckonedBySql } from '../../clocks/reckoned-by-sql.js';
import { onOneDatabase, type Opened } from '../../harness/databases.js';

const CASES = readFileSync(new URL('../../clocks/dated-cases.csv', import.meta.url), 'utf8');

interface DatedCase {
  counting: Counting;
  dueOn: string;
  isEstimate: boolean;
  byHand: string;
}

function datedCases(): DatedCase[] {
  const [, ...lines] = CASES.trim().split('\n');
  return lines.map((line) => {
    const [startsOn, days, counted, extension, pauses, dueOn, isEstimate, byHand] = line.split(',');
    const pause = (text: string): Pause => ({ from: text.slice(0, 10), to: text.slice(11) });
    return {
      counting: {
        startsOn: startsOn!,
        days: Number(days),
        counted: counted as Counting['counted'],
        extension: Number(extension),
        pauses: pauses!.split(' ').filter(Boolean).map(pause),
      },
      dueOn: dueOn!,
      isEstimate: isEstimate === 'yes',
      byHand: byHand!,
    };
  });
}

const dayAfter = (day: string, later: number): string =>
  new Date(Date.parse(day) + later * 86_400_000).toISOString().slice(0, 10);

const anyDay = fc.integer({ min: 0, max: 1_200 }).map((later) => dayAfter('2025-10-01', later));
const anyCounting: fc.Arbitrary<Counting> = anyDay.chain((startsOn) =>
  fc.record({
    startsOn: fc.constant(startsOn),
    days: fc.integer({ min: 1, max: 70 }),
    counted: fc.constantFrom('working', 'working', 'working', 'calendar'),
    extension: fc.constantFrom(0, 0, 7, 30),
    pauses: fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 120 }), fc.integer({ min: 0, max: 40 }))
        .map(([from, long]) => ({ from: dayAfter(startsOn, from), to: dayAfter(startsOn, from + long) })),
      { maxLength: 3 },
    ),
  }),
);

/** Countings of one query. */
const BATCH = 100;

onOneDatabase('Due days', (databases) => {
  let one: Opened;
  before(async () => {
    one = await databases.open();
  });

  test('are those of cases over Idulfitri, joint leave and weekends that were reckoned by hand', async () => {
    const { calendar } = one.config;
    const cases = datedCases();
    assert.ok(cases.length >= 60, `${cases.length} cases`);
    const bySql = await reckonedBySql(
      one.endpoint,
      cases.map(({ counting }) => counting),
    );
    cases.forEach(({ counting, dueOn, isEstimate, byHand }, index) => {
      const title = `${counting.startsOn} + ${counting.days}: ${byHand}`;
      const reckoned = reckon(counting, calendar)!;
      assert.deepEqual([reckoned.dueOn, reckoned.isEstimate], [dueOn, isEstimate], title);
      assert.deepEqual(bySql[index], reckoned, title);
    });
  });

  test('are the same by both counters, day by day, whatever is asked', async () => {
    const { calendar } = one.config;
    await fc.assert(
      fc.asyncProperty(fc.array(anyCounting, { minLength: BATCH, maxLength: BATCH }), async (countings) => {
        const reckoned = countings.map((counting) => reckon(counting, calendar));
        assert.deepEqual(await reckonedBySql(one.endpoint, countings), reckoned);
      }),
      { numRuns: rounds(3, 100), endOnFailure: true },
    );
  });

  test('are those to which the database moves deadlines', async () => {
    const { calendar, timeZone } = one.config;
    const holidays = new Set(calendar.holidays);
    const cases = fc.sample(anyCounting, { numRuns: rounds(1_000, 10_000), seed: SEED });
    const { rows } = await sql<{
      due: Date;
    }>`select due_moment((one ->> 'startsOn')::date, (one ->> 'days')::int) as due
      from jsonb_array_elements(${JSON.stringify(cases)}::jsonb) with ordinality all_asked (one, place) order by place`.execute(
      one.endpoint.database,
    );
    cases.forEach(({ startsOn, days }, index) => {
      const due = endOfDay(timeZone, workingDayAfter(startsOn, days, holidays)!);
      assert.deepEqual(rows[index]!.due, due, `${startsOn} + ${days}`);
    });
    const { rows: never } = await sql<{ due: Date | null }>`
      select due_moment('2026-11-24', 4000) as due`.execute(one.endpoint.database);
    assert.deepEqual(never, [{ due: null }]);
  });

  test('count what they say they count, and are those that widgets reckon by themselves', () => {
    const { calendar } = one.config;
    const holidays = new Set(calendar.holidays);
    fc.assert(
      fc.property(anyCounting, (counting) => {
        const { days, dueOn } = reckon(counting, calendar)!;
        const total = counting.days + (counting.extension ?? 0);
        assert.equal(days.filter(({ counted }) => counted).length, total);
        assert.deepEqual([days[0]!.date, days.at(-1)!.date], [counting.startsOn, dueOn]);
        days.forEach(({ date }, later) => assert.equal(date, dayAfter(counting.startsOn, later)));
        const plain = reckon({ ...counting, counted: 'working', extension: 0, pauses: [] }, calendar)!;
        assert.equal(plain.dueOn, workingDayAfter(counting.startsOn, counting.days, holidays));
      }),
      { numRuns: rounds(300, 10_000) },
    );
    const never = new Map(
      Array.from({ length: 4_000 }, (_, later) => [dayAfter('2026-01-01', later), 'Libur'] as const),
    );
    const counting = { startsOn: '2026-01-01', days: 1, counted: 'working' } as const;
    assert.equal(reckon(counting, { ...calendar, names: never }), null, 'a day that never comes is none');
  });
});
