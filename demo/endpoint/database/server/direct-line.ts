import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { CommandError } from '../../words/command-error.js';
import { bounded, CONNECT_MS, serverPool } from './server-pool.js';

/** `Addresses` are the ways to reach the database. */
export interface Addresses {
  /** URL of a PostgreSQL server or its pooler; null for the embedded database. */
  databaseUrl: string | null;
  /**
   * URL of the server itself, where `databaseUrl` is a transaction pooler's; null for a session pooler, or without one.
   */
  databaseListenUrl: string | null;
}

/** A channel for proofs only. */
const PROOF_CHANNEL = 'aduan_proof';
/** Milliseconds: a notification arrives at once or not at all. */
const HEARD_MS = 2_000;

/** `directLine` is a connection to one session of the server for good: it listens, and holds locks. */
export function directLine({ databaseUrl, databaseListenUrl }: Addresses): pg.Client {
  return new pg.Client({
    connectionString: databaseListenUrl ?? databaseUrl!,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    // The line is mostly idle: a broken one must be noticed in seconds, not in the system's two hours.
    keepAliveInitialDelayMillis: 10_000,
  });
}

/** `bareConnection` sets nothing on its session, which others may get next. */
export const bareConnection = ({ databaseUrl }: Addresses): pg.Pool =>
  serverPool(databaseUrl!, { most: 1, statementMs: 0 }, { hasSessions: false });

/**
 * `hears` tests whether a line gets notifications of another connection while it waits. Behind a transaction pooler
 * none arrives, and its locks stay with a session of others, although every statement succeeds.
 * @param by a connection by the address that all others use
 * @throws the driver's error where one of the two is away
 */
export async function hears(line: pg.Client, by: Pick<pg.Pool | pg.Client, 'query'>): Promise<boolean> {
  await line.query(bounded(`listen ${PROOF_CHANNEL}`, HEARD_MS));
  const word = randomBytes(16).toString('hex');
  let onNotification: (said: pg.Notification) => void = () => undefined;
  let timer: NodeJS.Timeout | undefined;
  const heard = new Promise<boolean>((resolve) => {
    onNotification = ({ channel, payload }) => {
      if (channel === PROOF_CHANNEL && payload === word) resolve(true);
    };
    timer = setTimeout(resolve, HEARD_MS, false);
  });
  line.on('notification', onNotification);
  try {
    await by.query(bounded('select pg_notify($1, $2)', HEARD_MS, [PROOF_CHANNEL, word]));
    return await heard;
  } finally {
    clearTimeout(timer);
    line.off('notification', onNotification);
  }
}

/**
 * `withDirectLine` works with a line that hears, as an endpoint does.
 * @throws CommandError where the line hears nothing
 */
export async function withDirectLine<T>(
  addresses: Addresses,
  work: (line: pg.Client) => Promise<T>,
): Promise<T> {
  const line = directLine(addresses);
  line.on('error', () => undefined);
  const others = bareConnection(addresses);
  try {
    await line.connect();
    if (!(await hears(line, others))) throw hearsNothing(addresses);
    return await work(line);
  } finally {
    await others.end();
    await line.end();
  }
}

/** `hearsNothing` explains it to whoever set the address. */
export function hearsNothing({ databaseListenUrl }: Addresses): CommandError {
  return new CommandError(
    'refused',
    databaseListenUrl === null
      ? 'DATABASE_URL leads to a pooler that hands out transactions: what other processes change is not heard of, and locks are lost.\n' +
          'Set DATABASE_LISTEN_URL to the address of the database itself, or let the pooler hand out sessions (pgbouncer: pool_mode = session).'
      : 'DATABASE_LISTEN_URL does not hear what is said at DATABASE_URL: it leads to a pooler that hands out transactions, or to another database.\n' +
          'Set it to the address of the database itself, with no pooler before it.',
  );
}
