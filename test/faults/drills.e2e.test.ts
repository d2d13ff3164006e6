/**
 * The few courses of events that each rest on one thing the queue must never lose; `mutations.full.test.ts` takes them
 * away.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { outcomeWords } from '../../src/form/outcome/outcome-words.js';
import { readLockRequests } from './phone/inside-page.js';
import { planWith as plan } from './line/drill-plan.js';
import type { Plan } from './line/plan.js';
import { Stage } from './stage.js';

const SEED = 1;

describe('a report', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('chromium');
  });
  after(() => stage.close());

  async function arrives(course: Plan) {
    const phone = await stage.phone();
    const outcome = await stage.file(phone, course, SEED);
    const { lost, twice, mixed } = await stage.balance([outcome]);
    assert.deepEqual({ lost, twice, mixed }, { lost: [], twice: [], mixed: [] });
    assert.deepEqual(stage.offences, []);
    return outcome;
  }

  it('whose answer was lost is asked for by the same key', async () => {
    // Four times: on each connection that was used before, Chromium itself sends the same POST once more.
    const lost = { fault: 'reset before the answer', on: 'create' } as const;
    const outcome = await arrives(plan({ faults: [lost, lost, lost, lost] }));
    assert.ok(outcome.failedAttempts >= 1);
  });

  it('that was said to be kept outlives the tab’s crash', async () => {
    await arrives(
      plan({
        faults: [{ fault: 'refused', on: 'upload' }],
        event: { name: 'tab crashed', at: 'kept' },
        comebacks: ['new visit', 'new visit'],
      }),
    );
  });

  for (const hasWebLocks of [true, false])
    for (const kind of ['upload', 'create'] as const)
      it(
        `whose ${kind} hangs is left alone by a second tab, ${hasWebLocks ? 'by its lock' : 'by its lease'}`,
        { timeout: 120_000 },
        async () => {
          const phone = await stage.phone();
          const course = plan({ hasWebLocks, event: { name: 'second tab', at: `${kind} body` } });
          let asked = 0;
          phone.useSecondTab = async (tab) => {
            await tab.visit();
            const posts = phone.line.posts[kind];
            // Whoever asks for it again has been refused before; whoever sends it too was not.
            while (asked < 2 && phone.line.posts[kind] === posts) {
              await tab.hearOnline();
              asked = (await tab.look(readLockRequests))!.value;
            }
          };
          const outcome = await stage.file(phone, course, SEED);
          const { lost, twice, mixed } = await stage.balance([outcome]);
          assert.deepEqual({ lost, twice, mixed }, { lost: [], twice: [], mixed: [] });
          assert.deepEqual(stage.offences, []);
          assert.ok(asked >= 2, 'the second tab never wanted it');
        },
      );

  it('is sent while another tab is sending its own', async () => {
    const phone = await stage.phone();
    const [mine, theirs] = [plan({ photos: 0 }), plan({ photos: 0 })];
    let other: ReturnType<Stage['file']> | undefined;
    phone.useSecondTab = (tab) => (other = stage.file(tab, theirs, SEED));
    const event = { name: 'second tab', at: 'create head' } as const;
    const outcome = await stage.file(phone, { ...mine, event }, SEED);
    assert.ok(other, 'the second tab was never opened');
    const { lost, twice, mixed } = await stage.balance([outcome, await other]);
    assert.deepEqual({ lost, twice, mixed }, { lost: [], twice: [], mixed: [] });
    assert.deepEqual(stage.offences, []);
  });

  it('stalled beyond the widget’s patience is not known to have arrived, then asked for', async () => {
    for (const fault of ['stall within the body', 'stall before the answer'] as const) {
      const outcome = await arrives(plan({ faults: [{ fault, on: 'create' }], stallEnds: 'patience' }));
      assert.equal(outcome.failedAttempts, 1);
    }
  });

  it('written when the network had gone one second after the first paint is kept, and goes when it returns', async () => {
    const outcome = await arrives(
      plan({ isGoneAfterPaint: true, photos: 2, comebacks: ['online', 'online', 'online'] }),
    );
    assert.ok(outcome.saidToWait);
    assert.ok(outcome.wasWhole, 'the form was not all there a second after its first paint');
  });

  for (const storage of ['full', 'denied'] as const) {
    it(`says that it can’t be kept where storage is ${storage}, and goes from memory`, async () => {
      const outcome = await arrives(plan({ storage, faults: [{ fault: 'refused', on: 'upload' }] }));
      assert.equal(outcome.saidToWait, outcomeWords.queued.headingInMemory);
    });
  }
});
