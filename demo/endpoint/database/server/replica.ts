import type pg from 'pg';
import type { Place } from '../connection-budget.js';
import type { ReplicaState } from '../database-load.js';
import { inQueryClass } from '../query-class.js';
import { bounded, CONNECT_MS, serverPool, untilGone, type PoolKind, type Share } from './server-pool.js';
import { SessionClient, TransactionClient } from './pooled-client.js';

/** `ReadQueryClass`: queries that a replica may answer, a moment behind. */
export type ReadQueryClass = 'reading' | 'counting';

/** Shortest pause between two questions for the primary's position. */
const LOOK_EVERY_MS = 100;
/** After so long without a change's position the replica isn't used: withdrawn data must not stay public. */
const UNKNOWN_MS = 5_000;
/** Pause before a replica that doesn't answer is tried again. */
const AWAY_MS = 10_000;

/** `hasHeardUntil` is an SQL condition: the server is still a replica and has replayed `position`. */
const hasHeardUntil = (position: string): string =>
  `(pg_is_in_recovery() and coalesce(pg_last_wal_replay_lsn() >= '${position}'::pg_lsn, false))`;
/** `lagBehind` is a statement: whether the server is a replica, and seconds since what it last replayed was written. */
const lagBehind = (position: string): string => `
  select pg_is_in_recovery() as is_replica, case when ${hasHeardUntil(position)} then 0 else
    extract(epoch from clock_timestamp() - coalesce(pg_last_xact_replay_timestamp(), pg_postmaster_start_time()))
  end as lag`;
/** A log position (LSN) as PostgreSQL writes it. */
const POSITION = /^[0-9A-F]+\/[0-9A-F]+$/;

/**
 * `Replica` is a streaming replica, or several behind one address, for what the public reads. `connect` asks on the
 * very connection whether it has the last change that was heard of; where it lags, doesn't answer, or is no replica
 * any more, the primary is used. Until the primary has said where that change is, a list may be without it; `onKnown`
 * then has kept answers read anew.
 */
export class Replica {
  readonly #pools: Readonly<Record<ReadQueryClass, pg.Pool>>;
  /**
   * Cancels abandoned statements. Behind an address of several servers it may reach another one, and then cancels
   * nothing.
   */
  readonly #keeper: pg.Pool;
  /** The primary's position after the last change; null until it is known. */
  #position: string | null = null;
  #isAsking = false;
  /** Since when the position of a change is unknown; null where all are known. */
  #unknownSince: number | null = null;
  #awayUntil = 0;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param primary is asked for its position
   * @param onKnown is called once the position of the last change is known
   */
  constructor(
    url: string,
    private readonly shares: Readonly<Record<ReadQueryClass | 'upkeep', Share>>,
    private readonly kind: Pick<PoolKind, 'hasSessions'>,
    private readonly primary: pg.Pool,
    private readonly onKnown: () => void,
  ) {
    this.#pools = {
      reading: serverPool(url, shares.reading, kind),
      counting: serverPool(url, shares.counting, kind),
    };
    this.#keeper = serverPool(url, { ...shares.upkeep, most: 1 }, kind);
  }

  /**
   * A connection that has the last change; null where the primary must be used.
   * @param place in a budget of connections, where there is one
   */
  async connect(queryClass: ReadQueryClass, place?: Place): Promise<SessionClient | null> {
    const position = this.#position;
    const now = performance.now();
    if (position === null) this.watch();
    if (position === null || now < this.#awayUntil || now - (this.#unknownSince ?? now) > UNKNOWN_MS)
      return null;
    try {
      return await this.#farEnough(queryClass, hasHeardUntil(position), place);
    } catch {
      this.#awayUntil = performance.now() + AWAY_MS;
      return null;
    }
  }

  /**
   * Asks one connection how far the replica is. Its age is reckoned only where it lacks what the primary has now: in a
   * quiet night the last transaction is hours old.
   * @throws where the primary doesn't answer
   */
  async look(): Promise<ReplicaState> {
    const position = await this.#positionOfPrimary();
    if (position === null) throw new Error('the primary does not answer');
    const asked = bounded(lagBehind(position), CONNECT_MS);
    const { rows } = await this.#keeper
      .query<{ is_replica: boolean; lag: string | null }>(asked)
      .catch(() => ({ rows: [] }));
    const [{ is_replica: isReplica, lag } = { is_replica: false, lag: null }] = rows;
    return { isAway: !isReplica, lagSeconds: Number(lag ?? 0) };
  }

  /** Notes that a report has changed. */
  watch(): void {
    this.#unknownSince ??= performance.now();
    if (this.#isAsking || this.#isClosed) return;
    this.#isAsking = true;
    void inQueryClass({ name: 'upkeep' }, () => this.#askForPosition()).finally(
      () => (this.#isAsking = false),
    );
  }

  /** Notes that changes are not heard: how far a replica must be is unknown. */
  doubt(): void {
    this.#position = null;
  }

  /** @param end ends a pool of shared connections */
  async end(end: (pool: pg.Pool) => Promise<void> = (pool) => pool.end()): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await Promise.all(Object.values(this.#pools).map(end));
    await untilGone(this.#keeper, () => this.#keeper.end());
  }

  /**
   * `#farEnough` tries a second connection where the first lags: the address may lead to another server. A place in a
   * budget is for one at a time.
   */
  async #farEnough(
    queryClass: ReadQueryClass,
    condition: string,
    place?: Place,
  ): Promise<SessionClient | null> {
    const pool = this.#pools[queryClass];
    const { most } = this.shares[queryClass];
    const client = await (place === undefined ? pool.connect() : place.connect(pool));
    const first = await this.#look(client, queryClass, condition);
    if (first.holds) return first.known;
    try {
      if (place !== undefined || (pool.idleCount === 0 && pool.totalCount >= most)) return null;
      const other = await this.#look(await pool.connect(), queryClass, condition);
      if (other.holds) return other.known;
      other.known.release();
      return null;
    } finally {
      first.known.release();
    }
  }

  async #look(client: pg.PoolClient, queryClass: ReadQueryClass, condition: string) {
    const held = { share: this.shares[queryClass], keeper: this.#keeper, hear: null };
    try {
      if (this.kind.hasSessions) {
        const asked = bounded(`select ${condition} as holds`, CONNECT_MS);
        const { rows } = await client.query<{ holds: boolean }>(asked);
        return { known: new SessionClient(client, held), holds: rows[0]!.holds };
      }
      // The condition belongs to the transaction: the next one may be on another server.
      const known = new TransactionClient(client, held);
      const { holds } = (await known.begin('begin', condition)).rows[0] as { holds: boolean };
      if (!holds) await known.query('rollback');
      return { known, holds };
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async #askForPosition(): Promise<void> {
    while (this.#unknownSince !== null && !this.#isClosed) {
      const since = this.#unknownSince;
      // Later changes are told again.
      this.#unknownSince = null;
      const position = await this.#positionOfPrimary();
      if (position === null) this.#unknownSince ??= since;
      else {
        this.#position = position;
        this.onKnown();
      }
      await this.#pause();
    }
  }

  async #positionOfPrimary(): Promise<string | null> {
    try {
      const asked = bounded('select pg_current_wal_lsn()::text as position', CONNECT_MS);
      const { rows } = await this.primary.query<{ position: string }>(asked);
      const { position } = rows[0]!;
      return POSITION.test(position) ? position : null;
    } catch {
      return null;
    }
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.#timer = setTimeout(resolve, LOOK_EVERY_MS);
    });
  }
}
