import type pg from 'pg';
import { inQueryClass } from './query-class.js';
import { bounded, CONNECT_MS, serverPool, type PoolKind, type Share } from './server-pool.js';
import { SessionClient, TransactionClient } from './pooled-client.js';

/** What may come from a copy of the database that is a moment old. */
export type ReadQueryClass = 'reading' | 'counting';

/** How often the primary is asked where it is, at most. */
const LOOK_EVERY_MS = 100;
/** Where nobody can say for so long how far a copy must be, it is left alone: what was taken back must not stay public. */
const UNKNOWN_MS = 5_000;
/** One that doesn't answer is asked again after this. */
const AWAY_MS = 10_000;

/** Far enough along, and a replica still. */
const hasHeardUntil = (place: string): string =>
  `(pg_is_in_recovery() and coalesce(pg_last_wal_replay_lsn() >= '${place}'::pg_lsn, false))`;
/** As PostgreSQL writes one. */
const PLACE = /^[0-9A-F]+\/[0-9A-F]+$/;

/**
 * A streaming replica, or several behind one address, for what the public reads. Whoever takes a connection asks on that very one whether it
 * has the last change that was heard of; where it lags, doesn't answer, or leads to no replica (any more), the primary is asked instead. Until
 * the primary has said where that change is, a list may be without it; then whoever keeps what was read meanwhile is told to read it anew.
 */
export class Replica {
  readonly #pools: Readonly<Record<ReadQueryClass, pg.Pool>>;
  /** Ends what nobody waits for. Behind an address of several it may lead to another one, and ends nothing then. */
  readonly #keeper: pg.Pool;
  /** Where the primary was after the last change; null until it is known. */
  #place: string | null = null;
  #isAsking = false;
  /** Since when there is a change whose place is not known; null where there is none. */
  #unknownSince: number | null = null;
  #awayUntil = 0;
  #isClosed = false;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param primary tells where it is
   * @param onKnown is called when it is known where the last change is
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

  /** A connection that has the last change; null where the primary must be asked. */
  async connect(queryClass: ReadQueryClass): Promise<SessionClient | null> {
    const place = this.#place;
    const now = performance.now();
    if (place === null) this.watch();
    if (place === null || now < this.#awayUntil || now - (this.#unknownSince ?? now) > UNKNOWN_MS)
      return null;
    try {
      return await this.#farEnough(queryClass, hasHeardUntil(place));
    } catch {
      this.#awayUntil = performance.now() + AWAY_MS;
      return null;
    }
  }

  /** Something has changed. */
  watch(): void {
    this.#unknownSince ??= performance.now();
    if (this.#isAsking || this.#isClosed) return;
    this.#isAsking = true;
    void inQueryClass({ name: 'upkeep' }, () => this.#askForPlace()).finally(() => (this.#isAsking = false));
  }

  /** Changes are not heard of any more: nobody knows how far a copy must be. */
  doubt(): void {
    this.#place = null;
  }

  async end(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await Promise.all([...Object.values(this.#pools), this.#keeper].map((pool) => pool.end()));
  }

  /** Where the first lags, another one may lead to another server. */
  async #farEnough(queryClass: ReadQueryClass, condition: string): Promise<SessionClient | null> {
    const pool = this.#pools[queryClass];
    const { most } = this.shares[queryClass];
    const first = await this.#look(await pool.connect(), queryClass, condition);
    if (first.holds) return first.known;
    try {
      if (pool.idleCount === 0 && pool.totalCount >= most) return null;
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
      // What a transaction was begun for stands in it: the next one may be on another server.
      const known = new TransactionClient(client, held);
      const { holds } = (await known.begin('begin', condition)).rows[0] as { holds: boolean };
      if (!holds) await known.query('rollback');
      return { known, holds };
    } catch (error) {
      client.release(true);
      throw error;
    }
  }

  async #askForPlace(): Promise<void> {
    while (this.#unknownSince !== null && !this.#isClosed) {
      const since = this.#unknownSince;
      // What comes from now on is told again.
      this.#unknownSince = null;
      const place = await this.#placeOfPrimary();
      if (place === null) this.#unknownSince ??= since;
      else {
        this.#place = place;
        this.onKnown();
      }
      await this.#pause();
    }
  }

  async #placeOfPrimary(): Promise<string | null> {
    try {
      const asked = bounded('select pg_current_wal_lsn()::text as place', CONNECT_MS);
      const { rows } = await this.primary.query<{ place: string }>(asked);
      const { place } = rows[0]!;
      return PLACE.test(place) ? place : null;
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
