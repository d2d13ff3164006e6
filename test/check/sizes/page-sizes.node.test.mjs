import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkPageSizes, PAGE_CEILING } from './page-sizes.mjs';

describe('sizes of the endpoint’s pages', () => {
  it('stay as they are recorded, but for what is random in them', () => {
    assert.deepEqual(checkPageSizes({ lapor: 8_010 }, { lapor: 8_000 }), []);
    assert.deepEqual(checkPageSizes({ lapor: 8_400 }, { lapor: 8_000 }), ['lapor: 8000 → 8400 B']);
  });

  it('fail above the ceiling, recorded or not, and where a page comes or goes', () => {
    const above = PAGE_CEILING + 1;
    assert.match(checkPageSizes({ lapor: above }, { lapor: above })[0], /14001 B, and 14000 at most/);
    assert.match(checkPageSizes({ lapor: 1 }, {})[0], /not in the ledger/);
    assert.match(checkPageSizes({}, { lapor: 1 })[0], /no page any more/);
  });
});
