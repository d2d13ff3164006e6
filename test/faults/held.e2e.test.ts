/** Files and answers that are held open: the connection is taken, and nothing comes, or the half of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { planWith } from './line/drill-plan.js';
import type { Plan } from './line/plan.js';
import { isFullRun } from '../setup/full-run.js';
import { Stage } from './stage.js';

const SEED = 1;
/** A little more than a file is waited for. */
const FILE_MS = 21_000;

/** What every widget needs, the form's own, and each that comes later. */
const ALL_FILES = ['base', 'form', 'form-parts', 'client', 'outbox', 'work', 'aids', 'receipt'];
/** A few stand for all where every minute counts, each held at one of the two places. */
const FILES = isFullRun
  ? { 'its head': ALL_FILES, 'its middle': ALL_FILES }
  : { 'its head': ['base', 'outbox'], 'its middle': ['form-parts', 'receipt'] };
const ALL_ANSWERS = ['capabilities', 'challenge', 'upload', 'create'] as const;
const ANSWERS: Record<string, readonly (typeof ALL_ANSWERS)[number][]> = isFullRun
  ? { 'stall before the answer': ALL_ANSWERS, 'stall within the answer': ALL_ANSWERS }
  : {
      'stall before the answer': ['capabilities', 'create'],
      'stall within the answer': ['challenge', 'upload'],
    };

describe('what is held open', () => {
  let stage: Stage;
  before(async () => {
    stage = await Stage.open('chromium', { CHALLENGE: 'on' });
  });
  after(() => stage?.close());

  async function arrives(
    course: Plan,
    meanwhile: (phone: Awaited<ReturnType<Stage['phone']>>) => void = () => {},
  ) {
    const phone = await stage.phone();
    meanwhile(phone);
    const outcome = await stage.file(phone, course, SEED);
    const { lost, twice, mixed } = await stage.balance([outcome]);
    assert.deepEqual({ lost, twice, mixed }, { lost: [], twice: [], mixed: [] });
    assert.deepEqual(stage.offences, []);
    return phone;
  }

  for (const from of ['its head', 'its middle'] as const) {
    for (const file of FILES[from])
      it(`from ${from} on loses no report: the file ${file}`, { timeout: 180_000 }, async (t) => {
        // The bare address is held, as the module map holds it.
        const hold = stage.host.hold(new RegExp(`/chunks/${file}-[\\w-]{6}\\.js$`), from);
        t.after(hold.release);
        let isTaken = false;
        await arrives(planWith({}), (phone) => {
          void hold.taken(1).then(async () => {
            isTaken = true;
            await phone.passTime(FILE_MS);
          });
        });
        assert.ok(isTaken, 'it was never asked for');
      });

    it(`from ${from} on loses no report: the script that the page names`, { timeout: 180_000 }, async (t) => {
      const hold = stage.host.hold(/\/dist\/embed\.js$/, from);
      t.after(hold.release);
      const phone = await stage.phone();
      const first = phone.visit();
      await hold.taken(1);
      // Whoever waits in vain comes back later.
      hold.release();
      await first;
      const outcome = await stage.file(phone, planWith({}), SEED);
      const { lost, twice, mixed } = await stage.balance([outcome]);
      assert.deepEqual({ lost, twice, mixed }, { lost: [], twice: [], mixed: [] });
    });
  }

  for (const fault of ['stall before the answer', 'stall within the answer'] as const)
    for (const on of ANSWERS[fault]!)
      it(`loses no report: ${fault} to ${on}`, { timeout: 180_000 }, async () => {
        const phone = await arrives(planWith({ faults: [{ fault, on }], stallEnds: 'patience' }));
        assert.equal(phone.line.counts.get(fault), 1, 'it was never asked for');
      });
});
