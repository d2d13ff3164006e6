/** Contract §2, "Who sees what": each cell of its table is one test here, at every step of a report's life. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onOneDatabase } from '../../harness/databases.js';
import { KINDS, ROLES, STEPS, walk, type Kind, type Life, type Role, type Step } from '../../roles/life.js';
import type { Sight } from '../../roles/sight.js';

const ALL: Sight = {
  text: 'own',
  place: 'exact',
  photos: 2,
  person: true,
  privateAnswer: true,
  calledBy: 'Sumarni binti Karto',
};
const NAMELESS: Sight = { ...ALL, person: false, calledBy: null };
const PUBLIC: Sight = {
  text: 'masked',
  place: 'coarse',
  photos: 1,
  person: false,
  privateAnswer: false,
  calledBy: 'Warga',
};
/** Identity is never sent back, not even to its owner. */
const OWN: Sight = { ...ALL, person: false, calledBy: 'Warga' };

/** The table. null: nothing, not even that it exists. */
const TABLE: Record<Kind, Record<Role, Sight | null>> = {
  neither: { public: PUBLIC, office: ALL, officers: ALL, reporter: OWN },
  Anonim: {
    public: { ...PUBLIC, place: 'area', calledBy: 'Anonim' },
    office: NAMELESS,
    officers: ALL,
    reporter: { ...OWN, calledBy: 'Anonim' },
  },
  Rahasia: { public: null, office: ALL, officers: ALL, reporter: OWN },
  both: { public: null, office: NAMELESS, officers: ALL, reporter: { ...OWN, calledBy: 'Anonim' } },
};

const HIDDEN_STEPS: readonly Step[] = ['unverified', 'withdrawn', 'archived'];
/** Until it is handed to an office, that office does not know of it. */
const BEFORE_THE_OFFICE: readonly Step[] = ['unverified', 'held', 'verified', 'archived'];
/** From here on there is an answer that is for the reporter alone. */
const ANSWERED: readonly Step[] = ['responded', 'reopened', 'done'];

function expected(kind: Kind, role: Role, step: Step): Sight | null {
  const cell = TABLE[kind][role];
  if (cell === null || (role === 'public' && HIDDEN_STEPS.includes(step))) return null;
  if (role === 'office' && BEFORE_THE_OFFICE.includes(step)) return null;
  const privateAnswer = cell.privateAnswer && ANSWERED.includes(step);
  if (step !== 'withdrawn') return { ...cell, privateAnswer };
  // Erased for everybody: what stays is that there was a report in that village, and what the offices wrote for all to
  // read.
  const isNamed = role === 'reporter';
  const erased = { text: 'none', place: 'area', photos: 0, person: false } as const;
  return { ...erased, privateAnswer, calledBy: isNamed ? cell.calledBy : null };
}

/** Where the public meets a report. An anonymous one has no place on the map. */
function expectedSurfaces(kind: Kind, step: Step): Record<string, boolean> {
  const isThere = expected(kind, 'public', step) !== null;
  const names = ['list', 'oldest', 'search', 'number', 'category', 'area', 'atom', 'json', 'csv', 'geojson'];
  const more = ['counts', 'statistics', 'detail', 'followups', 'support', 'file', 'thumbnail'];
  const everywhere = Object.fromEntries([...names, ...more].map((name) => [name, isThere]));
  return { ...everywhere, map: isThere && kind !== 'Anonim' };
}

onOneDatabase('Who sees what', (databases) => {
  const lives = new Map<Kind, Promise<Life>>();
  const lifeOf = (kind: Kind): Promise<Life> => {
    const life = lives.get(kind) ?? walk(databases, kind);
    lives.set(kind, life);
    return life;
  };

  for (const kind of KINDS) {
    for (const role of ROLES) {
      test(`${kind} × ${role}: text, place, photos and person at every step`, async () => {
        const { seen } = await lifeOf(kind);
        assert.deepEqual([...seen.keys()].sort(), [...STEPS].sort(), 'every step was looked at');
        for (const step of STEPS)
          assert.deepEqual(seen.get(step)![role], expected(kind, role, step), `${kind}, ${step}, ${role}`);
      });
    }

    test(`${kind} × public: on every surface or on none, and then like a report that never was`, async () => {
      const { surfaces, betrayals } = await lifeOf(kind);
      for (const step of STEPS) {
        assert.deepEqual(surfaces.get(step), expectedSurfaces(kind, step), `${kind}, ${step}`);
        assert.deepEqual(betrayals.get(step), [], `${kind}, ${step}`);
      }
    });

    // Nothing is forwarded here: nothing may claim that it was. Where it is, `relay.ts` has this column.
    test(`${kind} × national gateway: gets nothing, and the reporter is told so`, async () => {
      const { relay } = await lifeOf(kind);
      for (const step of STEPS)
        assert.deepEqual(relay.get(step), { state: 'none', national_id: null, since: null }, step);
    });
  }

  for (const kind of ['Anonim', 'both'] as const) {
    test(`${kind} × officers where identity is not collected: nothing to see, for nobody`, async () => {
      const { seen } = await walk(databases, kind, { anonymous: 'not-collected' }, false);
      for (const step of STEPS) {
        const { officers, office } = seen.get(step)!;
        // A file's own name is the reporter's; only officers read it.
        assert.deepEqual(
          [officers?.calledBy, office?.calledBy ?? null, office?.person ?? false],
          [null, null, false],
          step,
        );
      }
    });
  }
});
