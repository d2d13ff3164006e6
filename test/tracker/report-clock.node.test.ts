import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dueFor } from '../../demo/endpoint/reports/lifecycle/due.js';
import { readTown } from '../../demo/endpoint/index.js';
import { TOWN_FOLDER } from '../../demo/town/files.js';
import { readCapabilities } from '../../src/contract/capabilities.js';
import type { LogEntry } from '../../src/contract/reporting/report.js';
import { clockOf } from '../../src/tracker/reading/report-clock.js';
import { CALENDAR, DAYS_OFF } from '../contract/indonesian-calendar.js';
import fc from '../setup/property.js';

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
  fromNational: false,
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

  test('agrees with the endpoint’s own deadline', async () => {
    const town = await readTown(TOWN_FOLDER);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-01'), noInvalidDate: true }),
        (created) => {
          const theirs = dueFor('unverified', '1', created, town).deadline_at!;
          const ours = clockOf(
            report('unverified', { createdAt: created.toISOString() }),
            capabilities({ holidays: [...town.calendar.holidays] }),
            created.getTime(),
          );
          assert.equal(ours?.dueDay, new Date(theirs.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
        },
      ),
    );
  });
});
