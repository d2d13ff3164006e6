import { inQueryClass } from '../database/query-class.js';
import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import type { Job, JobQueue, NewJob } from '../jobs/job-queue.js';

/** Sent at one time, by this process. */
const AT_ONCE = 4;
/** Also what another process has left is looked for so often. */
const SWEEP_MS = 60_000;
/** Longer than a mail server's or receiver's time limits together. */
const LEASE_SECONDS = 120;

/** What a job of these queues carries besides what it is about. */
interface Carried<What> {
  what: What;
  /** When it came about, by the endpoint's clock. */
  since: string;
  tries: number;
  /** See `add`. */
  key?: string;
}

export interface Way<What> {
  /** Of the queue, and in the log. */
  name: 'mail' | 'webhook';
  /** @param id the same for each try: whoever gets it twice can tell */
  send: (what: What, id: string) => Promise<void>;
  /** Whether trying again is in vain. */
  isFinal?: (error: unknown) => boolean;
  /** Milliseconds for which it only has to wait, and the log needs no line of it; null where it failed. */
  heldFor?: (error: unknown) => number | null;
}

type Parts = Pick<EndpointConfig, 'log' | 'now' | 'notifyRetryAfterMs' | 'notifyForMs'>;

/**
 * One way out, to a mail server or another program. What goes there is a job, put on the queue in the transaction of what it tells, and taken by
 * one process; where that one dies, by another. Once it is sent, it is removed; a process that dies in between leaves it to be sent a second time, under the same id.
 */
export class Deliveries<What> {
  #round: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isWanted = false;
  #isOpen = false;
  /** Milliseconds until the soonest of what this process has put off. */
  #soonest = SWEEP_MS;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly config: Parts,
    private readonly way: Way<What>,
  ) {}

  async open(): Promise<void> {
    const { name } = this.way;
    const keptHours = Math.ceil(this.config.notifyForMs / 3_600_000) + 24;
    await this.queue.open(name, { leaseSeconds: LEASE_SECONDS, isTakenAgain: true, keptHours });
    await this.queue.release();
    this.#isOpen = true;
    this.wake();
  }

  /**
   * @param transaction in which it came about
   * @param key of two with one key, the second is left out while the first waits or is under way
   */
  async add(transaction: Database, what: What, key?: string): Promise<void> {
    const data: Carried<What> = { what, since: this.config.now().toISOString(), tries: 0 };
    await this.#put(transaction, key === undefined ? { data } : { data: { ...data, key } });
  }

  /** What is done is removed, so a key is free again then; and nothing waits for longer than such a span. */
  async #put(transaction: Database, job: NewJob<Carried<What>>): Promise<void> {
    const { key } = job.data;
    const once = key !== undefined && { key, onceInSeconds: Math.ceil(this.config.notifyForMs / 1_000) };
    await this.queue.add(this.way.name, [{ ...job, ...once }], transaction);
  }

  /** Looks for what is due at once, instead of some time later. */
  wake(): void {
    if (!this.#isOpen) return;
    this.#isWanted = true;
    if (this.#round !== null) return;
    clearTimeout(this.#timer);
    this.#round = inQueryClass({ name: 'upkeep' }, () => this.#rounds()).finally(() => {
      this.#round = null;
      if (!this.#isOpen) return;
      // Woken after the last look, before this.
      if (this.#isWanted) this.wake();
      else this.#timer = setTimeout(() => this.wake(), this.#soonest).unref();
    });
  }

  /** Resolves when nothing is due and nothing under way. */
  async settled(): Promise<void> {
    do {
      this.wake();
      await this.#round;
    } while (this.#round !== null);
  }

  /** Begins nothing more, and waits for what is under way. What is left is the next process's. */
  async close(): Promise<void> {
    this.#isOpen = false;
    clearTimeout(this.#timer);
    await this.#round;
  }

  async #rounds(): Promise<void> {
    this.#soonest = SWEEP_MS;
    while (this.#isWanted && this.#isOpen) {
      this.#isWanted = false;
      try {
        const jobs = await this.queue.take<Carried<What>>(this.way.name, AT_ONCE);
        await Promise.all(jobs.map((job) => this.#deliver(job)));
        this.#isWanted ||= jobs.length > 0;
      } catch (error) {
        this.config.log(`${this.way.name} queue failed ${(error as Error).name}`);
      }
    }
  }

  async #deliver(job: Job<Carried<What>>): Promise<void> {
    const { name, send } = this.way;
    try {
      await send(job.data.what, job.id);
    } catch (error) {
      await this.#putOff(job, error);
      return;
    }
    await this.queue.done(name, [job.id]);
  }

  /** Says in the log that something failed, never for whom: an error's own words may hold the address. */
  async #putOff({ id, data }: Job<Carried<What>>, error: unknown): Promise<void> {
    const { log, now, notifyForMs } = this.config;
    const { name, isFinal, heldFor } = this.way;
    const heldMs = heldFor?.(error) ?? null;
    const age = now().getTime() - Date.parse(data.since);
    const isOver = age >= notifyForMs || (isFinal?.(error) ?? false);
    if (isOver) await this.queue.done(name, [id]);
    else {
      const inMs = heldMs ?? this.#waitAfter(data.tries);
      const tries = heldMs === null ? data.tries + 1 : data.tries;
      this.#soonest = Math.min(this.#soonest, inMs);
      await this.database.transaction().execute(async (transaction) => {
        await this.queue.done(name, [id], transaction);
        await this.#put(transaction, { id, inMs, data: { ...data, tries } });
      });
    }
    // A server that is away for a day is told of once for each that waits, not once a minute.
    if (isOver || (data.tries === 0 && heldMs === null))
      log(`${name} failed ${(error as Error).name}${isOver ? ', given up' : ''}`);
  }

  #waitAfter(tries: number): number {
    const { notifyRetryAfterMs: waits } = this.config;
    return waits[Math.min(tries, waits.length - 1)] ?? SWEEP_MS;
  }
}
