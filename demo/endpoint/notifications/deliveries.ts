import { inQueryClass } from '../database/query-class.js';
import type { Database } from '../database/connect.js';
import type { EndpointConfig } from '../config.js';
import type { Job, JobQueue, NewJob } from '../jobs/job-queue.js';

/** Jobs that this process sends at a time. */
const AT_ONCE = 4;
/** Milliseconds between looks for jobs that other processes left. */
const SWEEP_MS = 60_000;
/** Longer than the time limits of a mail server or receiver together. */
const LEASE_SECONDS = 120;

/** `Carried` is a job's data: what it is about, and its history. */
interface Carried<What> {
  what: What;
  /** When the event happened, by the endpoint's clock, ISO 8601. */
  since: string;
  tries: number;
  /** See `add`. */
  key?: string;
}

export interface Way<What> {
  /** Name of the queue, also in the log. */
  name: 'mail' | 'webhook';
  /** @param id equal for each try, so that a receiver recognises a repetition */
  send: (what: What, id: string) => Promise<void>;
  /** Whether trying again is in vain; never by default. */
  isFinal?: (error: unknown) => boolean;
  /** Told of a job that is given up, before it is removed. */
  givenUp?: (what: What, id: string) => Promise<void>;
  /** Milliseconds that a job must wait without having failed, and without a line in the log; null for a failure. */
  heldFor?: (error: unknown) => number | null;
}

type Parts = Pick<EndpointConfig, 'log' | 'now' | 'notifyRetryAfterMs' | 'notifyForMs'>;

/**
 * `Deliveries` is one way out, to a mail server or a program. A job is queued in the transaction of the event it tells;
 * one process takes it, or another if that process dies. A sent job is removed; if a process dies between the two, it
 * is sent again under the same id.
 */
export class Deliveries<What> {
  #round: Promise<void> | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isWanted = false;
  #isOpen = false;
  /** Milliseconds until the soonest job that this process postponed. */
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
   * @param transaction the transaction of the event
   * @param options.key of jobs with one key, the second is left out while the first waits or is under way
   * @param options.inMs milliseconds until it is due; at once by default
   */
  async add(
    transaction: Database,
    what: What,
    { key, inMs }: { key?: string; inMs?: number } = {},
  ): Promise<void> {
    const data = this.#carried(what);
    const job = { data: key === undefined ? data : { ...data, key } };
    await this.#put(transaction, inMs === undefined ? job : { ...job, inMs });
  }

  /** Adds many, all due at once, by one statement. */
  async addAll(transaction: Database, all: readonly What[]): Promise<void> {
    if (all.length === 0) return;
    const jobs = all.map((what) => ({ data: this.#carried(what) }));
    await this.queue.add(this.way.name, jobs, transaction);
  }

  #carried(what: What): Carried<What> {
    return { what, since: this.config.now().toISOString(), tries: 0 };
  }

  /** `#put` uses the longest life of a job as its span: a removed job frees its key, and no job waits longer. */
  async #put(transaction: Database, job: NewJob<Carried<What>>): Promise<void> {
    const { key } = job.data;
    const once = key !== undefined && { key, onceInSeconds: Math.ceil(this.config.notifyForMs / 1_000) };
    await this.queue.add(this.way.name, [{ ...job, ...once }], transaction);
  }

  /** Looks for due jobs at once instead of later. */
  wake(): void {
    if (!this.#isOpen) return;
    this.#isWanted = true;
    if (this.#round !== null) return;
    clearTimeout(this.#timer);
    this.#round = inQueryClass({ name: 'upkeep' }, () => this.#rounds()).finally(() => {
      this.#round = null;
      if (!this.#isOpen) return;
      // `wake` was called after the round's last look.
      if (this.#isWanted) this.wake();
      else this.#timer = setTimeout(() => this.wake(), this.#soonest).unref();
    });
  }

  /** Resolves when no job is due or under way. */
  async settled(): Promise<void> {
    do {
      this.wake();
      await this.#round;
    } while (this.#round !== null);
  }

  /** Begins no more jobs and waits for those under way; other processes do the rest. */
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

  /** `#putOff` logs a failure without its receiver: an error's message may hold the address. */
  async #putOff({ id, data }: Job<Carried<What>>, error: unknown): Promise<void> {
    const { log, now, notifyForMs } = this.config;
    const { name, isFinal, heldFor, givenUp } = this.way;
    const heldMs = heldFor?.(error) ?? null;
    const age = now().getTime() - Date.parse(data.since);
    const isOver = age >= notifyForMs || (isFinal?.(error) ?? false);
    if (isOver) {
      await givenUp?.(data.what, id);
      await this.queue.done(name, [id]);
    } else {
      const inMs = heldMs ?? this.#waitAfter(data.tries);
      const tries = heldMs === null ? data.tries + 1 : data.tries;
      this.#soonest = Math.min(this.#soonest, inMs);
      await this.database.transaction().execute(async (transaction) => {
        await this.queue.done(name, [id], transaction);
        await this.#put(transaction, { id, inMs, data: { ...data, tries } });
      });
    }
    // A server that is away all day makes one line for each job, not one a minute.
    if (isOver || (data.tries === 0 && heldMs === null))
      log(`${name} failed ${(error as Error).name}${isOver ? ', given up' : ''}`);
  }

  #waitAfter(tries: number): number {
    const { notifyRetryAfterMs: waits } = this.config;
    return waits[Math.min(tries, waits.length - 1)] ?? SWEEP_MS;
  }
}
