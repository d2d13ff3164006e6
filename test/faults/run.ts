import assert from 'node:assert/strict';
import type { BrowserName } from '../journey/harness/harness.js';
import { SEED } from '../setup/full-run.js';
import { fewPlans } from './line/few-plans.js';
import { planOf } from './line/plan.js';
import { reportOf } from './report.js';
import { Stage } from './stage.js';
import type { Outcome } from './phone/submission.js';

export interface RunOptions {
  submissions: number;
  /** As few of them as bring each fault and event that all of them bring; default false. */
  isFew?: boolean;
  /** At the same time. */
  phones: number;
  browser: BrowserName;
}

/** `FAULTS_COUNT` makes a run shorter or longer. */
const COUNT = Number(process.env['FAULTS_COUNT']);

/** After so many it is not chance any more, and nobody reads on. */
const MOST_FAILURES = 25;

const say = (text: string) => process.stdout.write(`${text.replace(/^/gm, '» ')}\n`);

/** No submission takes longer, whatever befalls it and however busy the machine is. */
const PATIENCE_MS = 300_000;

async function withinPatience<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, PATIENCE_MS, new Error(`no end within ${PATIENCE_MS / 1000} s`));
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Sends many reports through many faults. @throws when one was lost, came twice or was mixed up */
export async function run({ submissions, phones, browser, isFew = false }: RunOptions): Promise<void> {
  const all = Array.from({ length: COUNT || submissions }, (_, index) => planOf(SEED, index, browser));
  const plans = isFew && !COUNT ? fewPlans(all) : all;
  const total = plans.length;
  say(`seed ${SEED}: ${total} submissions from ${browser}`);
  const began = performance.now();
  const stage = await Stage.open(browser);
  const outcomes: Outcome[] = [];
  const failures: string[] = [];
  let next = 0;
  const serve = async (): Promise<void> => {
    let phone = await stage.phone();
    while (next < total && failures.length < MOST_FAILURES) {
      const plan = plans[next++]!;
      try {
        outcomes.push(await withinPatience(stage.file(phone, plan, SEED)));
      } catch (error) {
        const failure = `${(error as Error).stack}\n  course: ${phone.line.recently}\n  plan: ${JSON.stringify(plan)}`;
        failures.push(failure);
        say(`failed, seed ${SEED}: ${failure}`);
        phone = await phone.recover().then(
          () => phone,
          () => stage.phone(),
        );
      }
      const done = outcomes.length + failures.length;
      const minutes = ((performance.now() - began) / 60_000).toFixed(1);
      if (done % 100 === 0) say(`${done} of ${total} after ${minutes} min, ${failures.length} failed`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(phones, total) }, serve));
    const found = await stage.balance(outcomes);
    say(reportOf(outcomes, found, stage));
    // A submission that didn't come to its end first: what the database says of it follows from that.
    assert.equal(failures.join('\n'), '', `seed ${SEED}`);
    assert.deepEqual(found, { lost: [], twice: [], mixed: [], strange: [] }, `seed ${SEED}`);
    assert.deepEqual(stage.offences, [], `seed ${SEED}`);
  } finally {
    await stage.close();
  }
}
