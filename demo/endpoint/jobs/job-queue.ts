import PgBoss from 'pg-boss';
import { CompiledQuery } from 'kysely';
import type { Database } from '../database/connect.js';
import { inQueryClass } from '../database/query-class.js';

/** A job as it is put on a queue. */
export interface NewJob<Data extends object> {
  data: Data;
  /** Default: a new one. */
  id?: string;
  /** Of two with one key among those that wait, the second is left out (in a queue of the policy `short`). */
  key?: string;
  /** Milliseconds until it is due; default: at once. */
  inMs?: number;
  /** Of those with one key only the first in each span of so many seconds, on the database's clock, done or not. */
  onceInSeconds?: number;
}

export interface Job<Data extends object> {
  id: string;
  data: Data;
}

/** What holds for all jobs of a queue. */
export interface QueueRules {
  /** `short`: one job for each key among those that wait. Default: any. */
  policy?: 'short';
  /** A process that took a job and died leaves it after so long: to the others, or to nobody. */
  leaseSeconds: number;
  isTakenAgain: boolean;
  /** What nobody takes is thrown away after so many hours. */
  keptHours: number;
}

/** Whoever died leaves its jobs to the others at most so long after their lease. */
const SUPERVISED_SECONDS = 60;
/** Longer than the longest time in which something is to be done once. */
const KEPT_WHEN_DONE_SECONDS = 25 * 3_600;
/** A job that is due is due for whoever looks next, also within the same tick of the database's clock. */
const DUE_NOW = '-1 second';

/**
 * Jobs that all processes on one database share: each is taken by one of them. It is pg-boss in a schema of its own, by the endpoint's own
 * connections: the embedded database has one, which everybody takes in turn. Jobs are fetched and finished here and not by its workers, which
 * leave a promise to nobody when the database goes away in between.
 */
export class JobQueue {
  #boss: PgBoss;
  #starting: Promise<unknown> | undefined;

  constructor(
    private readonly database: Database,
    private readonly log: (line: string) => void,
  ) {
    this.#boss = this.#make();
  }

  #make(): PgBoss {
    const boss = new PgBoss({
      db: runIn(this.database),
      schedule: false,
      maintenanceIntervalSeconds: SUPERVISED_SECONDS,
      archiveCompletedAfterSeconds: KEPT_WHEN_DONE_SECONDS,
      deleteAfterHours: 24,
    });
    boss.on('error', (error) => this.log(`queue failed ${error.name}`));
    return boss;
  }

  /** One whose start failed, such as while the database is away, never starts again: another takes its place. */
  async #start(): Promise<void> {
    this.#starting ??= this.#boss.start().catch((error: unknown) => {
      this.#starting = undefined;
      this.#boss = this.#make();
      throw error;
    });
    await this.#starting;
  }

  /** Makes the queue where there is none. Before anything else is asked of it, and never inside a transaction. */
  async open(name: string, { policy, leaseSeconds, isTakenAgain, keptHours }: QueueRules): Promise<void> {
    await this.#start();
    await this.#boss.createQueue(name, {
      name,
      policy: policy ?? 'standard',
      expireInSeconds: leaseSeconds,
      retryLimit: isTakenAgain ? 1_000 : 0,
      retentionMinutes: keptHours * 60,
    });
  }

  /** @param transaction in which they are there, or not at all */
  async add<Data extends object>(
    name: string,
    jobs: readonly NewJob<Data>[],
    transaction?: Database,
  ): Promise<void> {
    const rows = jobs.map(({ data, id, key, inMs, onceInSeconds }) => ({
      name,
      data,
      startAfter: inMs === undefined || inMs <= 0 ? DUE_NOW : `${inMs} milliseconds`,
      ...(id !== undefined && { id }),
      ...(key !== undefined && { singletonKey: key }),
      ...(onceInSeconds !== undefined && { singletonSeconds: onceInSeconds }),
    }));
    await this.#boss.insert(rows, transaction === undefined ? {} : { db: runIn(transaction) });
  }

  async take<Data extends object>(name: string, most: number): Promise<Job<Data>[]> {
    return (await this.#boss.fetch<Data>(name, { batchSize: most })) ?? [];
  }

  /** Nothing needs to be known of what is done: its row is gone. */
  async done(name: string, ids: readonly string[], transaction?: Database): Promise<void> {
    if (ids.length === 0) return;
    await this.#boss.deleteJob(name, [...ids], transaction === undefined ? {} : { db: runIn(transaction) });
  }

  /** Done, and still known for a day, so that nobody begins it anew in its time. */
  async keepDone(name: string, id: string): Promise<void> {
    await this.#boss.complete(name, id);
  }

  /** Gives what a dead process has held for too long back to the others now, which otherwise happens once a minute. */
  async release(): Promise<void> {
    await this.#boss.expire();
  }

  async close(): Promise<void> {
    await this.#starting?.catch(() => undefined);
    await this.#boss.stop({ graceful: false, wait: false });
  }
}

function runIn(database: Database): PgBoss.Db {
  return {
    executeSql: async (text, values = []) => {
      const parameters = (values as unknown[]).map((value) => (value === undefined ? null : value));
      const query = CompiledQuery.raw(text, parameters);
      const ask = () => database.executeQuery(query);
      return await inQueryClass({ name: 'upkeep' }, async () => {
        if (isOwnTransaction(text)) return { rows: (await runScript(database, query)).rows };
        return { rows: (await (database.isTransaction ? ask() : unlessDeadlocked(ask))).rows };
      });
    },
  };
}

/** PostgreSQL's codes. */
const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';

/**
 * Two processes that start at once make their queues' tables at once, and may wait for each other. The server ends one of the two; nothing of it
 * was done, and when it is asked again the other one is over.
 */
async function unlessDeadlocked<T>(ask: () => Promise<T>, triesLeft = 5): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (triesLeft === 0 || (error as { code?: string }).code !== DEADLOCK) throw error;
    return await unlessDeadlocked(ask, triesLeft - 1);
  }
}

const isOwnTransaction = (text: string): boolean => /^\s*BEGIN;/.test(text);

/**
 * A script that begins a transaction and fails within it leaves it open: of two processes that start at once on an empty database, the second
 * finds the tables made. Whoever got that connection next would be refused everything.
 */
async function runScript(database: Database, script: CompiledQuery) {
  return await database.connection().execute(async (connection) => {
    try {
      return await connection.executeQuery(script);
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      // By these words pg-boss knows that another process was quicker; PostgreSQL has others where the very schema was made meanwhile.
      if ((error as { code?: string }).code === UNIQUE_VIOLATION)
        throw new Error('already exists', { cause: error });
      throw error;
    }
  });
}
