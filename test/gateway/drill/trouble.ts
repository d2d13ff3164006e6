/** What happens to workers, their clocks and the database while they forward: on a schedule that follows from the seed. */
import type { Point } from '../gateway.js';
import { chanceOf, type Asked, type Step } from '../moods.js';
import type { Stage } from './stage.js';
import type { Worker } from './workers.js';

export type Event = 'asker killed' | 'all killed' | 'clock jumps' | 'database restarts' | 'tokens forgotten';

/** What is written at the gateway: between these moments a report can be lost or doubled. */
const WRITING: readonly Step[] = ['upload', 'create', 'reply'];
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const JUMPS_MS = [-6 * DAY_MS, -26 * HOUR_MS, -2 * HOUR_MS, 2 * HOUR_MS, 26 * HOUR_MS, 6 * DAY_MS];
/** By then whatever was put off by a clock that had jumped is due. */
const AFTERWARDS_MS = 10 * DAY_MS;

export interface TroubleOptions {
  seed: number;
  /** What will happen, in an order that the seed makes of it. */
  events: readonly Event[];
  /** So many moments of writing lie between two events. */
  every: number;
}

export class Trouble {
  readonly happened: Event[] = [];
  readonly #left: Event[];
  #moments = 0;
  #stage: Stage | undefined;

  constructor(private readonly options: TroubleOptions) {
    this.#left = chanceOf(options.seed, 'events').shuffle(options.events);
  }

  begin(stage: Stage): void {
    this.#stage = stage;
  }

  /** How many events are still to come. */
  get left(): number {
    return this.#left.length;
  }

  /** For the gateway's `reached`: a request is held while something happens to whoever sent it. */
  readonly reached = async (asked: Asked, _point: Point, asker: Worker): Promise<void> => {
    if (!WRITING.includes(asked.step)) return;
    this.#moments += 1;
    if (this.#moments % this.options.every !== 0) return;
    const event = this.#left.pop();
    if (event === undefined) return;
    this.happened.push(event);
    await this.#happen(event, asker);
  };

  async #happen(event: Event, asker: Worker): Promise<void> {
    const { gateway, workers, postgres } = this.#stage!;
    const random = chanceOf(this.options.seed, event, this.#moments);
    switch (event) {
      case 'asker killed':
        return await asker.kill();
      case 'all killed':
        return void (await Promise.all(workers.all.map((worker) => worker.kill())));
      case 'clock jumps':
        return await jump(random.pick(workers.all), random.pick(JUMPS_MS));
      case 'database restarts':
        postgres?.crash();
        return postgres?.start();
      case 'tokens forgotten':
        return gateway.forgetTokens();
    }
  }

  /** The clocks agree again, and days pass. */
  letTimePass(): void {
    for (const worker of this.#stage!.workers.all) worker.moveClock(AFTERWARDS_MS);
  }
}

/** A clock is put forward while a machine runs; one that lost its battery is behind when the machine comes back. */
async function jump(worker: Worker, byMs: number): Promise<void> {
  const isBack = byMs < worker.clockMs;
  worker.moveClock(byMs);
  if (isBack) await worker.kill();
}
