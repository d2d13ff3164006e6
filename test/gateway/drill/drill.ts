/** Many reports on their way to a gateway that fails at every step, by workers that die: at the end each is there exactly once. */
import assert from 'node:assert/strict';
import { CALM } from '../moods.js';
import { faultsAtRest } from './at-rest.js';
import { live, type Life } from './life.js';
import { planOf } from './plan.js';
import { Robot } from './robot.js';
import { Stage, type StageOptions } from './stage.js';
import { Trouble, type Event } from './trouble.js';

export interface DrillOptions extends Omit<StageOptions, 'moods' | 'reached'> {
  reports: number;
  /** Reports that are under way at the same time. */
  atOnce: number;
  events: readonly Event[];
  /** How likely a request to the gateway fails. */
  probability: number;
}

/** Reports come to their end within this, however busy the machine is: an hour for 500 of them. */
const PATIENCE_MS = 60_000;
const PATIENCE_PER_REPORT_MS = 6_000;

/** @returns what happened, in lines for a person @throws when a report was lost or doubled, or anything else is not as it must be */
export async function drill(options: DrillOptions): Promise<string> {
  const { seed, reports, events, probability } = options;
  // Each report is written at least twice: once heard, once done.
  const trouble = new Trouble({
    seed,
    events,
    every: Math.max(1, Math.floor((reports * 2) / (events.length + 1))),
  });
  const moods = { probability, changesShape: true };
  const stage = await Stage.open({ ...options, moods, reached: trouble.reached });
  trouble.begin(stage);
  const robot = new Robot(stage);
  const lives: Life[] = [];
  let next = 0;
  const serve = async (): Promise<void> => {
    while (next < reports) lives.push(await live(await planOf(seed, next++), stage));
  };
  try {
    const all = Promise.all(Array.from({ length: Math.min(options.atOnce, reports) }, serve));
    const patienceMs = PATIENCE_MS + reports * PATIENCE_PER_REPORT_MS;
    await within(patienceMs, robot.during(all), () => describe(stage));
    trouble.letTimePass();
    stage.gateway.moods = { ...CALM, changesShape: true };
    assert.deepEqual(await robot.during(faultsAtRest(stage, lives, patienceMs)), [], `seed ${seed}`);
    assert.equal(trouble.left, 0, `seed ${seed}: not everything happened that was to`);
    return reportOf(stage, lives, trouble, robot.answered);
  } finally {
    robot.stop();
    await stage.close();
  }
}

async function within<T>(ms: number, work: Promise<T>, tell: () => Promise<string>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => void tell().then((words) => reject(new Error(`no end:\n${words}`))), ms);
  });
  return await Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What is waited for, and what the desk says of it. */
async function describe({ waitsFor, desk }: Stage): Promise<string> {
  const { body } = await desk.get('relay');
  const { queue, waiting, parked } = body.results;
  return [...waitsFor.values(), JSON.stringify({ now: new Date(), queue, waiting, parked })].join('\n');
}

function reportOf({ gateway, workers }: Stage, lives: Life[], trouble: Trouble, answered: number): string {
  const { books } = gateway;
  const struck = [...books.struck.values()].reduce((sum, one) => sum + one, 0);
  const kills = workers.all.reduce((sum, { kills: own }) => sum + own, 0);
  return [
    `${lives.length} reports by ${books.requests.length} requests, of which ${struck} failed`,
    `${kills} workers killed; ${trouble.happened.join(', ')}`,
    `${answered} parked reports answered by an officer; ${books.replies.length} replies`,
  ].join('\n');
}
