import { CHECKS } from './checks.js';

describe('sealed reports in a browser', () => {
  for (const [name, check] of Object.entries(CHECKS)) it(name, check);
});
