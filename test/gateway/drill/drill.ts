/**
 * Many reports on their way to a gateway that fails at every step, by workers that die: at the end each is there
 * exactly once.
 */
import assert from 'node:assert/strict';
import { CALM } from '../moods.js';
import { faultsAtRest } from './at-rest.js';
import { dump } from './dump.js';
import { live, type Life } from './life.js';
import { planOf, type Plan } from './plan.js';
import { Robot } from './robot.js';
import { Stage, type StageOptions } from './stage.js';
import { Trouble, type Event } from './trouble.js';
import { within } from './workers.js';

export interface DrillOptions extends Omit<StageOptions, 'moods' | 'reached'> {
  reports: number;
  /** Reports that are under way at the same time. */
  atOnce: number;
  events: readonly Event[];
  /** How likely a request to the gateway fails. */
  probability: number;
}

/** Reports come to their end within this, however busy the machine is: an hour for 500 of them. */
const PATIENCE_MS = 180_000;
const PATIENCE_PER_REPORT_MS = 6_000;
/** So long the desk may take to say what is waited for. */
const DESK_MS = 10_000;

/**
 * @returns what happened, in lines for a person @throws when a report was lost or doubled, or anything else is not as
 * it must be
 */
export async function drill(options: DrillOptions): Promise<string> {
  const { seed, reports, events, probability } = options;
  const plans: Plan[] = [];
  for (let index = 0; index < reports; index += 1) plans.push(await planOf(seed, index));
  const trouble = new Trouble({ seed, events, plans });
  const moods = { probability, changesShape: true };
  const stage = await Stage.open({ ...options, moods, reached: trouble.reached });
  trouble.begin(stage);
  const robot = new Robot(stage);
  const lives: Life[] = [];
  const left = [...plans];
  const serve = async (): Promise<void> => {
    for (let plan = left.shift(); plan !== undefined; plan = left.shift()) await live(plan, stage, lives);
  };
  try {
    const all = Promise.all(Array.from({ length: Math.min(options.atOnce, reports) }, serve));
    const patienceMs = PATIENCE_MS + reports * PATIENCE_PER_REPORT_MS;
    await within(patienceMs, robot.during(all), () => `no end:\n${[...stage.waitsFor.values()].join('\n')}`);
    trouble.letTimePass();
    stage.gateway.moods = { ...CALM, changesShape: true };
    assert.deepEqual(await robot.during(faultsAtRest(stage, lives, patienceMs)), []);
    assert.equal(trouble.left, 0, 'not everything happened that was to');
    return reportOf(stage, lives, trouble, robot.answered);
  } catch (error) {
    const message = (error as Error).message;
    const told = [await deskSays(stage), await dump(stage, lives, message)].join('\n');
    throw new Error(`seed ${seed}: ${message}\n${told}`, { cause: error });
  } finally {
    robot.stop();
    await stage.close();
  }
}

/** What is under way, as the desk has it; or why it says nothing. */
async function deskSays({ desk }: Stage): Promise<string> {
  try {
    const { body } = await within(DESK_MS, desk.get('relay'));
    const { queue, waiting, parked } = body.results;
    return JSON.stringify({ now: new Date(), queue, waiting, parked });
  } catch (error) {
    return `the desk says nothing: ${(error as Error).message}`;
  }
}

function reportOf({ gateway, workers }: Stage, lives: Life[], trouble: Trouble, answered: number): string {
  const { books } = gateway;
  const struck = [...books.struck.values()].reduce((sum, one) => sum + one, 0);
  const kills = workers.all.reduce((sum, { kills: own }) => sum + own, 0);
  return [
    `${lives.length} reports by ${books.requests.length} requests, of which ${struck} failed`,
    `${kills} workers killed; ${trouble.happened.join(', ')}`,
    `${answered} parked reports and replies answered by an officer; ${books.replies.length} replies`,
  ].join('\n');
}
