import { sql } from 'kysely';
import { isIdempotencyKey } from '../../../src/contract/headers.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import { ApiError } from '../words/errors.js';
import type { Hashing } from '../guard/hashing.js';
import { KeyedQueue, TurnTimeoutError } from './keyed-queue.js';

/** `Answer` is what a retry gets again: status and JSON body, never with an access code in it. */
interface Answer {
  status: 200 | 201;
  body: unknown;
}

/** `ExactlyOnceRequest` takes effect at most once. */
interface ExactlyOnceRequest<Prepared> {
  /** The route is part of the key: keys of different routes never meet. */
  route: string;
  /** The `Idempotency-Key` header, checked by `requireKey`. */
  key: string;
  /** The parsed request without its challenge; files by SHA-256. */
  fields: unknown;
  /** When the key was used, as its row tells; by default now. Another one hides the hour. */
  moment?: Date;
  /** Runs before the transaction: refusals, the challenge, slow work. Not run for an answer given before. */
  prepare: () => Promise<Prepared>;
  /** The effect, in one transaction with the key: both are durable, or neither is. */
  commit: (transaction: Database, prepared: Prepared) => Promise<Answer>;
  /** Takes back what `prepare` left outside the database, where the effect didn't happen. */
  undo?: (prepared: Prepared) => Promise<void>;
  /** Runs once the effect is durable. Not for an answer given before. */
  after?: (answer: Answer) => void;
}

export interface ExactlyOnce {
  /**
   * Whether the key was used: its answer is given again, whatever else the request brings.
   * @param among.since only after this instant
   * @param among.within the transaction to look in
   */
  knows(route: string, key: string, among?: { since?: Date; within?: Database }): Promise<boolean>;
  run<Prepared>(request: ExactlyOnceRequest<Prepared>): Promise<Answer>;
}

/** @throws ApiError 400 when the header is missing or can't carry 122 random bits */
export function requireKey(header: string | undefined): string {
  if (header === undefined || header === '') throw new ApiError('idempotency-key-missing');
  if (!isIdempotencyKey(header)) throw new ApiError('idempotency-key-weak');
  return header;
}

/** Seconds after which a client may retry, while a request of the same key runs. */
const RETRY_AFTER = 5;
/** SQLSTATE lock_not_available. */
const LOCK_TIMEOUT = '55P03';

/**
 * `createExactlyOnce` keeps the contract's §5. The key's row is written in the transaction of the effect: both are
 * durable together, and a refusal or a crash leaves no key behind. Requests of the same key wait in a queue inside
 * this process, so that they hold no connection (PGlite has only one); those of other processes wait on the row
 * itself, by its primary key.
 */
export function createExactlyOnce(
  config: Pick<EndpointConfig, 'limits' | 'now'>,
  database: Database,
  hashing: Hashing,
): ExactlyOnce {
  const queue = new KeyedQueue();
  const hashOf = (route: string, key: string): string => hashing.sha256(`${route}\n${key}`);
  async function takeEffect<Prepared>(
    request: ExactlyOnceRequest<Prepared>,
    prepared: Prepared,
    keyHash: string,
    fingerprint: string,
    deadline: number,
  ): Promise<Answer> {
    let isNew = false;
    let isAskedToCommit = false;
    let answer: Answer;
    try {
      answer = await database.transaction().execute(async (transaction) => {
        const waitMs = Math.max(1, deadline - Date.now());
        const claimed = await claim(
          transaction,
          keyHash,
          fingerprint,
          request.moment ?? config.now(),
          waitMs,
        );
        if (!claimed) return (await lookUp(transaction, keyHash, fingerprint)) ?? busy();
        isNew = true;
        const made = await request.commit(transaction, prepared);
        await transaction
          .updateTable('idempotency_keys')
          .set({ status: made.status, body: JSON.stringify(made.body) })
          .where('key_hash', '=', keyHash)
          .execute();
        isAskedToCommit = true;
        return made;
      });
    } catch (error) {
      // A database that went away during the commit may have committed: the effect may stand, so its files must stay
      // too.
      if (!isAskedToCommit) await request.undo?.(prepared);
      throw error;
    }
    if (isNew) request.after?.(answer);
    else await request.undo?.(prepared);
    return answer;
  }

  return {
    async knows(route, key, { since, within = database } = {}) {
      const row = await within
        .selectFrom('idempotency_keys')
        .select('created_at')
        .where('key_hash', '=', hashOf(route, key))
        .executeTakeFirst();
      return row !== undefined && (since === undefined || row.created_at > since);
    },
    async run(request) {
      const keyHash = hashOf(request.route, request.key);
      const fingerprint = hashing.keyed('fingerprint', canonical(request.fields)).toString('hex');
      const deadline = Date.now() + config.limits.twinWaitMs;
      try {
        return await queue.run(keyHash, config.limits.twinWaitMs, async () => {
          const known = await lookUp(database, keyHash, fingerprint);
          if (known !== null) return known;
          const prepared = await request.prepare();
          return await takeEffect(request, prepared, keyHash, fingerprint, deadline);
        });
      } catch (error) {
        if (error instanceof TurnTimeoutError) return busy();
        if ((error as { code?: unknown }).code === LOCK_TIMEOUT) return busy();
        throw error;
      }
    },
  };
}

function busy(): never {
  throw new ApiError('in-progress', { retryAfter: RETRY_AFTER });
}

async function lookUp(database: Database, keyHash: string, fingerprint: string): Promise<Answer | null> {
  const row = await database
    .selectFrom('idempotency_keys')
    .select(['fingerprint', 'status', 'body'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (row === undefined) return null;
  if (row.fingerprint !== fingerprint) throw new ApiError('idempotency-mismatch');
  return { status: row.status as Answer['status'], body: JSON.parse(row.body) };
}

/** Blocks while another process's transaction holds the same key, for as long as `waitMs`. */
async function claim(
  transaction: Database,
  keyHash: string,
  fingerprint: string,
  now: Date,
  waitMs: number,
): Promise<boolean> {
  await sql`select set_config('lock_timeout', ${`${waitMs}ms`}, true)`.execute(transaction);
  const row = await transaction
    .insertInto('idempotency_keys')
    .values({ key_hash: keyHash, fingerprint, status: 0, body: '', created_at: now })
    .onConflict((conflict) => conflict.column('key_hash').doNothing())
    .returning('key_hash')
    .executeTakeFirst();
  return row !== undefined;
}

/** `canonical` is JSON with its keys in order, so that two spellings of one request are one. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : part,
  );
}
