import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { photoBudget } from '../../src/form-logic/photo-budget.js';

const LIMITS = { attachmentBytesMax: 2_097_152 };

describe('bytes of a photo', () => {
  it('are the endpoint’s limit on a good line, and where the browser says nothing', () => {
    for (const connection of [
      undefined,
      {},
      { effectiveType: '3g' },
      { effectiveType: '4g', saveData: false },
    ])
      assert.equal(photoBudget(connection, LIMITS), LIMITS.attachmentBytesMax);
  });

  it('let a report of two stay below 450 KB on 2G, and for whoever saves data', () => {
    for (const connection of [
      { effectiveType: 'slow-2g' },
      { effectiveType: '2g' },
      { effectiveType: '4g', saveData: true },
    ]) {
      // The form can't know when the first is shrunk that a second one comes.
      const both = photoBudget(connection, LIMITS, 1) + photoBudget(connection, LIMITS, 2);
      assert.ok(both < 440_000 && both > 400_000, String(both));
    }
  });

  it('shrink with their number, yet stay legible and within the endpoint’s limit', () => {
    const poor = { effectiveType: '2g' };
    assert.ok(photoBudget(poor, LIMITS, 3) < photoBudget(poor, LIMITS, 2));
    assert.equal(photoBudget(poor, LIMITS, 5), 120_000);
    assert.equal(photoBudget(poor, { attachmentBytesMax: 50_000 }, 1), 50_000);
  });
});
