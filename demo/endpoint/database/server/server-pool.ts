import pg from 'pg';

/**
 * The channel on which the database tells each commit that changed what the public may see of a report (migrations
 * 0018 and 0026).
 */
export const CHANGES_CHANNEL = 'aduan_reports';

/** Type id of `date`, read as 'YYYY-MM-DD' by both drivers: a Date would move across time zones. */
export const DATE_TYPE = 1082;

export interface Share {
  /** Most connections. */
  most: number;
  /** Milliseconds that one statement may take; 0 for any. */
  statementMs: number;
  /** Megabytes for each sort and each set of found rows; the server's own by default. */
  workMb?: number;
}

/**
 * Milliseconds: a process that hangs inside a transaction, or is cut off, must not keep its locks for ever. A request
 * has its slow work behind it when it begins one, and others may wait for its locks; upkeep may pause.
 */
const IDLE_IN_TRANSACTION_MS = { request: 15_000, upkeep: 30_000 };
/** Milliseconds: without a limit, requests would hang while the database is away instead of getting a 503. */
export const CONNECT_MS = 5_000;

/**
 * `Backend` identifies the server process behind a connection, also behind a pooler that gives out numbers of its
 * own.
 */
export interface Backend {
  pid: number;
  /** When the session, or the transaction, began at the server. */
  since: string;
}

const backends = new WeakMap<pg.ClientBase, Backend>();

/** `backendOf` is the backend of a connection that keeps its session. */
export const backendOf = (client: pg.ClientBase): Backend | undefined => backends.get(client);

export interface PoolKind {
  /** Whether each connection keeps its session; else nothing is set on it that would outlive a transaction. */
  hasSessions: boolean;
  /** Hears of a report's change before the commit on one of these connections is answered. Only with sessions. */
  onChange?: ((word: string) => void) | undefined;
}

/** `serverPool` has a query class's connections, opened when needed. */
export function serverPool(
  connectionString: string,
  share: Share,
  { hasSessions, onChange }: PoolKind,
): pg.Pool {
  const prepare = async (client: pg.ClientBase): Promise<void> => {
    // A broken connection rejects its query, which is handled; the event is only a repetition.
    client.on('error', () => undefined);
    if (!hasSessions) return;
    if (onChange !== undefined) client.on('notification', ({ payload = '' }) => onChange(payload));
    await greet(client, share, onChange !== undefined);
  };
  const pool = new pg.Pool({
    connectionString,
    max: share.most,
    connectionTimeoutMillis: CONNECT_MS,
    // The pool awaits the promise, whatever its types say.
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
  const clients = new Set<pg.PoolClient>();
  connected.set(pool, clients);
  pool.on('connect', (client) => clients.add(client));
  pool.on('remove', (client) => clients.delete(client));
  return pool;
}

/** Milliseconds: a server that doesn't let a connection go in this time has hung or is away. */
const GONE_MS = 1_000;

/** Connections that a pool's server has not let go yet. */
const connected = new WeakMap<pg.Pool, Set<pg.PoolClient>>();

/**
 * `untilGone` resolves when the server has let go of the connections that `go` ends, or a second after: pg's pools
 * forget a connection, and say that they have ended, as soon as they have said so to the server.
 * @param client the one that is ended; all of the pool by default
 */
export async function untilGone(pool: pg.Pool, go: () => unknown, client?: pg.PoolClient): Promise<void> {
  const clients = connected.get(pool)!;
  const isGone = (): boolean => (client === undefined ? clients.size === 0 : !clients.has(client));
  let timer: NodeJS.Timeout | undefined;
  let onRemove = (): void => undefined;
  const gone = new Promise<void>((resolve) => {
    onRemove = () => {
      if (isGone()) resolve();
    };
    timer = setTimeout(resolve, GONE_MS);
  });
  pool.on('remove', onRemove);
  try {
    await go();
    if (!isGone()) await gone;
  } finally {
    clearTimeout(timer);
    pool.off('remove', onRemove);
  }
}

/** `limitsOf` are settings for all that a connection does. */
export const limitsOf = ({ statementMs, workMb }: Share): string[] => [
  `statement_timeout = ${statementMs}`,
  `idle_in_transaction_session_timeout = ${IDLE_IN_TRANSACTION_MS[statementMs === 0 ? 'upkeep' : 'request']}`,
  ...(workMb === undefined ? [] : [`work_mem = '${workMb}MB'`]),
];

/** `greet` sets up a connection before its first use, not in the startup packet, which poolers refuse. @throws */
async function greet(client: pg.ClientBase, share: Share, listens: boolean): Promise<void> {
  const words = [
    ...limitsOf(share).map((limit) => `set ${limit}`),
    ...(listens ? [`listen ${CHANGES_CHANNEL}`] : []),
    'select pid, backend_start::text as since from pg_stat_activity where pid = pg_backend_pid()',
  ];
  // A pooler accepts the connection at once and lets it wait for a server.
  const greeting = bounded(words.join('; '), CONNECT_MS);
  const results = (await client.query(greeting)) as unknown as pg.QueryResult<Backend>[];
  backends.set(client, results.at(-1)!.rows[0]!);
}

/** `bounded` is a query that is given up without an answer in time. */
export const bounded = (text: string, ms: number, values: unknown[] = []): pg.QueryConfig =>
  ({ text, values, query_timeout: ms }) as pg.QueryConfig;

/** `cancel` cancels a backend's work, and no other's. @param by connections to the same server */
export async function cancel(backend: Backend | undefined, by: pg.Pool): Promise<void> {
  if (backend === undefined) return;
  const statement = `select pg_cancel_backend(pid) from pg_stat_activity
    where pid = $1 and $2::timestamptz in (backend_start, xact_start)`;
  await by.query(bounded(statement, CONNECT_MS, [backend.pid, backend.since])).catch(() => undefined);
}
