import type { PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { currentTrace, traceparentOf } from '../../log/trace.js';
import { currentQueryClass, endsTransaction } from '../query-class.js';
import { backendOf, cancel, limitsOf, type Backend, type Share } from './server-pool.js';

/** `Held` is what all clients of a pool share. */
export interface Held {
  share: Share;
  /** Connections to the same server, which cancel statements. */
  keeper: pg.Pool;
  /** Resolves once this process has heard of all earlier commits; null where the connection itself tells of them. */
  hear: (() => Promise<void>) | null;
}

type Result = Pick<pg.QueryResult, 'command' | 'rowCount' | 'rows'>;

/** Milliseconds beyond the server's own limit, for a server or pooler that doesn't answer at all. */
const UNANSWERED_MS = 2_000;

const BEGINS = /^\s*(?:begin|start transaction)\b/i;
/** Several statements of a library, with a transaction of their own. */
const IS_SCRIPT = /^\s*begin\s*;/i;
const READS = /^\s*select\b/i;

/** SQLSTATE of a write to a server that takes none. */
const READ_ONLY = '25006';

/**
 * `traced` names the trace behind a statement, as sqlcommenter does, for whoever reads the server's own log of slow
 * statements. Statements are sent without a name, so that no prepared one is lost by it, and the server's counts by
 * statement leave comments out.
 */
function traced(text: string): string {
  const trace = currentTrace();
  return trace === null ? text : `${text} /*traceparent='${traceparentOf(trace)}'*/`;
}

/**
 * `SessionClient` is a connection that keeps its session. Its statements are cancelled at the server when their query
 * class's signal aborts, and given up where no answer comes; the connection is then used no more. Nor is one to a
 * primary that was made a replica: the next one finds the new primary.
 */
export class SessionClient {
  #isBroken = false;
  #isToReplica = false;
  constructor(
    protected readonly client: pg.PoolClient,
    protected readonly held: Held,
  ) {}

  async query(text: string, values?: unknown[]): Promise<Result> {
    // Where commits wait for a replica, a time limit would not undo a commit but acknowledge it too early.
    if (text === 'commit') await this.ask('set local statement_timeout = 0');
    if (endsTransaction(text)) return await this.ask(text);
    return await this.askEndable(backendOf(this.client), text, values);
  }

  release(): void {
    this.client.release(this.#isBroken || this.#isToReplica);
  }

  /** @returns the last of several results */
  protected async ask(text: string, values?: unknown[]): Promise<Result> {
    if (this.#isBroken) throw new Error('Connection terminated: it did not answer');
    const { statementMs } = this.held.share;
    // A commit waits as long as its replica takes.
    const isBounded = statementMs > 0 && !/\bcommit$/.test(text);
    try {
      const query = {
        text,
        ...(values !== undefined && { values }),
        ...(isBounded && { query_timeout: statementMs + UNANSWERED_MS }),
      };
      const result = (await this.client.query(query)) as Result | Result[];
      return Array.isArray(result) ? result.at(-1)! : result;
    } catch (error) {
      if ((error as Error).message === 'Query read timeout') this.#isBroken = true;
      if ((error as { code?: unknown }).code === READ_ONLY) this.#isToReplica = true;
      throw error;
    }
  }

  protected async askEndable(
    backend: Backend | undefined,
    text: string,
    values?: unknown[],
  ): Promise<Result> {
    const { signal } = currentQueryClass();
    const said = traced(text);
    if (signal === undefined) return await this.ask(said, values);
    signal.throwIfAborted();
    let cancelling: Promise<unknown> | undefined;
    const onAbort = (): void => void (cancelling = cancel(backend, this.held.keeper));
    signal.addEventListener('abort', onAbort, { once: true });
    try {
      return await this.ask(said, values);
    } finally {
      signal.removeEventListener('abort', onAbort);
      // Otherwise the cancellation could hit the next statement on this connection, which belongs to another request.
      await cancelling;
    }
  }
}

/**
 * `TransactionClient` is a connection to a pooler that hands out transactions: settings from before the last
 * transaction are with another client now. So each statement stands in a transaction, whose limits end with it.
 */
export class TransactionClient extends SessionClient {
  /** The backend of the open transaction; undefined between two. */
  #backend: Backend | undefined;
  /** Whether the caller has begun the transaction, and ends it. */
  #isTheirs = false;

  override async query(text: string, values?: unknown[]): Promise<Result> {
    if (IS_SCRIPT.test(text)) return await this.ask(text);
    if (BEGINS.test(text)) {
      const result = await this.begin(text);
      this.#isTheirs = true;
      return result;
    }
    if (endsTransaction(text)) return await this.#end(text, true);
    if (this.#isTheirs) return await this.askEndable(this.#backend, text, values);
    try {
      if (this.#backend === undefined) await this.begin('begin');
      const result = await this.askEndable(this.#backend, text, values);
      await this.#end('commit', !READS.test(text));
      return result;
    } catch (error) {
      await this.#end('rollback', false).catch(() => undefined);
      throw error;
    }
  }

  override release(): void {
    if (this.#backend === undefined) super.release();
    // A connection in an unknown state goes back to no other caller.
    else this.client.release(true);
  }

  /**
   * Begins a transaction, or goes on in one that was begun to look whether the server is the right one.
   * @param condition of SQL
   * @returns among its rows whether the condition holds, as `holds`
   */
  async begin(text: string, condition = 'true'): Promise<Result> {
    if (this.#backend !== undefined) return { command: 'BEGIN', rowCount: null, rows: [] };
    const limits = limitsOf(this.held.share).map((limit) => `set local ${limit}`);
    const begun = await this.ask(
      [text, ...limits, `select pg_backend_pid() as pid, now()::text as since, ${condition} as holds`].join(
        '; ',
      ),
    );
    this.#backend = begun.rows[0] as Backend;
    return begun;
  }

  async #end(text: string, mayHaveChanged: boolean): Promise<Result> {
    const result = await this.ask(text === 'commit' ? `set local statement_timeout = 0; ${text}` : text);
    this.#backend = undefined;
    this.#isTheirs = false;
    if (mayHaveChanged && text === 'commit') await this.held.hear?.();
    return result;
  }
}

/** `asPoolClient` adapts to kysely's type, which also allows cursors; none are used here. */
export const asPoolClient = (client: SessionClient): PostgresPoolClient => ({
  query: ((text: string, values?: unknown[]) => client.query(text, values)) as PostgresPoolClient['query'],
  release: () => client.release(),
});
