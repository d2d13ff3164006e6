import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../setup/property.js';
import { answerDay } from '../../src/contract/answer-day.js';
import { endOfDay, workingDayAfter, workingDaysBetween } from '../../src/contract/working-days.js';
import { CALENDAR, DAYS_OFF, THREE_YEARS } from './indonesian-calendar.js';

const anyDay = fc.integer({ min: 0, max: THREE_YEARS - 1 });

describe('working days', () => {
  test('are those of an independent calendar, 2025 to 2027, from any day and for any count', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const open = CALENDAR.slice(start + 1).filter(({ isOpen }) => isOpen);
        assert.equal(workingDayAfter(CALENDAR[start]!.day, count, DAYS_OFF), open[count - 1]!.day);
      }),
      { numRuns: 2_000 },
    );
  });

  test('every single day of the three years, one working day ahead', () => {
    for (let start = 0; start < THREE_YEARS; start += 1) {
      const wanted = CALENDAR.slice(start + 1).find(({ isOpen }) => isOpen)!.day;
      assert.equal(workingDayAfter(CALENDAR[start]!.day, 1, DAYS_OFF), wanted);
    }
  });

  test('between two days there are as many as it takes to get there', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, count) => {
        const from = CALENDAR[start]!.day;
        assert.equal(workingDaysBetween(from, workingDayAfter(from, count, DAYS_OFF)!, DAYS_OFF), count);
      }),
    );
    assert.equal(workingDaysBetween('2026-11-24', '2026-11-24', DAYS_OFF), 0);
    assert.equal(workingDaysBetween('2026-11-25', '2026-11-24', DAYS_OFF), 0);
  });

  test('an answer is due when both turns are over, in the endpoint’s zone, and only where holidays are known', () => {
    const deadlines = {
      verifyWorkingDays: 3,
      followupWorkingDays: 5,
      autocloseWorkingDays: 10,
      resolveWorkingDays: {},
      holidays: ['2026-12-09'],
      holidaysKnownUntil: '2026-12-31',
    };
    const due = (received: string, known: string | null = deadlines.holidaysKnownUntil): string | null =>
      answerDay(
        { timezone: 'Asia/Jakarta', deadlines: { ...deadlines, holidaysKnownUntil: known } },
        Date.parse(received),
      );
    assert.equal(due('2026-11-27T16:59:59Z'), '2026-12-10');
    assert.equal(due('2026-11-30T16:59:59Z'), '2026-12-11');
    assert.equal(due('2026-11-30T17:00:00Z'), '2026-12-14', 'after midnight in Jakarta');
    assert.equal(due('2026-11-30T17:00:00Z', '2026-12-13'), null);
    assert.equal(due('2026-11-30T17:00:00Z', null), null);
    assert.equal(answerDay({ timezone: 'Asia/Jakarta', deadlines: null }, 0), null);
  });

  test('a day ends with its last second in the endpoint’s zone', () => {
    assert.equal(endOfDay('Asia/Jakarta', '2026-12-03').toISOString(), '2026-12-03T16:59:59.000Z');
    assert.equal(endOfDay('Asia/Jayapura', '2026-12-03').toISOString(), '2026-12-03T14:59:59.000Z');
  });

  test('without end are no endless loop', () => {
    const always = { has: () => true } as unknown as ReadonlySet<string>;
    assert.equal(workingDayAfter('2026-11-24', 1, always), null);
  });
});
