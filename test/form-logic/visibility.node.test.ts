import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { seesIdentity, VIEWERS, whoSeesWhat, type Sight } from '../../src/form-logic/visibility.js';
import { sectionsWords } from '../../src/form/sections/sections-words.js';

type Cell = [isAnonymous: boolean, isSecret: boolean, ...sights: Sight[]];

/** Contract §2, "Who sees what": a row each, its cells in the order of `VIEWERS`. */
const HIDDEN: Cell[] = [
  [false, false, 'report-as-citizen', 'all', 'all', 'all'],
  [true, false, 'report-as-anonymous', 'no-identity', 'all', 'service-account'],
  [false, true, 'nothing', 'all', 'all', 'all-marked-secret'],
  [true, true, 'nothing', 'no-identity', 'all', 'service-account-secret'],
];

function check(table: Cell[], identity: Parameters<typeof whoSeesWhat>[1]): void {
  for (const [isAnonymous, isSecret, ...sights] of table) {
    const row = whoSeesWhat({ isAnonymous, isSecret }, identity);
    assert.deepEqual(
      VIEWERS.map((viewer) => row[viewer]),
      sights,
      `anonymous ${isAnonymous}, secret ${isSecret}`,
    );
  }
}

describe('who sees what', () => {
  it('is the contract’s table', () =>
    check(HIDDEN, { anonymous: 'hidden-from-public', publicName: 'hidden' }));

  it('tells officers nothing that was not collected', () => {
    const table = HIDDEN.map(([anonymous, secret, open, office, officers, gateway]): Cell => [
      anonymous,
      secret,
      open!,
      office!,
      anonymous ? 'not-collected' : officers!,
      gateway!,
    ]);
    check(table, { anonymous: 'not-collected', publicName: 'hidden' });
  });

  it('shows initials only where the endpoint does, and never of an anonymous or secret report', () => {
    const table = HIDDEN.map((row, index): Cell =>
      index === 0 ? [false, false, 'report-with-initials', 'all', 'all', 'all'] : row,
    );
    check(table, { anonymous: 'hidden-from-public', publicName: 'initials' });
  });

  it('marks exactly those who learn the name', () => {
    const anonymous = whoSeesWhat(
      { isAnonymous: true, isSecret: true },
      { anonymous: 'not-collected', publicName: 'initials' },
    );
    assert.deepEqual(
      VIEWERS.filter((viewer) => seesIdentity(anonymous[viewer])),
      [],
    );
    const open = whoSeesWhat(
      { isAnonymous: false, isSecret: false },
      { anonymous: 'not-collected', publicName: 'hidden' },
    );
    assert.deepEqual(
      VIEWERS.filter((viewer) => seesIdentity(open[viewer])),
      ['office', 'officers', 'gateway'],
    );
  });

  it('says a name is seen only where it is', () => {
    for (const [sight, sentence] of Object.entries(sectionsWords.visibility.sight)) {
      assert.equal(/termasuk nama/.test(sentence), seesIdentity(sight as Sight), sentence);
    }
  });
});
