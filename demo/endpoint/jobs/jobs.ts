import type { EndpointConfig } from '../config.js';
import { inQueryClass } from '../database/query-class.js';
import type { JobTimes } from './job-times.js';
import type { JobQueue } from './job-queue.js';

export const HOUR_MS = 3_600_000;

/** `Upkeep` is work that is done again and again, such as erasing what is too old. */
export interface Upkeep {
  name: string;
  /** Milliseconds; a multiple of an hour. */
  everyMs: number;
  /** Also runs at each process's start, as operators expect; must be safe twice at once. False by default. */
  isForStarts?: boolean;
  /** True where it left some of its work to another run, which follows once all other upkeep had its turn. */
  run: () => Promise<void | boolean>;
}

/** `RunningUpkeep` is upkeep that has begun. */
export interface RunningUpkeep {
  /** Resolves when the work of the start is done, or has failed. */
  firstRound: Promise<void>;
  /** Resolves when running rounds have ended; work in pieces ends with the piece under way. */
  stop(): Promise<void>;
}

type Log = Pick<EndpointConfig, 'log'>;

/**
 * `startAlone` is for one process that has the database to itself: it runs all upkeep now and then at intervals, one
 * round of each at a time. Failed rounds are logged by kind and tried again next time.
 */
export function startAlone(jobs: readonly Upkeep[], { log }: Log, times: JobTimes): RunningUpkeep {
  const ending = new AbortController();
  const upkeep = { name: 'upkeep', ending: ending.signal } as const;
  const all = jobs.map((job) => {
    const round: Round = async () => {
      const isMore = await inQueryClass(upkeep, () => runOne(job, times, log));
      return isMore && !ending.signal.aborted ? round : undefined;
    };
    return repeat(job.everyMs, round);
  });
  return {
    firstRound: Promise.all(all.map(({ firstRound }) => firstRound)).then(() => undefined),
    async stop() {
      ending.abort();
      await Promise.all(all.map(({ stop }) => stop()));
    },
  };
}

const QUEUE = 'upkeep';
/** The longest upkeep, erasing old reports after a long pause, takes minutes. */
const LEASE_SECONDS = 3_600;

/**
 * `startShared` is for processes that share a database: hourly each of them queues all upkeep, and the queue takes one
 * job of each kind in its span. So one process does it; if that process dies, the next hour's job does it.
 */
export function startShared(
  jobs: readonly Upkeep[],
  queue: JobQueue,
  { log }: Log,
  times: JobTimes,
): RunningUpkeep {
  const ending = new AbortController();
  const upkeep = { name: 'upkeep', ending: ending.signal } as const;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const due = jobs.map(({ name, everyMs }) => ({
    data: { name },
    key: name,
    onceInSeconds: everyMs / 1_000,
  }));
  const turns = new Turns((job) => runOne(job, times, log), ending.signal);
  const begin = async (): Promise<void> => {
    for (const job of jobs) if (job.isForStarts === true) await turns.take(job);
  };
  const round = async (): Promise<void> => {
    await queue.open(QUEUE, { leaseSeconds: LEASE_SECONDS, isTakenAgain: false, keptHours: 2 });
    await queue.add(QUEUE, due);
    while (!ending.signal.aborted) {
      const [job] = await queue.take<{ name: string }>(QUEUE, 1);
      if (job === undefined) return;
      // Another release may have queued upkeep that this one doesn't know.
      const known = byName.get(job.data.name);
      if (known !== undefined) await turns.take(known);
      await queue.keepDone(QUEUE, job.id);
    }
  };
  const { firstRound, stop } = repeat(
    HOUR_MS,
    async () => {
      await inQueryClass(upkeep, round).catch(logged(QUEUE, log));
      return turns.rest();
    },
    inQueryClass(upkeep, begin),
  );
  return {
    firstRound,
    async stop() {
      ending.abort();
      await stop();
    },
  };
}

/** `Turns` runs one job after another, and once more those that left some of their work. */
class Turns {
  readonly #unfinished = new Set<Upkeep>();

  /** @param run whether the job left some of its work */
  constructor(
    private readonly run: (job: Upkeep) => Promise<boolean>,
    private readonly ending: AbortSignal,
  ) {}

  async take(job: Upkeep): Promise<void> {
    this.#unfinished.delete(job);
    if (await this.run(job)) this.#unfinished.add(job);
  }

  /** A round of those that have more to do; undefined where there is nothing, or the process is about to stop. */
  rest(): Round | undefined {
    if (this.#unfinished.size === 0 || this.ending.aborted) return undefined;
    return async () => {
      await inQueryClass({ name: 'upkeep', ending: this.ending }, async () => {
        for (const job of [...this.#unfinished]) if (!this.ending.aborted) await this.take(job);
      });
      return this.rest();
    };
  }
}

/** @returns whether it left some of its work to another run */
async function runOne({ name, run }: Upkeep, times: JobTimes, log: Log['log']): Promise<boolean> {
  try {
    const isMore = (await run()) === true;
    await times.note(name);
    return isMore;
  } catch (error) {
    logged(name, log)(error);
    return false;
  }
}

const logged =
  (name: string, log: (line: string) => void) =>
  (error: unknown): void =>
    log(`${name} failed ${(error as Error).name}`);

/** `Round` may give one more, which has its turn behind those that wait. */
type Round = () => Promise<Round | undefined>;

function repeat(everyMs: number, round: Round, before: Promise<void> = Promise.resolve()): RunningUpkeep {
  let running = before;
  const next = (one: Round): void =>
    void (running = running.then(one).then((another) => another && next(another)));
  next(round);
  const firstRound = running;
  const timer = setInterval(() => next(round), everyMs);
  timer.unref();
  return {
    firstRound,
    async stop() {
      clearInterval(timer);
      // The last round may have just given another one.
      for (let last; last !== running;) await (last = running);
    },
  };
}
