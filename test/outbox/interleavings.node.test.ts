import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newItem, type Problem } from '../../src/outbox/item.js';
import { next, type ItemEvent } from '../../src/outbox/transitions.js';
import fc from '../setup/property.js';

const fail = (problem: Problem, now = 0): ItemEvent => ({ type: 'failed', problem, now, random: 0.5 });
const TIMEOUT: Problem = { code: 'timeout', bodyLeft: true };
const fresh = () =>
  newItem({
    id: 'i',
    kind: 'report',
    endpoint: 'https://lapor.example/sp4n/',
    key: 'key-of-the-item',
    bytes: 100,
    createdAt: 0,
    files: [{ key: 'file-0', bytes: 1, uploadId: null }],
  });

/** An endpoint as the contract describes it, seen through a network that loses and delays. */
class World {
  item = fresh();
  text = 0;
  readonly reports = new Map<string, number>();
  readonly late: { key: string; text: number }[] = [];
  mismatches = 0;
  acceptances = 0;

  constructor(readonly refusesOdd: boolean) {}

  move(event: ItemEvent): void {
    const before = this.item;
    this.item = next(before, event);
    if (before.state !== 'sent' && this.item.state === 'sent') this.acceptances++;
    if (before.state === 'sent') assert.equal(this.item, before, 'sent is the end');
    if (this.item.state !== 'sent') assert.equal(this.item.key, 'key-of-the-item');
  }

  /** What the server does with a body that arrives, now or late. */
  arrive({ key, text }: { key: string; text: number }): Problem | null {
    const known = this.reports.get(key);
    if (known === undefined && this.refusesOdd && text % 2 === 1) return { code: 'refused', status: 422 };
    if (known !== undefined && known !== text) return { code: 'idempotency-mismatch', status: 422 };
    this.reports.set(key, text);
    return null;
  }

  post(how: 'answered' | 'answer lost' | 'delayed' | 'not reached' | 'busy', now: number): void {
    this.move({ type: 'posting' });
    if (!this.item.isPosting) return;
    const body = { key: this.item.key, text: this.text };
    if (how === 'delayed') this.late.push(body);
    if (how === 'not reached') return this.move(fail({ code: 'network', bodyLeft: false }, now));
    if (how === 'busy')
      return this.move(fail({ code: 'unavailable', status: 503, retryAfterSeconds: 5 }, now));
    if (how === 'delayed') return this.move(fail(TIMEOUT, now));
    const problem = this.arrive(body);
    if (problem?.code === 'idempotency-mismatch') this.mismatches++;
    if (how === 'answer lost') return this.move(fail({ code: 'network', bodyLeft: true }, now));
    this.move(problem ? fail(problem, now) : { type: 'accepted', trackingId: '1', now });
  }

  edit(by: 'held' | 'recalled' = 'held'): void {
    this.move({ type: by });
    const before = this.item;
    this.move({ type: 'edited', files: before.files, bytes: 1 });
    if (this.item !== before) this.text++;
  }
}

const step: fc.Arbitrary<(world: World) => void> = fc.oneof(
  fc.boolean().map((byHand) => (world: World) => world.move({ type: 'start', byHand })),
  fc
    .tuple(
      fc.constantFrom('answered', 'answer lost', 'delayed', 'not reached', 'busy' as const),
      fc.integer({ min: -1e12, max: 1e12 }),
    )
    .map(
      ([how, now]) =>
        (world: World) =>
          world.post(how, now),
    ),
  fc.constant((world: World) => world.move({ type: 'crashed' })),
  fc.constant((world: World) => {
    world.move({ type: 'posting' });
    if (world.item.isPosting) world.late.push({ key: world.item.key, text: world.text });
    world.move({ type: 'crashed' });
  }),
  fc.constantFrom('held' as const, 'recalled' as const).map((by) => (world: World) => world.edit(by)),
  fc.constant((world: World) => void (world.late.length && world.arrive(world.late.shift()!))),
  fc.constant((world: World) => world.move({ type: 'uploaded', file: 0, uploadId: 'u' })),
  fc
    .constantFrom<Problem>({ code: 'network' }, { code: 'aborted' }, { code: 'chunk-failed' })
    .map((problem) => (world: World) => world.move(fail(problem))),
);

test('never twice, never mixed, never lost, under any interleaving', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), fc.boolean(), (steps, refusesOdd) => {
      const world = new World(refusesOdd);
      for (const run of steps) run(world);
      // The network is back, and a person looks after what needs one.
      for (let tries = 0; tries < 4 && world.item.state !== 'sent'; tries++) {
        world.move({ type: 'crashed' });
        if (world.item.state === 'needs-fix') world.edit();
        world.move({ type: 'start', byHand: true });
        world.post('answered', 0);
      }
      for (const body of world.late) world.arrive(body);
      assert.equal(world.item.state, 'sent');
      assert.equal(world.acceptances, 1);
      assert.equal(world.mismatches, 0, 'a text was changed while its report might exist');
      assert.deepEqual(
        [...world.reports],
        [['key-of-the-item', world.text]],
        'the text sent is the text kept',
      );
    }),
    { numRuns: 3000 },
  );
});
