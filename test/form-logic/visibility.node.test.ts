import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  partsOf,
  passedOn,
  readersOf,
  VIEWERS,
  whoSeesWhat,
  type Sight,
} from '../../src/form-logic/visibility.js';

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

  it('names as readers of the name exactly those who see all', () => {
    for (const anonymous of ['not-collected', 'hidden-from-public'] as const)
      for (const [isAnonymous, isSecret] of HIDDEN) {
        const ticks = { isAnonymous, isSecret };
        const sights = whoSeesWhat(ticks, { anonymous, publicName: 'hidden' });
        const readers = VIEWERS.filter((viewer) => sights[viewer].startsWith('all'));
        assert.deepEqual([...readersOf(ticks, { anonymous })].sort(), readers.sort(), JSON.stringify(ticks));
      }
  });

  it('puts every part into one group, whatever is ticked, but a point as rough as the public’s', () => {
    const all = (isAnonymous: boolean, isSecret: boolean) =>
      Object.values(partsOf({ isAnonymous, isSecret })).flat().sort();
    const whole = all(false, false);
    assert.equal(new Set(whole).size, whole.length);
    for (const [anonymous, secret] of [
      [true, false],
      [false, true],
      [true, true],
    ] as const)
      assert.deepEqual(
        all(anonymous, secret),
        whole.filter((part) => part !== 'rough'),
      );
  });

  it('has everybody read nothing of a secret report, here or at the gateway', () => {
    for (const isAnonymous of [false, true]) {
      const ticks = { isAnonymous, isSecret: true };
      assert.deepEqual([partsOf(ticks).everybody, passedOn(ticks)], [[], []]);
    }
  });
});
