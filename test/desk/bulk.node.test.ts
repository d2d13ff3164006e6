import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bulkBodies, planBulk } from '../../demo/endpoint/desk/page/bulk/plan.js';
import { practiceList } from '../../demo/endpoint/desk/page/practice/practice-list.js';
import { inventedReports } from '../../demo/endpoint/desk/page/practice/invented.js';
import type { RowWire } from '../../demo/endpoint/desk/wire.js';

const NOW = Date.UTC(2026, 10, 30, 3);
const [plain] = practiceList(inventedReports(NOW), new URLSearchParams({ tab: 'new', sort: 'newest' }), {
  now: NOW,
  officer: 'siti',
}).data;
const row = (id: string, more: Partial<RowWire> = {}): RowWire => ({
  ...plain!,
  tracking_id: id,
  doubt: null,
  unseen_photos: 0,
  is_secret: false,
  proposed_office: { id: 'pu', name: 'Dinas PU' },
  ...more,
});

test('nothing that nobody looked at is verified with many others, and each says why it stays out', () => {
  const { will, left } = planBulk('verify-and-forward', [
    row('1'),
    row('2', { is_secret: true }),
    row('3', { unseen_photos: 1 }),
    row('4', { proposed_office: null }),
    row('5', { status_code: 'in_progress' }),
    row('6', { doubt: 'quick' }),
    row('7', { is_pending: true }),
  ]);
  assert.deepEqual(
    will.map(({ row: { tracking_id } }) => tracking_id),
    ['1'],
  );
  assert.deepEqual(
    left.map(({ row: { tracking_id }, why }) => `${tracking_id} ${why}`),
    ['2 secret', '3 unseen-photos', '4 no-office', '5 not-new', '6 doubtful', '7 pending'],
  );
});

test('reports go to their offices by a call each, a hundred at most, and into the oldest of them', () => {
  const many = Array.from({ length: 130 }, (_, at) => row(String(at)));
  const other = row('lh', { proposed_office: { id: 'lh', name: 'Dinas LH' } });
  const bodies = bulkBodies(planBulk('verify-and-forward', [...many, other]), {});
  assert.deepEqual(
    bodies.map(({ institution_id, ids }) => `${String(institution_id)} ${(ids as string[]).length}`),
    ['pu 100', 'pu 30', 'lh 1'],
  );
  const merged = planBulk('merge', [
    row('young', { created_at: '2026-11-02T00:00:00Z' }),
    row('old', { created_at: '2026-11-01T00:00:00Z' }),
  ]);
  assert.deepEqual(bulkBodies(merged, {}), [{ act: 'merge', ids: ['young'], into: 'old' }]);
});
