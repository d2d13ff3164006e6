import type { EndpointConfig } from '../config.js';
import { inQueryClass } from '../database/query-class.js';
import type { JobQueue } from './job-queue.js';

export const HOUR_MS = 3_600_000;

/** Something that is done again and again, such as throwing away what has served its time. */
export interface Upkeep {
  name: string;
  /** A multiple of an hour. */
  everyMs: number;
  /** Also at each start of a process: an operator expects of a restart that it mends this; safe twice at once. */
  isForStarts?: boolean;
  run: () => Promise<void>;
}

/** Upkeep that has begun. */
export interface RunningUpkeep {
  /** What is done at a start has been done, or has failed. */
  firstRound: Promise<void>;
  /** Resolves when running rounds have ended. */
  stop(): Promise<void>;
}

type Log = Pick<EndpointConfig, 'log'>;

/**
 * Where one process has the database to itself: does everything now and every so often, one round of each at a time. A round that fails is
 * logged by its kind, and the next one tries again.
 */
export function startAlone(jobs: readonly Upkeep[], { log }: Log): RunningUpkeep {
  const all = jobs.map(({ name, everyMs, run }) =>
    repeat(everyMs, () => inQueryClass({ name: 'upkeep' }, run).catch(logged(name, log))),
  );
  return {
    firstRound: Promise.all(all.map(({ firstRound }) => firstRound)).then(() => undefined),
    stop: async () => void (await Promise.all(all.map(({ stop }) => stop()))),
  };
}

const QUEUE = 'upkeep';
/** The longest of them, erasing what has grown old after a long pause, takes minutes. */
const LEASE_SECONDS = 3_600;

/**
 * Where several processes share the database: each puts on the queue, once an hour, what is to be done, and of each kind the queue takes one in
 * its time, whoever comes first. So each is done once, by one of them; where that one dies, the next hour's is.
 */
export function startShared(jobs: readonly Upkeep[], queue: JobQueue, { log }: Log): RunningUpkeep {
  let isStopping = false;
  const byName = new Map(jobs.map((job) => [job.name, job]));
  const due = jobs.map(({ name, everyMs }) => ({
    data: { name },
    key: name,
    onceInSeconds: everyMs / 1_000,
  }));
  const begin = async (): Promise<void> => {
    for (const { name, isForStarts, run } of jobs)
      if (isForStarts === true) await run().catch(logged(name, log));
  };
  const round = async (): Promise<void> => {
    await queue.open(QUEUE, { leaseSeconds: LEASE_SECONDS, isTakenAgain: false, keptHours: 2 });
    await queue.add(QUEUE, due);
    while (!isStopping) {
      const [job] = await queue.take<{ name: string }>(QUEUE, 1);
      if (job === undefined) return;
      const { name } = job.data;
      // An older or newer release may know of others.
      await byName.get(name)?.run().catch(logged(name, log));
      await queue.keepDone(QUEUE, job.id);
    }
  };
  const { firstRound, stop } = repeat(
    HOUR_MS,
    () => inQueryClass({ name: 'upkeep' }, round).catch(logged(QUEUE, log)),
    inQueryClass({ name: 'upkeep' }, begin),
  );
  return {
    firstRound,
    async stop() {
      isStopping = true;
      await stop();
    },
  };
}

const logged =
  (name: string, log: (line: string) => void) =>
  (error: unknown): void =>
    log(`${name} failed ${(error as Error).name}`);

function repeat(
  everyMs: number,
  round: () => Promise<void>,
  before: Promise<void> = Promise.resolve(),
): RunningUpkeep {
  let running = before;
  const next = (): void => void (running = running.then(round));
  next();
  const firstRound = running;
  const timer = setInterval(next, everyMs);
  timer.unref();
  return {
    firstRound,
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
