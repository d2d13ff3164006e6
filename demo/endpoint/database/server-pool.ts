import pg from 'pg';
import { CHANGES_CHANNEL } from './change-listener.js';

/** `date` columns come as 'YYYY-MM-DD' from both drivers: a Date would move them across time zones. */
export const DATE_TYPE = 1082;

export interface Share {
  /** Connections at most. */
  most: number;
  /** Milliseconds that one statement may take; 0 for any. */
  statementMs: number;
}

/** A process that stands still in the middle of a transaction must not keep its locks for ever. */
const IDLE_IN_TRANSACTION_MS = 30_000;
/** Without a limit a request would hang for as long as the database is away, instead of answering 503. */
export const CONNECT_MS = 5_000;

/** What a connection is called at the server itself, also behind a pooler that gives out numbers of its own. */
const backends = new WeakMap<pg.ClientBase, number>();

/**
 * Connections for one purpose, opened when needed.
 * @param onChange is called before a commit of one of these connections is answered, where that changed a report
 */
export function serverPool(
  connectionString: string,
  { most, statementMs }: Share,
  onChange?: (word: string) => void,
): pg.Pool {
  const prepare = async (client: pg.ClientBase): Promise<void> => {
    // One in use that breaks has its query rejected, which is answered; the event comes beside that.
    client.on('error', () => undefined);
    if (onChange !== undefined) client.on('notification', ({ payload = '' }) => onChange(payload));
    await greet(client, statementMs, onChange !== undefined);
  };
  const pool = new pg.Pool({
    connectionString,
    max: most,
    connectionTimeoutMillis: CONNECT_MS,
    // The pool waits for it, whatever its types say.
    onConnect: (client) => prepare(client) as unknown as undefined,
    types: {
      getTypeParser: (oid: number, format?: string): ((text: string) => unknown) =>
        oid === DATE_TYPE
          ? (text) => text
          : (pg.types.getTypeParser(oid, format as 'text') as (text: string) => unknown),
    },
  });
  // An idle connection that the server drops must not end this process; the next query opens another.
  pool.on('error', () => undefined);
  return pool;
}

/** Before the connection is used for anything. Not with its start: poolers refuse that. @throws */
async function greet(client: pg.ClientBase, statementMs: number, listens: boolean): Promise<void> {
  const words = [
    `set statement_timeout = ${statementMs}`,
    `set idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS}`,
    ...(listens ? [`listen ${CHANGES_CHANNEL}`] : []),
    'select pg_backend_pid() as pid',
  ];
  const results = (await client.query(words.join('; '))) as unknown as pg.QueryResult<{ pid: number }>[];
  backends.set(client, results.at(-1)!.rows[0]!.pid);
}

/** Ends what a connection is doing. @param by connections to the same server */
export async function cancel(client: pg.PoolClient, by: pg.Pool): Promise<void> {
  const backend = backends.get(client);
  if (backend !== undefined) await by.query('select pg_cancel_backend($1)', [backend]).catch(() => undefined);
}
