import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { deadline, HOLIDAYS } from '../../demo/endpoint/reports/working-days.js';
import { readCapabilities } from '../../src/contract/capabilities.js';
import type { LogEntry } from '../../src/contract/reporting/report.js';
import { clockOf } from '../../src/tracker/report-clock.js';
import { workingDayAfter, workingDaysBetween } from '../../src/tracker/working-days.js';

/**
 * Days off in Indonesia by the joint ministerial decrees, written out by hand from the decrees for 2025 and 2026 and, for
 * 2027, the holidays whose date doesn't move. Kept apart from the endpoint's own list.
 */
const DAYS_OFF = new Set(
  [
    '2025-01-01 2025-01-27 2025-01-28 2025-01-29 2025-03-28 2025-03-29 2025-03-31 2025-04-01 2025-04-02 2025-04-03',
    '2025-04-04 2025-04-07 2025-04-18 2025-04-20 2025-05-01 2025-05-12 2025-05-13 2025-05-29 2025-05-30 2025-06-01',
    '2025-06-06 2025-06-09 2025-06-27 2025-08-17 2025-08-18 2025-09-05 2025-12-25 2025-12-26',
    '2026-01-01 2026-01-16 2026-02-16 2026-02-17 2026-03-18 2026-03-19 2026-03-20 2026-03-21 2026-03-22 2026-03-23',
    '2026-03-24 2026-04-03 2026-04-05 2026-05-01 2026-05-14 2026-05-15 2026-05-27 2026-05-28 2026-05-31 2026-06-01',
    '2026-06-16 2026-08-17 2026-08-25 2026-12-24 2026-12-25',
    '2027-01-01 2027-05-01 2027-06-01 2027-08-17 2027-12-25',
  ].flatMap((line) => line.split(' ')),
);

/** Another way to the same calendar: weekdays by Zeller's congruence, days by counting months. */
function weekdayByZeller(year: number, month: number, day: number): number {
  const [m, y] = month < 3 ? [month + 12, year - 1] : [month, year];
  const h =
    (day +
      Math.floor((13 * (m + 1)) / 5) +
      y +
      Math.floor(y / 4) -
      Math.floor(y / 100) +
      Math.floor(y / 400)) %
    7;
  return (h + 6) % 7;
}
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const two = (number: number) => String(number).padStart(2, '0');

interface CalendarDay {
  day: string;
  isOpen: boolean;
}
const CALENDAR: CalendarDay[] = [];
for (const year of [2025, 2026, 2027, 2028]) {
  MONTHS.forEach((length, index) => {
    for (let date = 1; date <= length + (index === 1 && isLeap(year) ? 1 : 0); date += 1) {
      const day = `${year}-${two(index + 1)}-${two(date)}`;
      const weekday = weekdayByZeller(year, index + 1, date);
      CALENDAR.push({ day, isOpen: weekday > 0 && weekday < 6 && !DAYS_OFF.has(day) });
    }
  });
}
const THREE_YEARS = CALENDAR.filter(({ day }) => day < '2028').length;
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

  test('without end are no endless loop', () => {
    const always = { has: () => true } as unknown as ReadonlySet<string>;
    assert.equal(workingDayAfter('2026-11-24', 1, always), null);
  });
});

const capabilities = (deadlines: Record<string, unknown> = {}, timezone = 'Asia/Jakarta') =>
  readCapabilities({
    results: {
      timezone,
      features: [],
      deadlines: {
        verify_working_days: 3,
        followup_working_days: 5,
        autoclose_working_days: 10,
        resolve_working_days: { 1: 14, 2: 5 },
        holidays: [...DAYS_OFF],
        holidays_known_until: '2027-12-31',
        ...deadlines,
      },
    },
  });
const log = (date: string | null, statusNew: string, statusOld: string | null = null): LogEntry => ({
  id: null,
  date,
  content: '',
  from: null,
  to: null,
  statusOld,
  statusNew,
  attachments: [],
});
const report = (statusCode: string, more: object = {}) => ({
  statusCode,
  classificationId: '1',
  createdAt: '2026-11-20T03:00:00.000Z',
  deadlineAt: null,
  logs: [] as LogEntry[],
  ...more,
});
const NOW = Date.parse('2026-11-24T03:00:00Z');

describe('the clock', () => {
  test('counts a new report’s days from the day after it came', () => {
    assert.deepEqual(clockOf(report('unverified'), capabilities(), NOW), {
      dueDay: '2026-11-25',
      isOverdue: false,
      workingDays: 1,
      isEstimate: false,
      closes: false,
    });
  });

  const WAITS: [string, string, string, string | null][] = [
    ['verified', 'Terverifikasi', '2026-11-27', '1'],
    ['in_progress', 'Dalam Proses', '2026-12-10', '1'],
    ['in_progress', 'Dalam Proses', '2026-11-27', '2'],
    ['responded', 'Ditanggapi Instansi', '2026-12-04', '1'],
    ['reopened', 'Ditanggapi Pelapor', '2026-11-27', '1'],
  ];
  for (const [code, name, dueDay, classificationId] of WAITS) {
    test(`${code} (kind ${classificationId}) counts from when the log saw it come there`, () => {
      const logs = [
        log('2026-11-01T03:00:00.000Z', name),
        log('2026-11-20T03:00:00.000Z', name, 'Lain'),
        log(null, name),
      ];
      const clock = clockOf(report(code, { logs, classificationId }), capabilities(), NOW);
      assert.equal(clock?.dueDay, dueDay);
      assert.equal(clock?.closes, code === 'responded');
    });
  }

  test('the endpoint’s own date wins over the reckoning', () => {
    const clock = clockOf(
      report('unverified', { deadlineAt: '2026-12-03T16:59:59.000Z' }),
      capabilities(),
      NOW,
    );
    assert.equal(clock?.dueDay, '2026-12-03');
    assert.equal(clock?.workingDays, 7);
  });

  test('is the last day until its last second, and overdue after it', () => {
    const at = (deadlineAt: string | null, now: string) =>
      clockOf(report('unverified', { deadlineAt }), capabilities(), Date.parse(now));
    const given = '2026-11-25T16:59:59.000Z';
    for (const deadlineAt of [given, null]) {
      const last = at(deadlineAt, '2026-11-25T16:59:58.000Z');
      assert.deepEqual([last?.isOverdue, last?.workingDays], [false, 0]);
      const late = at(deadlineAt, '2026-11-30T03:00:00.000Z');
      assert.deepEqual([late?.isOverdue, late?.workingDays], [true, 3]);
    }
    // Overdue since a Friday evening: no working day has passed on Saturday.
    const saturday = at('2026-11-27T16:59:59.000Z', '2026-11-28T03:00:00.000Z');
    assert.deepEqual([saturday?.isOverdue, saturday?.workingDays], [true, 0]);
  });

  test('is an estimate where holidays aren’t known that far', () => {
    const until = (day: string | null) => capabilities({ holidays_known_until: day });
    assert.equal(clockOf(report('unverified'), until('2026-11-24'), NOW)?.isEstimate, true);
    assert.equal(clockOf(report('unverified'), until('2026-11-25'), NOW)?.isEstimate, false);
    assert.equal(clockOf(report('unverified'), until(null), NOW)?.isEstimate, true);
    const given = report('unverified', { deadlineAt: '2026-12-03T16:59:59.000Z' });
    assert.equal(clockOf(given, until(null), NOW)?.isEstimate, false, 'its own word');
    assert.equal(clockOf(given, until('2026-12-02'), NOW)?.isEstimate, true);
  });

  test('stands still where nobody’s turn it is, nothing is promised or no start is known', () => {
    for (const code of ['done', 'archived', 'rejected', 'held', 'verified', 'escalated', 'constructor']) {
      assert.equal(clockOf(report(code), capabilities(), NOW), null, code);
    }
    assert.equal(
      clockOf(report('done', { deadlineAt: '2026-12-03T16:59:59.000Z' }), capabilities(), NOW),
      null,
    );
    assert.equal(clockOf(report('unverified'), { timezone: 'Asia/Jakarta', deadlines: null }, NOW), null);
    assert.equal(clockOf(report('unverified', { createdAt: null }), capabilities(), NOW), null);
  });

  test('the same day for every phone, and the endpoint’s own zone', () => {
    // 23:30 in Jakarta on Friday is already Saturday in Jayapura.
    const event = { createdAt: '2026-11-20T16:30:00.000Z' };
    for (const zone of ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']) {
      const before = process.env.TZ;
      const days = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Jayapura'].map((phone) => {
        process.env.TZ = phone;
        return clockOf(report('unverified', event), capabilities({}, zone), NOW)?.dueDay;
      });
      process.env.TZ = before;
      assert.deepEqual([...new Set(days)], ['2026-11-25'], zone);
    }
    const early = { createdAt: '2026-11-19T17:30:00.000Z' };
    assert.equal(clockOf(report('unverified', early), capabilities(), NOW)?.dueDay, '2026-11-25');
    assert.equal(
      clockOf(report('unverified', early), capabilities({}, 'Asia/Makassar'), NOW)?.dueDay,
      '2026-11-25',
    );
    const evening = { createdAt: '2026-11-19T16:30:00.000Z' };
    assert.equal(clockOf(report('unverified', evening), capabilities(), NOW)?.dueDay, '2026-11-24');
    assert.equal(
      clockOf(report('unverified', evening), capabilities({}, 'Asia/Jayapura'), NOW)?.dueDay,
      '2026-11-25',
    );
  });

  test('is the independent calendar’s, 2025 to 2027, for any moment, promise and zone, whatever the phone’s', () => {
    const OFFSETS = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 } as const;
    const PROMISES = [
      ['verified', 'Terverifikasi', 5],
      ['in_progress', 'Dalam Proses', 14],
      ['responded', 'Ditanggapi Instansi', 10],
    ] as const;
    const phones = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Jakarta', 'Asia/Jayapura'];
    const before = process.env.TZ;
    try {
      fc.assert(
        fc.property(
          fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-01'), noInvalidDate: true }),
          fc.constantFrom(...(Object.keys(OFFSETS) as (keyof typeof OFFSETS)[])),
          fc.constantFrom(...PROMISES),
          fc.constantFrom(...phones),
          (moment, zone, [code, name, days], phone) => {
            const day = new Date(moment.getTime() + OFFSETS[zone] * 3_600_000).toISOString().slice(0, 10);
            const start = CALENDAR.findIndex((one) => one.day === day);
            const due = CALENDAR.slice(start + 1).filter(({ isOpen }) => isOpen)[days - 1]!.day;
            process.env.TZ = phone;
            const logs = [log(moment.toISOString(), name, 'Lain')];
            const clock = clockOf(report(code, { logs }), capabilities({}, zone), moment.getTime());
            assert.deepEqual([clock?.dueDay, clock?.workingDays, clock?.isOverdue], [due, days, false]);
            assert.equal(clock?.isEstimate, due > '2027-12-31');
          },
        ),
        { numRuns: 2_000 },
      );
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });

  test('agrees with the endpoint’s own deadline', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
        (created) => {
          const theirs = deadline(created, 3, 'Asia/Jakarta', HOLIDAYS);
          const ours = clockOf(
            report('unverified', { createdAt: created.toISOString() }),
            capabilities({ holidays: [...HOLIDAYS] }),
            created.getTime(),
          );
          assert.equal(ours?.dueDay, new Date(theirs.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
        },
      ),
    );
  });
});
