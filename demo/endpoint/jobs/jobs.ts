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
  /** Also runs so often in each process; must be safe twice at once, and cheap where nothing is due. */
  alsoEveryMs?: number;
  run: () => Promise<void>;
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
    const round = () => inQueryClass(upkeep, () => runOne(job, times, log));
    return repeat(job.alsoEveryMs ?? job.everyMs, round, round());
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
  const begin = async (): Promise<void> => {
    for (const job of jobs) if (job.isForStarts === true) await runOne(job, times, log);
  };
  const round = async (): Promise<void> => {
    await queue.open(QUEUE, { leaseSeconds: LEASE_SECONDS, isTakenAgain: false, keptHours: 2 });
    await queue.add(QUEUE, due);
    while (!ending.signal.aborted) {
      const [job] = await queue.take<{ name: string }>(QUEUE, 1);
      if (job === undefined) return;
      // Another release may have queued upkeep that this one doesn't know.
      const known = byName.get(job.data.name);
      if (known !== undefined) await runOne(known, times, log);
      await queue.keepDone(QUEUE, job.id);
    }
  };
  const hour = () => inQueryClass(upkeep, round).catch(logged(QUEUE, log));
  const hourly = repeat(HOUR_MS, hour, inQueryClass(upkeep, begin).then(hour));
  const { firstRound } = hourly;
  const also = jobs.flatMap((job) => {
    const run = () => inQueryClass(upkeep, () => runOne(job, times, log));
    return job.alsoEveryMs === undefined ? [] : [repeat(job.alsoEveryMs, run, firstRound)];
  });
  return {
    firstRound,
    async stop() {
      ending.abort();
      await Promise.all([hourly, ...also].map(({ stop }) => stop()));
    },
  };
}

async function runOne({ name, run }: Upkeep, times: JobTimes, log: Log['log']): Promise<void> {
  await run()
    .then(() => times.note(name))
    .catch(logged(name, log));
}

const logged =
  (name: string, log: (line: string) => void) =>
  (error: unknown): void =>
    log(`${name} failed ${(error as Error).name}`);

/** @param firstRound what is done at once; each round waits for the one before */
function repeat(everyMs: number, round: () => Promise<void>, firstRound: Promise<void>): RunningUpkeep {
  let running = firstRound;
  const timer = setInterval(() => {
    running = running.then(round);
  }, everyMs);
  timer.unref();
  return {
    firstRound,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
