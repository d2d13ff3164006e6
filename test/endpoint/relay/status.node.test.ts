import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { STATUSES, type StatusCode } from '../../../src/contract/statuses.js';
import { statusAfter } from '../../../demo/endpoint/relay/receiving/status.js';
import { pollAt } from '../../../demo/endpoint/relay/schedule/pauses.js';
import { rounds } from '../../setup/full-run.js';
import fc from '../../setup/property.js';

const code = fc.constantFrom(...STATUSES.map((status) => status.code));
const name = fc.constantFrom('Terverifikasi', 'Dalam Proses', 'Selesai', 'Diarsipkan', 'Ditolak', 'Tunda');
const there = (wanted: string) => ({ code: '9', name: wanted });

describe('the status of a report after a change at the gateway', () => {
  it('stays where nothing changed there, and for a word that nobody knows', () => {
    fc.assert(
      fc.property(code, name, (ours, theirs) => {
        assert.equal(statusAfter(ours, theirs, there(theirs)), null);
        assert.equal(statusAfter(ours, theirs, there('Menunggu Klarifikasi Pusat')), null);
        assert.equal(statusAfter(ours, theirs, there('Belum Terverifikasi')), null);
      }),
      { numRuns: rounds(100, 1_000) },
    );
  });

  it('is never one of an end that came about here', () => {
    fc.assert(
      fc.property(fc.constantFrom('done', 'archived', 'rejected'), name, (ours: StatusCode, theirs) => {
        assert.equal(statusAfter(ours, 'Dalam Proses', there(theirs)), null);
        assert.equal(statusAfter(ours, null, there(theirs)), null);
      }),
    );
  });

  const cases: [StatusCode, string | null, string, StatusCode | null][] = [
    ['unverified', null, 'Terverifikasi', 'verified'],
    ['verified', 'Terverifikasi', 'Dalam Proses', 'in_progress'],
    ['responded', 'Terverifikasi', 'Dalam Proses', null],
    ['reopened', 'Selesai', 'Dalam Proses', null],
    ['responded', 'Dalam Proses', 'Selesai', 'done'],
    ['in_progress', 'Dalam Proses', 'Tunda', 'held'],
    ['done', 'Selesai', 'Dalam Proses', 'in_progress'],
    ['archived', 'Diarsipkan', 'Terverifikasi', 'verified'],
    ['verified', null, 'Ditolak', 'rejected'],
  ];
  for (const [ours, before, now, next] of cases)
    it(`is ${next ?? 'as it was'} when ${ours} here goes from ${before} to ${now} there`, () =>
      assert.equal(statusAfter(ours, before, there(now)), next));

  it('is read from a code where the name says nothing', () =>
    assert.equal(
      statusAfter('unverified', null, { code: 'in_progress', name: 'Diproses Unit' }),
      'in_progress',
    ));
});

describe('when a report is asked about again', () => {
  const told = { pollMs: 10_800_000, random: () => 0.5 };
  const now = new Date('2026-11-24T03:00:00Z');
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const hours = (finishedAt: Date | null) => {
    const at = pollAt(told, now, finishedAt);
    return at === null ? null : (at.getTime() - now.getTime()) / 3_600_000;
  };
  it('is every three hours, ever more rarely after its end, and for thirty days', () => {
    assert.deepEqual([null, daysAgo(0), daysAgo(4), daysAgo(28), daysAgo(31)].map(hours), [
      3,
      3,
      24,
      168,
      null,
    ]);
  });
});
