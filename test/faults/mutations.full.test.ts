/**
 * Takes away, one after the other, what the queue rests on, in a copy of the repository, and looks whether a drill
 * notices. Alone: `npm test -- --only faults-full --file mutations`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MutatedCopy, type Mutation } from '../setup/mutated-copy.js';

const MUTATIONS: Mutation[] = [
  {
    name: 'a new key for each attempt',
    file: 'src/outbox/attempt/deliver-report.ts',
    find: 'idempotencyKey: run.item.key',
    put: 'idempotencyKey: randomKey()',
    drill: 'whose answer was lost',
  },
  {
    name: 'no lock between tabs',
    file: 'src/outbox/lock.ts',
    find: 'let isCalled = false;',
    put: 'if (name) return run();\n  let isCalled = false;',
    drill: 'by its lock',
  },
  {
    name: 'no lease between tabs',
    file: 'src/outbox/lock.ts',
    find: 'const isFree = !lease ||',
    put: 'const isFree = Boolean(name) || !lease ||',
    drill: 'by its lease',
  },
  {
    name: 'no write to the device',
    file: 'src/outbox/database.ts',
    find: "if (keep === 'device') {",
    put: "if (keep === 'device' && !item.id) {",
    drill: 'outlives the tab',
  },
  {
    name: 'writes that are not strict',
    file: 'src/outbox/database.ts',
    find: ", { durability: 'strict' }",
    put: '',
    drill: 'outlives the tab',
  },
];

describe('the drills', () => {
  let copy: MutatedCopy;
  before(() => {
    copy = new MutatedCopy();
  });
  after(() => copy.remove());

  it('are green where nothing is taken away', async () => {
    const drills = [...new Set(MUTATIONS.map(({ drill }) => drill))];
    const { failed, output } = await drill(copy, drills.join('|'));
    assert.equal(failed, 0, output);
  });

  for (const mutation of MUTATIONS)
    it(`are red with ${mutation.name}`, async () => {
      const { failed, output } = await copy.with(mutation, () => drill(copy, mutation.drill));
      assert.ok(failed > 0, output);
    });
});

/** Builds the copy and runs the drills whose names match. A copy that can't be built proves nothing. */
async function drill(copy: MutatedCopy, pattern: string): Promise<{ failed: number; output: string }> {
  const built = await copy.run(['node_modules/rollup/dist/bin/rollup', '-c', 'rollup.config.mjs']);
  assert.equal(built.code, 0, built.output);
  return await copy.drill('test/faults/drills.e2e.test.ts', pattern);
}
