/** The long run of `short.e2e.test.ts`. */
import { describe, it } from 'node:test';
import { run } from './run.js';

describe('1,000 submissions through every fault arrive exactly once, with exactly their photos', () => {
  it('from Firefox', () => run({ browser: 'firefox', submissions: 60, phones: 2 }));
  it('from Chromium', () => run({ browser: 'chromium', submissions: 940, phones: 4 }));
});
