/**
 * The step machine, by whatever can happen in whatever order: a report is never sent twice, and never lost without a
 * word.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  after,
  FIRST_STEP,
  REFUSALS_MAX,
  stateOf,
  taskOf,
  type ForwardingState,
  type ForwardingEvent,
} from '../../../demo/endpoint/relay/forwarding/steps.js';
import { rounds } from '../../setup/full-run.js';
import fc from '../../setup/property.js';

const status = fc.constantFrom(undefined, 200, 401, 403, 404, 408, 422, 429, 500, 503);
const event: fc.Arbitrary<ForwardingEvent> = fc.oneof(
  fc.constantFrom<ForwardingEvent>(
    { kind: 'uploaded' },
    { kind: 'begun' },
    { kind: 'unsent' },
    { kind: 'unmade' },
    { kind: 'absent' },
    { kind: 'lost' },
    { kind: 'retry' },
    { kind: 'not-there' },
    { kind: 'give-up' },
    { kind: 'created', nationalId: '91' },
    { kind: 'found', nationalId: '92' },
  ),
  fc.record({
    kind: fc.constant('failed' as const),
    problem: fc.constantFrom(
      'refused' as const,
      'unreachable' as const,
      'uncertain' as const,
      'unreadable' as const,
    ),
    status,
  }),
);
const events = fc.array(event, { maxLength: 40 });

/** All that came of it, one after the other; what can't happen is left out. */
function walk(
  happened: readonly ForwardingEvent[],
): { event: ForwardingEvent; before: ForwardingState; state: ForwardingState }[] {
  let before = FIRST_STEP;
  return happened.flatMap((one) => {
    const state = after(before, one);
    if (state === null) return [];
    const step = { event: one, before, state };
    before = state;
    return [step];
  });
}
const check = (property: (steps: ReturnType<typeof walk>) => void): void =>
  fc.assert(
    fc.property(events, (happened) => property(walk(happened))),
    { numRuns: rounds(1_000, 50_000) },
  );

describe('the way of a report', () => {
  it('begins to send again only after a clear no, or after somebody has looked', () => {
    const FREES: ForwardingEvent['kind'][] = ['unsent', 'absent', 'not-there'];
    check((steps) => {
      let mayBeThere = false;
      for (const { event: one, state } of steps) {
        if (one.kind === 'begun') {
          assert.equal(mayBeThere, false, 'sent while it may be there');
          mayBeThere = true;
        }
        const isNo = one.kind === 'failed' && (one.problem === 'refused' || one.problem === 'unreachable');
        if (isNo || FREES.includes(one.kind)) mayBeThere = false;
        assert.equal(mayBeThere && taskOf(state) === 'create', false);
      }
    });
  });

  it('is never sent again once its number is known, which never changes', () => {
    check((steps) => {
      let known: string | null = null;
      for (const { event: one, state } of steps) {
        if (known === null) known = state.nationalId;
        else assert.equal(state.nationalId, known);
        if (known !== null) assert.ok(!['begun', 'uploaded'].includes(one.kind));
      }
    });
  });

  it('is parked only for a reason, and then waits for an officer or for who sent it', () => {
    check((steps) => {
      for (const { event: one, before, state } of steps) {
        if (state.parked !== null) assert.deepEqual([taskOf(state), stateOf(state)], ['nothing', 'parked']);
        if (before.parked !== null && state.parked === null)
          assert.ok(['retry', 'found', 'not-there', 'give-up', 'created'].includes(one.kind), one.kind);
        if (state.parked === 'uncertain') assert.equal(state.step, 'creating');
      }
    });
  });

  it('always has something that leads on, unless it is over', () => {
    check((steps) => {
      const state = steps.at(-1)?.state ?? FIRST_STEP;
      if (state.step === 'ended') return;
      if (state.parked === null) assert.notEqual(taskOf(state), 'nothing');
      else
        assert.notEqual(after(state, { kind: state.parked === 'uncertain' ? 'not-there' : 'retry' }), null);
    });
  });

  it('says that it was sent only with a number', () => {
    check((steps) => {
      for (const { state } of steps) assert.equal(stateOf(state) === 'sent', state.nationalId !== null);
    });
  });

  it('is parked after five noes in a row to what it says, and never by a gateway that is away', () => {
    const refused: ForwardingEvent = { kind: 'failed', problem: 'refused', status: 422 };
    const round: ForwardingEvent[] = [{ kind: 'begun' }, refused];
    const noes = (count: number): ForwardingEvent[] => Array.from({ length: count }, () => round).flat();
    const last = (happened: ForwardingEvent[]) => walk([{ kind: 'uploaded' }, ...happened]).at(-1)!.state;
    assert.equal(last(noes(REFUSALS_MAX - 1)).parked, null);
    assert.equal(last(noes(REFUSALS_MAX)).parked, 'refused');
    const away: ForwardingEvent[] = [{ kind: 'failed', problem: 'unreachable' }];
    assert.equal(last([...noes(4), ...away, ...noes(4)]).parked, null);
    for (const code of [401, 403, 408, 429, 500, 503]) {
      const no: ForwardingEvent = { kind: 'failed', problem: 'refused', status: code };
      const week = Array.from({ length: 168 }, (): ForwardingEvent[] => [{ kind: 'begun' }, no]).flat();
      assert.deepEqual([last(week).parked, last(week).tries], [null, 168], String(code));
    }
  });
});
