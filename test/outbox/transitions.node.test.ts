import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LONGEST_WAIT_MS, waitMs } from '../../src/outbox/backoff.js';
import { isEditable, newItem, type Item, type Problem } from '../../src/outbox/item.js';
import { isDue, next, type ItemEvent } from '../../src/outbox/transitions.js';
import fc from '../setup/property.js';

const fresh = (files = 0, kind: Item['kind'] = 'report'): Item =>
  newItem({
    id: 'i',
    kind,
    endpoint: 'https://lapor.example/sp4n/',
    key: 'key-of-the-item',
    bytes: 100,
    createdAt: 0,
    files: Array.from({ length: files }, (_, index) => ({ key: `file-${index}`, bytes: 1, uploadId: null })),
  });

const after = (item: Item, ...events: ItemEvent[]) => events.reduce(next, item);
const fail = (problem: Problem, now = 0): ItemEvent => ({ type: 'failed', problem, now, random: 0.5 });
const TIMEOUT: Problem = { code: 'timeout', bodyLeft: true };

describe('an attempt', () => {
  test('that is answered ends in sent, with nothing of the person left', () => {
    const sent = after(
      fresh(1),
      { type: 'start' },
      { type: 'posting' },
      { type: 'accepted', trackingId: '7', now: 9 },
    );
    assert.deepEqual(
      [sent.state, sent.trackingId, sent.sentAt, sent.key, sent.bytes, sent.files],
      ['sent', '7', 9, '', 0, []],
    );
  });
  test('whose body left without an answer ends in unknown, and may not be changed', () => {
    const item = after(fresh(), { type: 'start' }, { type: 'posting' }, fail(TIMEOUT));
    assert.deepEqual([item.state, isEditable(item)], ['unknown', false]);
    assert.equal(after(item, { type: 'held' }), item);
    assert.equal(after(item, { type: 'edited', files: [], bytes: 0 }), item);
  });
  test('can be recalled until its body leaves, and what it says after that changes nothing', () => {
    const recalled = after(
      fresh(2),
      { type: 'start' },
      { type: 'uploaded', file: 0, uploadId: 'u0' },
      { type: 'recalled' },
    );
    assert.deepEqual([recalled.state, isEditable(recalled), recalled.problem], ['needs-fix', true, null]);
    assert.equal(recalled.files[0]!.uploadId, 'u0');
    for (const event of [{ type: 'posting' }, { type: 'crashed' }, fail({ code: 'aborted' })] as ItemEvent[])
      assert.equal(after(recalled, event), recalled, event.type);
    const leaving = after(fresh(), { type: 'start' }, { type: 'posting' });
    const doubtful = after(leaving, fail(TIMEOUT), { type: 'start' });
    for (const item of [leaving, doubtful]) assert.equal(after(item, { type: 'recalled' }), item);
  });
  test('that failed before its body left waits, and may be changed', () => {
    const early = after(fresh(), { type: 'start' }, fail({ code: 'network', bodyLeft: true }));
    const refusedByNetwork = after(
      fresh(),
      { type: 'start' },
      { type: 'posting' },
      fail({ code: 'network' }),
    );
    for (const item of [early, refusedByNetwork])
      assert.deepEqual([item.state, isEditable(item)], ['waiting', true]);
  });
  test('after a doubtful one stays in doubt until the endpoint settles it', () => {
    const doubtful = after(fresh(), { type: 'start' }, { type: 'posting' }, fail(TIMEOUT));
    for (const problem of [
      { code: 'network' },
      { code: 'unavailable', status: 503 },
      { code: 'rate-limited', status: 429 },
      { code: 'in-progress', status: 409 },
    ] as Problem[]) {
      assert.equal(after(doubtful, { type: 'start' }, { type: 'posting' }, fail(problem)).state, 'unknown');
      assert.equal(after(doubtful, { type: 'start' }, fail(problem)).state, 'unknown');
    }
    const refused = after(
      doubtful,
      { type: 'start' },
      { type: 'posting' },
      fail({ code: 'refused', status: 422 }),
    );
    assert.deepEqual([refused.state, isEditable(refused)], ['needs-fix', true]);
  });
  test('answered by in-progress may already exist', () => {
    const item = after(
      fresh(),
      { type: 'start' },
      { type: 'posting' },
      fail({ code: 'in-progress', status: 409 }),
    );
    assert.equal(item.state, 'unknown');
  });
  test('that a tab did not survive: in doubt only from posting on', () => {
    assert.equal(after(fresh(1), { type: 'start' }, { type: 'crashed' }).state, 'waiting');
    assert.equal(
      after(fresh(1), { type: 'start' }, { type: 'posting' }, { type: 'crashed' }).state,
      'unknown',
    );
  });
  test('taken for dead may still be answered, unless its text was changed meanwhile', () => {
    const accepted: ItemEvent = { type: 'accepted', trackingId: '7', now: 9 };
    const takenForDead = after(fresh(), { type: 'start' }, { type: 'posting' }, { type: 'crashed' });
    assert.equal(after(takenForDead, accepted).state, 'sent');
    assert.equal(after(takenForDead, { type: 'start' }, accepted).state, 'sent');
    const edited = after(fresh(), { type: 'held' }, { type: 'edited', files: [], bytes: 1 });
    assert.equal(after(edited, accepted), edited);
  });
  test('against another text under the same key is never repeated nor changed', () => {
    const item = after(
      fresh(),
      { type: 'start' },
      { type: 'posting' },
      fail({ code: 'idempotency-mismatch' }),
    );
    assert.deepEqual([item.state, isEditable(item)], ['needs-fix', false]);
    assert.equal(after(item, { type: 'start', byHand: true }), item);
  });
  test('on what needs a person begins only by hand', () => {
    const item = after(fresh(), { type: 'held' });
    assert.equal(after(item, { type: 'start' }), item);
    assert.equal(after(item, { type: 'start', byHand: true }).state, 'sending');
  });
});

describe('a reply', () => {
  test('whose body left without an answer is in doubt, like a report', () => {
    const item = after(fresh(0, 'reply'), { type: 'start' }, { type: 'posting' }, fail(TIMEOUT));
    assert.deepEqual([item.state, isEditable(item)], ['unknown', false]);
  });
  test('to a report that the endpoint does not show needs a person, a report waits for its endpoint', () => {
    const states = (['reply', 'report'] as const).flatMap((kind) =>
      (['not-found', 'unauthorized'] as const).map(
        (code) =>
          after(fresh(0, kind), { type: 'start' }, { type: 'posting' }, fail({ code, status: 404 })).state,
      ),
    );
    assert.deepEqual(states, ['needs-fix', 'needs-fix', 'waiting', 'waiting']);
  });
});

describe('uploads', () => {
  test('are kept over failed attempts, and get new keys when the endpoint lost them', () => {
    const uploaded = after(
      fresh(2),
      { type: 'start' },
      { type: 'uploaded', file: 1, uploadId: 'u1' },
      fail(TIMEOUT),
    );
    assert.deepEqual(
      uploaded.files.map((file) => file.uploadId),
      [null, 'u1'],
    );
    const lost = after(uploaded, { type: 'start' }, { type: 'uploads-lost', keys: ['a', 'b'] });
    assert.deepEqual(
      lost.files.map(({ key, uploadId }) => [key, uploadId]),
      [
        ['a', null],
        ['b', null],
      ],
    );
  });
});

describe('waiting', () => {
  const waiting = (nextAttemptAt: number, problem: Problem | null = null): Item => ({
    ...fresh(),
    nextAttemptAt,
    problem,
  });
  test('never lasts more than an hour, whatever the server or the clock says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        fc.nat(),
        (n, random, asked) => {
          const wait = waitMs(n, random, asked);
          assert.ok(wait >= Math.min(asked * 1000, LONGEST_WAIT_MS) && wait <= LONGEST_WAIT_MS);
        },
      ),
    );
    assert.ok(isDue(waiting(5_000), 5_000));
    assert.ok(!isDue(waiting(5_001), 5_000));
    assert.ok(isDue(waiting(1e13), 5_000), 'a clock that jumped back by years');
  });
  test('for the network ends when it is back, a wait the server caused does not', () => {
    assert.ok(isDue(waiting(9_000, { code: 'network' }), 5_000, true));
    assert.ok(!isDue(waiting(9_000, { code: 'unavailable', status: 503 }), 5_000, true));
  });
  test('past 60 days asks a person, unless a clock must have been wrong', () => {
    const day = 86_400_000;
    const written = Date.UTC(2026, 10, 24);
    const item = { ...waiting(0), createdAt: written };
    assert.ok(isDue(item, written + 59 * day));
    assert.ok(!isDue(item, written + 60 * day) && !isDue(item, written + 60 * day, true));
    assert.equal(after(item, { type: 'start', byHand: true }).state, 'sending');
    assert.ok(isDue({ ...item, createdAt: 0 }, written), 'written in 1970');
    assert.ok(isDue({ ...item, createdAt: written + 900 * day }, written), 'written in years to come');
  });
  test('is spread: a village does not knock at once', () => {
    assert.ok(waitMs(1, 0) < 100 && waitMs(1, 0.99) > 3_000);
    assert.ok(waitMs(1, 0.99, 60) > waitMs(1, 0.01, 60));
  });
});
