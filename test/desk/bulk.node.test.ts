import assert from 'node:assert/strict';
import { test } from 'node:test';
import { useTransport } from '../../demo/endpoint/desk/page/api.js';
import { bulkBodies, planAgain, planBulk } from '../../demo/endpoint/desk/page/bulk/plan.js';
import { sendBulk } from '../../demo/endpoint/desk/page/bulk/send-bulk.js';
import { deedState, forgetDeeds, type DeedDone } from '../../demo/endpoint/desk/page/deeds/deed-state.js';
import type { BulkWire } from '../../demo/endpoint/desk/wire.js';
import { rowOf } from './rows.js';

Object.assign(globalThis, { window: new EventTarget() });

test('nothing that nobody looked at is verified with many others, and each says why it stays out', () => {
  const { will, left } = planBulk('verify-and-forward', [
    rowOf('1'),
    rowOf('2', { is_secret: true }),
    rowOf('3', { unseen_photos: 1 }),
    rowOf('4', { proposed_office: null }),
    rowOf('5', { status_code: 'in_progress' }),
    rowOf('6', { doubt: 'quick' }),
    rowOf('7', { is_pending: true }),
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
  const many = Array.from({ length: 130 }, (_, at) => rowOf(String(at)));
  const other = rowOf('lh', { proposed_office: { id: 'lh', name: 'Dinas LH' } });
  const bodies = bulkBodies(planBulk('verify-and-forward', [...many, other]), {});
  assert.deepEqual(
    bodies.map(({ institution_id, ids }) => `${String(institution_id)} ${(ids as string[]).length}`),
    ['pu 100', 'pu 30', 'lh 1'],
  );
  const merged = planBulk('merge', [
    rowOf('young', { created_at: '2026-11-02T00:00:00Z' }),
    rowOf('old', { created_at: '2026-11-01T00:00:00Z' }),
  ]);
  assert.deepEqual(bulkBodies(merged, {}), [{ act: 'merge', ids: ['young'], versions: {}, into: 'old' }]);
});

test('what an officer saw goes along, and what changed is sent again as it is by then', () => {
  const plan = planBulk('assign', [rowOf('1', { version: 'a' }), rowOf('2', { version: 'b' }), rowOf('3')]);
  const [body] = bulkBodies(plan, { user: 'siti' });
  assert.deepEqual(body, { act: 'assign', ids: ['1', '2', '3'], versions: { 1: 'a', 2: 'b' }, user: 'siti' });
  assert.deepEqual(bulkBodies(planAgain(plan, new Map([['2', 'c']])), {}), [
    { act: 'assign', ids: ['2'], versions: { 2: 'c' } },
  ]);
});

test('a deed on many can be taken back as long as the server takes back each, and says what changed', async (t) => {
  const now = Date.now();
  t.after(() => useTransport(null));
  const dueIn = (seconds: number): string => new Date(now + seconds * 1_000).toISOString();
  const answer: BulkWire[] = [
    { id: '1', ok: true, act: 'a1', due_at: dueIn(20), version: 'x' },
    { id: '2', ok: true, act: 'a2', due_at: dueIn(6), version: 'x' },
    {
      id: '3',
      ok: false,
      code: 'changed',
      message: 'Berubah',
      changed: { lines: ['Dijawab.'], version: 'y' },
    },
    { id: '4', ok: false, code: 'closed', message: 'Sudah ditutup' },
  ];
  const told: string[] = [];
  window.addEventListener('desk-deed', (event) =>
    told.push((event as CustomEvent<DeedDone>).detail.trackingId),
  );
  useTransport({
    addressOf: (path) => path,
    send: () => Promise.resolve({ status: 200, json: { results: { data: answer } } }),
  });
  const outcome = await sendBulk(
    planBulk(
      'snooze',
      answer.map(({ id }) => rowOf(id)),
    ),
    { until: '2026-12-05' },
  );
  assert.deepEqual(outcome, {
    done: ['1', '2'],
    changed: [{ id: '3', lines: ['Dijawab.'], version: 'y' }],
    failed: [{ id: '4', message: 'Sudah ditutup' }],
  });
  assert.deepEqual(told, ['1', '2', '3'], 'the list is read anew also where a colleague was first');
  const [recent] = deedState().recent;
  assert.deepEqual(
    [
      recent!.parts.map(({ act }) => act),
      recent!.isHeld,
      recent!.until < now + 6_000,
      recent!.until > now + 5_000,
    ],
    [['a1', 'a2'], false, true, true],
  );
});

test('what nobody can take back is said to be sent: a desk that holds nothing back', async (t) => {
  t.after(() => {
    useTransport(null);
    forgetDeeds();
  });
  forgetDeeds();
  const data: BulkWire[] = [
    { id: '1', ok: true, act: null, due_at: null, version: 'x' },
    { id: '2', ok: false, code: 'closed', message: 'Sudah ditutup' },
  ];
  useTransport({
    addressOf: (path) => path,
    send: () => Promise.resolve({ status: 200, json: { results: { data } } }),
  });
  await sendBulk(planBulk('verify-and-forward', [rowOf('1'), rowOf('2')]), {});
  assert.deepEqual(
    [deedState().news, deedState().recent],
    ['Terkirim: Verifikasi + teruskan, 1 laporan.', []],
  );
});

test('a report past its due day is not put off with others', () => {
  const { will, left } = planBulk('snooze', [
    rowOf('1'),
    rowOf('2', { is_overdue: true }),
    rowOf('3', { is_overdue: true, status_code: 'done' }),
  ]);
  assert.deepEqual(
    will.map(({ row: { tracking_id } }) => tracking_id),
    ['1'],
  );
  assert.deepEqual(
    left.map(({ row: { tracking_id }, why }) => `${tracking_id} ${why}`),
    ['2 late', '3 ended'],
  );
});
