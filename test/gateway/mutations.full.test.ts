/**
 * Takes away, one after the other, what the way to the gateway rests on, in a copy of the repository, and looks whether
 * a drill notices. Alone: `npm test -- --only gateway-full --file mutations`.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { MutatedCopy, type Mutation } from '../setup/mutated-copy.js';

const DRILLS = 'test/gateway/courses.node.test.ts';

const MUTATIONS: Mutation[] = [
  {
    name: 'no marker',
    file: 'demo/endpoint/relay/outgoing/report.ts',
    find: 'return `#aduan-${tracking_id}`;',
    put: "return tracking_id === '' ? '' : '#aduan';",
    drill: 'found there by its marker',
  },
  {
    name: 'a create that was begun and is not known of afterwards',
    file: 'demo/endpoint/relay/forwarding/steps.ts',
    find: "case 'lost':\n      return step === 'creating' && parked === null ? { ...way, parked: 'uncertain' } : null;",
    put: "case 'lost':\n      return { ...way, step: 'create' };",
    drill: 'killed while its create is under way',
  },
  {
    name: 'a reply that was begun and is not known of afterwards',
    file: 'demo/endpoint/relay/forwarding/replies.ts',
    find: "{ mayBeThere: reply.step === 'sending',",
    put: '{ mayBeThere: false,',
    drill: 'killed while it sends it',
  },
  {
    name: 'no lease',
    file: 'demo/endpoint/relay/forwarding/lease.ts',
    find: '(relay_reports.lease_until is null or relay_reports.lease_until <= clock_timestamp())',
    put: 'true',
    drill: 'left alone by the other',
  },
];

describe('the courses', () => {
  let copy: MutatedCopy;
  before(() => {
    copy = new MutatedCopy();
  });
  after(() => copy.remove());

  it('are green where nothing is taken away', async () => {
    const { failed, output } = await copy.drill(DRILLS, '.');
    assert.equal(failed, 0, output);
  });

  for (const mutation of MUTATIONS)
    it(`are red with ${mutation.name}`, async () => {
      const { failed, output } = await copy.with(mutation, () => copy.drill(DRILLS, mutation.drill));
      assert.ok(failed > 0, output);
    });
});
