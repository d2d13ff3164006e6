import PgBoss from 'pg-boss';
import { CompiledQuery } from 'kysely';
import type { Database } from '../database/connect.js';
import { inQueryClass } from '../database/query-class.js';

/** `NewJob` is a job as it is put on a queue. */
export interface NewJob<Data extends object> {
  data: Data;
  /** Default: a new id. */
  id?: string;
  /** Among waiting jobs with one key, only the first is kept (in a queue of the policy `short`). */
  key?: string;
  /** Milliseconds until the job is due; default: at once. */
  inMs?: number;
  /** Seconds. Of jobs with one key, each such span takes only the first, by the database's clock, done or not. */
  onceInSeconds?: number;
}

export interface Job<Data extends object> {
  id: string;
  data: Data;
}

/** `QueueRules` holds for all jobs of a queue. */
export interface QueueRules {
  /** `short`: one waiting job for each key. Default: any number. */
  policy?: 'short';
  /** Seconds until a job of a dead process is taken again, or dropped, as `isTakenAgain` says. */
  leaseSeconds: number;
  isTakenAgain: boolean;
  /** Hours after which a job that nobody took is deleted. */
  keptHours: number;
}

/** Seconds between looks for jobs whose lease has ended: so much longer they may wait for another process. */
const SUPERVISED_SECONDS = 60;
/** Longer than the longest span of `onceInSeconds`. */
const KEPT_WHEN_DONE_SECONDS = 25 * 3_600;
/** Makes a due job visible within the same tick of the database's clock. */
const DUE_NOW = '-1 second';

/**
 * `JobQueue` shares jobs between all processes on one database: one process takes each. It is pg-boss in its own
 * schema, on the endpoint's connections, for the embedded database has only one. Jobs are fetched and finished here,
 * not by pg-boss's workers: those leave a rejection unhandled when the database goes away.
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

  /** `#start`: a pg-boss whose start failed, as without a database, never starts again; a new one replaces it. */
  async #start(): Promise<void> {
    this.#starting ??= this.#boss.start().catch((error: unknown) => {
      this.#starting = undefined;
      this.#boss = this.#make();
      throw error;
    });
    await this.#starting;
  }

  /** Creates the queue if it is missing. Call it before anything else on the queue, and never inside a transaction. */
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

  /** @param transaction in which the jobs exist or not; none by default */
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

  /** Deletes the rows of finished jobs: nothing needs to remember them. */
  async done(name: string, ids: readonly string[], transaction?: Database): Promise<void> {
    if (ids.length === 0) return;
    await this.#boss.deleteJob(name, [...ids], transaction === undefined ? {} : { db: runIn(transaction) });
  }

  /** Marks a job as done but keeps it for a day, so that nobody begins it again in its span. */
  async keepDone(name: string, id: string): Promise<void> {
    await this.#boss.complete(name, id);
  }

  /** Frees the jobs of dead processes now, which otherwise happens once a minute. */
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

/** PostgreSQL's error codes. */
const UNIQUE_VIOLATION = '23505';
const DEADLOCK = '40P01';

/**
 * `unlessDeadlocked`: processes that start together create the queue's tables together and may deadlock. PostgreSQL
 * ends one of them, undone; on its next try the other is over.
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
 * `runScript` rolls back a script that fails inside its own transaction, as the second of two processes does that start
 * on an empty database. Left open, the transaction would refuse all to the connection's next user.
 */
async function runScript(database: Database, script: CompiledQuery) {
  return await database.connection().execute(async (connection) => {
    try {
      return await connection.executeQuery(script);
    } catch (error) {
      await connection.executeQuery(CompiledQuery.raw('rollback')).catch(() => undefined);
      // pg-boss knows by this message that another process was faster; PostgreSQL's own may differ.
      if ((error as { code?: string }).code === UNIQUE_VIOLATION)
        throw new Error('already exists', { cause: error });
      throw error;
    }
  });
}
