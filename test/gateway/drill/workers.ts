/** Endpoints as processes that share their data, can be killed at any moment, and come back by themselves. */
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reply } from '../../endpoint/harness/citizen.js';
import type { Random } from '../../../demo/town/seed/random.js';
import { startEndpointProcess, type EndpointProcess } from '../../endpoint/harness/process.js';
import { bundledScript } from '../../setup/bundled-script.js';
import { HEADERS } from '../gateway.js';

const SCRIPT = fileURLToPath(new URL('worker-process.ts', import.meta.url));

/** The header by which the gateway knows which of them asks. */
export const WORKER_HEADER = 'x-worker';

/** How often whatever must come is looked for, in milliseconds. */
const LOOK_MS = 200;

export const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, LOOK_MS));

/** So long one answer is waited for, and so long any; a worker that comes up again on a busy machine takes its time. */
const ANSWER_MS = 45_000;
const INSIST_MS = 240_000;

/** @throws when it takes longer */
export async function within<T>(ms: number, work: Promise<T>, late = (): string => 'no end'): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(late())), ms);
  });
  return await Promise.race([work, end]).finally(() => clearTimeout(timer));
}

/** Answers after which a phone or a browser asks the same once more. */
const isForNow = ({ status, body }: Reply): boolean =>
  status >= 500 || status === 429 || (status === 409 && body?.code === 'in-progress');

export class Worker {
  kills = 0;
  /** How far its clock is off, in milliseconds. */
  clockMs = 0;
  readonly #clock: string;
  #running: Promise<EndpointProcess>;
  #isOver = false;

  constructor(
    readonly name: string,
    private readonly env: Record<string, string>,
    folder: string,
  ) {
    this.#clock = join(folder, `clock-${name}`);
    this.moveClock(this.clockMs);
    this.#running = this.#start();
  }

  /** The living process; waits while it is being started again. */
  running(): Promise<EndpointProcess> {
    return this.#running;
  }

  /** @param byMs how far its clock is off from now on */
  moveClock(byMs: number): void {
    this.clockMs = byMs;
    // Put in its place whole: whoever reads a file that is being written reads another time.
    writeFileSync(`${this.#clock}.new`, String(byMs));
    renameSync(`${this.#clock}.new`, this.#clock);
  }

  /** Ends it as a power cut does, and starts it again. Resolves when it is dead. @returns whether it was alive */
  async kill(): Promise<boolean> {
    const endpoint = await this.#running;
    // Two that want to kill it at the same moment kill it once.
    if (endpoint.child.exitCode !== null || endpoint.child.signalCode !== null) return false;
    this.kills += 1;
    const dead = endpoint.kill();
    this.#running = dead.then(() => this.#start());
    await dead;
    return true;
  }

  async close(): Promise<void> {
    this.#isOver = true;
    await (await this.#running).kill();
  }

  /** While the database is away none can be started: tried until it is back. */
  async #start(): Promise<EndpointProcess> {
    const env = {
      ...this.env,
      DRILL_CLOCK: this.#clock,
      RELAY_HEADERS: JSON.stringify({ ...HEADERS, [WORKER_HEADER]: this.name }),
    };
    for (let tries = 0; ; tries += 1) {
      try {
        return await startEndpointProcess(env, await bundledScript(SCRIPT));
      } catch (error) {
        if (this.#isOver || tries === 5) throw error;
        await soon();
      }
    }
  }
}

export class Workers {
  #isOver = false;

  constructor(
    readonly all: readonly Worker[],
    private readonly random: Random,
  ) {}

  named(name: string): Worker | undefined {
    return this.all.find((worker) => worker.name === name);
  }

  /**
   * Asks until one gives an answer that stands, as people do. Not one after the other: who asks in step with somebody
   * else would meet the same worker each time, and what a wrong clock keeps from happening at one would never happen.
   * @throws when none has given one for minutes
   */
  async insist(ask: (endpoint: EndpointProcess) => Promise<Reply | null>): Promise<Reply> {
    const until = performance.now() + INSIST_MS;
    while (!this.#isOver && performance.now() < until) {
      const once = async (): Promise<Reply | null> => await ask(await this.random.pick(this.all).running());
      // It may be killed while it answers, or hang.
      const reply = await within(ANSWER_MS, once()).catch(() => null);
      if (reply !== null && !isForNow(reply)) return reply;
      await soon();
    }
    throw new Error(this.#isOver ? 'The drill is over' : 'no worker gives an answer that stands');
  }

  async close(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.all.map((worker) => worker.close()));
  }
}
