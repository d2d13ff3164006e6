import { inQueryClass } from '../../database/query-class.js';

/** Milliseconds between looks for what a process that died has left. */
const SWEEP_MS = 15_000;

/** `DueTimer` looks for what is due when it is due; at nothing before `start`, and nothing after `close`. */
export class DueTimer {
  #look: (() => Promise<Date | null>) | null = null;
  #running: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #wakesAt = Infinity;

  /** @param now the clock by which things are due */
  constructor(
    private readonly now: () => Date,
    private readonly log: (line: string) => void,
  ) {}

  /** @param look does what is due, and says when there is more */
  start(look: () => Promise<Date | null>): void {
    this.#look = look;
    this.wakeAt(new Date(this.now().getTime() + SWEEP_MS));
  }

  /** Looks then, unless it looks before. */
  wakeAt(due: Date): void {
    const inMs = Math.min(SWEEP_MS, Math.max(0, due.getTime() - this.now().getTime()));
    const at = Date.now() + inMs;
    if (this.#look === null || at >= this.#wakesAt) return;
    clearTimeout(this.#timer);
    this.#wakesAt = at;
    this.#timer = setTimeout(() => void this.run(), inMs).unref();
  }

  /** Looks now. */
  async run(): Promise<void> {
    const before = this.#running;
    const mine = (async () => {
      await before;
      await this.#once();
    })();
    this.#running = mine;
    await mine;
  }

  async #once(): Promise<void> {
    if (this.#look === null) return;
    const look = this.#look;
    clearTimeout(this.#timer);
    this.#wakesAt = Infinity;
    let next: Date | null = null;
    try {
      next = await inQueryClass({ name: 'upkeep' }, look);
    } catch (error) {
      this.log(`deeds failed ${(error as Error).name}`);
    }
    this.wakeAt(next ?? new Date(this.now().getTime() + SWEEP_MS));
  }

  async close(): Promise<void> {
    this.#look = null;
    clearTimeout(this.#timer);
    await this.#running;
  }
}
