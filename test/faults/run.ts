import assert from 'node:assert/strict';
import type { BrowserName } from '../journey/harness.js';
import { planOf } from './plan.js';
import { reportOf } from './report.js';
import { Stage } from './stage.js';
import type { Outcome } from './submission.js';

export interface RunOptions {
  submissions: number;
  /** At the same time. */
  phones: number;
  browser: BrowserName;
}

/** `FAULTS_SEED` replays a run; otherwise each one is another. */
const SEED = Number(process.env['FAULTS_SEED']) || Math.floor(Math.random() * 1e6) + 1;
/** `FAULTS_COUNT` makes a run shorter or longer. */
const COUNT = Number(process.env['FAULTS_COUNT']);

const say = (text: string) => process.stdout.write(`${text.replace(/^/gm, '» ')}\n`);

/** Sends many reports through many faults. @throws when one was lost, came twice or was mixed up */
export async function run({ submissions, phones, browser }: RunOptions): Promise<void> {
  say(`seed ${SEED}`);
  const stage = await Stage.open(browser);
  const outcomes: Outcome[] = [];
  const failures: string[] = [];
  try {
    const total = COUNT || submissions;
    let next = 0;
    const serve = async (): Promise<void> => {
      const phone = await stage.phone();
      while (next < total) {
        const plan = planOf(SEED, next++, browser);
        try {
          outcomes.push(await stage.file(phone, plan, SEED));
          if (outcomes.length % 100 === 0) say(`${outcomes.length} of ${total}`);
        } catch (error) {
          failures.push(`${(error as Error).stack} with ${JSON.stringify(plan)}`);
          await phone.recover();
        }
      }
    };
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
