/**
 * What happens to workers, their clocks and the database while they forward: each event at a moment of a report that
 * the seed chose.
 */
import type { Point } from '../gateway.js';
import { chanceOf, type Asked } from '../moods.js';
import type { Plan } from './plan.js';
import type { Stage } from './stage.js';
import type { Worker } from './workers.js';

export type Event = 'asker killed' | 'all killed' | 'clock jumps' | 'database restarts' | 'tokens forgotten';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JUMPS_MS = [-6 * DAY_MS, -26 * HOUR_MS, -2 * HOUR_MS, 2 * HOUR_MS, 26 * HOUR_MS, 6 * DAY_MS];
/** By then whatever was put off by a clock that had jumped is due. */
const AFTERWARDS_MS = 10 * DAY_MS;
/** Lives of a worker that are waited for, to end one. */
const LIVES_MAX = 10;

/**
 * What is written at the gateway: between these moments a report, or a reply to it, can be lost or doubled. Each comes
 * in each life of such a report.
 */
const momentsOf = ({ title, reply, isWithdrawn }: Plan): string[] => {
  const steps = reply !== null || isWithdrawn ? ['create', 'reply'] : ['create'];
  return steps.flatMap((step) => [`${step} heard: ${title}`, `${step} done: ${title}`]);
};

const momentOf = ({ step, about }: Asked, point: Point): string => {
  // Of a reply its words are known by, too.
  const title = step === 'reply' ? about.replace(/ \w+$/, '') : about;
  return `${step} ${point}: ${title}`;
};

export interface TroubleOptions {
  seed: number;
  /** What will happen. */
  events: readonly Event[];
  plans: readonly Plan[];
}

export class Trouble {
  readonly happened: Event[] = [];
  /** What is still to come, by its moment. */
  readonly #left: Map<string, Event>;
  #stage: Stage | undefined;

  constructor(private readonly options: TroubleOptions) {
    const { seed, events, plans } = options;
    const moments = chanceOf(seed, 'events').shuffle(plans.flatMap(momentsOf));
    this.#left = new Map(events.map((event, nth) => [moments[nth]!, event]));
  }

  begin(stage: Stage): void {
    this.#stage = stage;
  }

  /** How many events are still to come. */
  get left(): number {
    return this.#left.size;
  }

  /** For the gateway's `reached`: a request is held while something happens to whoever sent it. */
  readonly reached = async (asked: Asked, point: Point, asker: Worker): Promise<void> => {
    const moment = momentOf(asked, point);
    const event = this.#left.get(moment);
    if (event === undefined) return;
    this.#left.delete(moment);
    await this.#happen(event, asker, moment);
    this.happened.push(event);
  };

  async #happen(event: Event, asker: Worker, moment: string): Promise<void> {
    const { gateway, workers, postgres } = this.#stage!;
    const random = chanceOf(this.options.seed, event, moment);
    switch (event) {
      case 'asker killed':
        return await killOnce(asker);
      case 'all killed':
        return void (await Promise.all(workers.all.map((worker) => worker.kill())));
      case 'clock jumps':
        return await jump(random.pick(workers.all), random.pick(JUMPS_MS));
      case 'database restarts':
        await postgres?.crash();
        return await postgres?.start();
      case 'tokens forgotten':
        return gateway.forgetTokens();
    }
  }

  /** The clocks agree again, and days pass. */
  letTimePass(): void {
    for (const worker of this.#stage!.workers.all) worker.moveClock(AFTERWARDS_MS);
  }
}

/** One that something else has just ended is ended in its next life, or nothing would have happened. */
async function killOnce(worker: Worker): Promise<void> {
  for (let lives = 0; lives < LIVES_MAX; lives += 1) if (await worker.kill()) return;
  throw new Error(`worker ${worker.name} was never alive`);
}

/** A clock is put forward while a machine runs; one that lost its battery is behind when the machine comes back. */
async function jump(worker: Worker, byMs: number): Promise<void> {
  const isBack = byMs < worker.clockMs;
  worker.moveClock(byMs);
  if (isBack) await worker.kill();
}
