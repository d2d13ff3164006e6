import { describe, test } from 'node:test';
import { CHECKS } from './checks.js';

describe('Sealed reports in Node', () => {
  for (const [name, check] of Object.entries(CHECKS)) test(name, check);
});
