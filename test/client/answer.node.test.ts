import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readRetryAfter } from '../../src/client/answer.js';
import { withoutRepeats } from '../../src/contract/envelope.js';

describe('readRetryAfter', () => {
  test('reads seconds', () => {
    assert.equal(readRetryAfter('120'), 120);
    assert.equal(readRetryAfter(' 0 '), 0);
  });
  test('measures a date against the server’s own clock, not the device’s', () => {
    const serverNow = () => 'Fri, 01 Jan 2038 00:00:00 GMT';
    assert.equal(readRetryAfter('Fri, 01 Jan 2038 00:02:00 GMT', serverNow), 120);
    assert.equal(readRetryAfter('Fri, 01 Jan 2010 00:02:00 GMT', serverNow), 0);
  });
  test('falls back on the device’s clock', () => {
    const inAMinute = new Date(Date.now() + 60_000).toUTCString();
    assert.ok(Math.abs(readRetryAfter(inAMinute, () => null)! - 60) <= 1);
  });
  test('is undefined for anything else', () => {
    for (const text of [null, '', 'soon', '-5x', 'NaN']) assert.equal(readRetryAfter(text), undefined);
  });
});

test('withoutRepeats drops what an earlier page, or the same one, had', () => {
  const seen = new Set<string>();
  const idOf = (item: { id: string | null }) => item.id;
  const page = (...ids: (string | null)[]) => ids.map((id) => ({ id }));
  assert.deepEqual(withoutRepeats(page('1', '2', '2'), seen, idOf), page('1', '2'));
  assert.deepEqual(withoutRepeats(page('2', null, '3', null), seen, idOf), page(null, '3', null));
});
