/** Never lost, never twice, never mixed: real browsers, a real endpoint, and all that can go wrong between them. */
import { describe, it } from 'node:test';
import { run } from './run.js';

describe('20 submissions through every fault arrive exactly once, with exactly their photos', () => {
  it('from Chromium', () => run({ browser: 'chromium', submissions: 20, phones: 4 }));
});
