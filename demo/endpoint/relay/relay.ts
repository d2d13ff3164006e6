import { inQueryClass } from '../database/query-class.js';
import { beginTrace, inTrace } from '../log/trace.js';
import type { RelayDeps } from './deps.js';
import { createBreaker, PausedError, type Breaker } from './gateway/breaker.js';
import type { RelayConfig } from './config.js';
import { dueReports } from './schedule/due.js';
import type { Gateway } from './gateway/gateway.js';
import { rememberInstitutions } from './institutions.js';
import { laporV3 } from './lapor-v3/lapor-v3.js';
import { createGatewayClient, type GatewayClient, type Outcome } from './gateway/gateway-client.js';
import { openQueue, type Queue } from './schedule/queue.js';
import { relayMetrics, type RelayMetrics } from './watch/metrics.js';
import { workOn } from './schedule/work.js';

/** Reports that are worked on at once, in this process. */
const AT_ONCE = 4;

/** `Relay` forwards reports to the national gateway, while the endpoint runs. */
export interface Relay {
  /** Looks for due reports at once. */
  wake(): void;
  /** Resolves when no report is due and no work is under way. */
  settled(): Promise<void>;
  readonly breaker: Pick<Breaker, 'isOpen'>;
  readonly client: GatewayClient;
  /** How often the gateway was asked, by outcome. */
  readonly outcomes: ReadonlyMap<Outcome, number>;
  /** The relay's numbers, for a Prometheus server. */
  metrics(): RelayMetrics;
  /** Starts no more work, and waits for what is under way: a create whose end is not heard costs an officer's time. */
  close(): Promise<void>;
}

/**
 * `startRelay` starts the rounds. The rows are the truth: due reports are found in them and put on the queue that all
 * processes share. A lost job is found again by its row.
 */
export async function startRelay(
  endpoint: RelayDeps,
  config: RelayConfig,
  makeGateway: (config: RelayConfig) => Gateway = laporV3,
): Promise<Relay> {
  if (config.userId === 0)
    endpoint.config.log('RELAY_USER_ID is not set: reports without a name go as user 0');
  const breaker = createBreaker(config);
  const outcomes = new Map<Outcome, number>();
  const count = (outcome: Outcome): void => {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    // Leads from a line of the gateway's own log to the lines about this work.
    endpoint.config.log('gateway', { level: 'debug', outcome });
  };
  const client = createGatewayClient(makeGateway(config), breaker, count, (gateway) =>
    rememberInstitutions(endpoint, gateway),
  );
  const queue = await openQueue(endpoint.queue);
  const rounds = new Rounds({ ...endpoint, client }, config, queue, breaker);
  rounds.start();
  return {
    wake: () => rounds.wake(),
    settled: () => rounds.settled(),
    breaker,
    client,
    outcomes,
    metrics: () => relayMetrics(endpoint, { breaker, outcomes }),
    close: () => rounds.stop(),
  };
}

class Rounds {
  readonly #running = new Set<Promise<void>>();
  readonly #underWay = new Set<number>();
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> | null = null;
  #isWanted = false;
  #isStopping = false;
  /** Reports whose work failed by no fault of the gateway, left alone until then, by this process's own clock. */
  readonly #leftUntil = new Map<number, number>();

  constructor(
    private readonly parts: RelayDeps & { client: GatewayClient },
    private readonly config: RelayConfig,
    private readonly queue: Queue,
    private readonly breaker: Breaker,
  ) {}

  start(): void {
    this.wake();
  }

  wake(): void {
    if (this.#isStopping) return;
    if (this.#round !== null) {
      this.#isWanted = true;
      return;
    }
    clearTimeout(this.#timer);
    // Not the trace of the request that has woken it.
    this.#round = inTrace(null, () => this.#look()).finally(() => {
      this.#round = null;
      if (this.#isStopping) return;
      if (this.#isWanted) this.wake();
      else this.#timer = setTimeout(() => this.wake(), this.#pause()).unref();
    });
    this.#isWanted = false;
  }

  async settled(): Promise<void> {
    for (;;) {
      this.wake();
      await this.#round;
      await Promise.all(this.#running);
      if (this.breaker.isOpen) return;
      const due = await this.#due();
      // Asked last: reports that were taken up during the query are in `#running` by now, and due no more.
      if (due.length === 0 && this.#running.size === 0) return;
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#timer);
    await this.#round;
    await Promise.all(this.#running);
  }

  /** Never longer than the breaker's own pause. */
  #pause(): number {
    const { pauseMs } = this.breaker;
    return Math.min(this.config.sweepMs, pauseMs > 0 ? Math.ceil(pauseMs) + 1 : Infinity);
  }

  async #look(): Promise<void> {
    if (this.breaker.isOpen) return;
    try {
      let hasLooked = false;
      while (!this.#isStopping && this.#running.size < AT_ONCE) {
        const jobs = await this.#forUpkeep(() => this.queue.take(AT_ONCE - this.#running.size));
        for (const job of jobs) this.#run(job);
        if (jobs.length > 0) continue;
        // The rows are read only once the queue is empty, not for each place that gets free.
        const due = hasLooked ? [] : await this.#due();
        if (due.length === 0) return;
        hasLooked = true;
        await this.#forUpkeep(() => this.queue.add(due));
      }
    } catch (error) {
      this.parts.config.log(`relay failed ${(error as Error).name}`);
    }
  }

  #run({ id, complaintId }: { id: string; complaintId: number }): void {
    this.#underWay.add(complaintId);
    const work = inTrace(beginTrace(), () => this.#work(id, complaintId)).finally(() => {
      this.#running.delete(work);
      this.#underWay.delete(complaintId);
      // A place is free.
      this.wake();
    });
    this.#running.add(work);
  }

  /**
   * A trace of its own, beside those of requests: a report that kept the trace of whoever filed it would lead from an
   * anonymous report to a line of the proxy's log.
   */
  async #work(id: string, complaintId: number): Promise<void> {
    const { log } = this.parts.config;
    await this.#forUpkeep(() => workOn(this.parts, complaintId, () => this.#isStopping)).catch(
      (error: unknown) => {
        if (error instanceof PausedError) return;
        this.#leftUntil.set(complaintId, performance.now() + this.config.sweepMs);
        log(`relay failed ${(error as Error).name}`);
      },
    );
    await this.#forUpkeep(() => this.queue.done([id])).catch((error: unknown) =>
      log(`relay queue failed ${(error as Error).name}`),
    );
  }

  async #due(): Promise<number[]> {
    const { database, config } = this.parts;
    const due = await this.#forUpkeep(() => dueReports(database, config.now()));
    for (const [id, until] of this.#leftUntil) if (until < performance.now()) this.#leftUntil.delete(id);
    return due.filter((id) => !this.#leftUntil.has(id) && !this.#underWay.has(id));
  }

  #forUpkeep<Result>(work: () => Promise<Result>): Promise<Result> {
    return inQueryClass({ name: 'upkeep' }, work);
  }
}
