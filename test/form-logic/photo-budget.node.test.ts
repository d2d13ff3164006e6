import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { photoBudget } from '../../src/form-logic/files.js';

const LIMITS = { attachmentBytesMax: 2_097_152 };

describe('bytes of a photo', () => {
  it('are the endpoint’s limit on a good line', () => {
    assert.equal(photoBudget(false, LIMITS), LIMITS.attachmentBytesMax);
  });

  it('let a report of two stay below 450 KB where each kilobyte costs', () => {
    // The form can't know when the first is shrunk that a second one comes.
    const both = photoBudget(true, LIMITS, 1) + photoBudget(true, LIMITS, 2);
    assert.ok(both < 440_000 && both > 400_000, String(both));
  });

  it('shrink with their number, yet stay legible and within the endpoint’s limit', () => {
    assert.ok(photoBudget(true, LIMITS, 3) < photoBudget(true, LIMITS, 2));
    assert.equal(photoBudget(true, LIMITS, 5), 120_000);
    assert.equal(photoBudget(true, { attachmentBytesMax: 50_000 }, 1), 50_000);
  });
});
