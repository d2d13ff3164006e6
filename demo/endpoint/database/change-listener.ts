import pg from 'pg';
import { BE_IN_SERVICE } from './in-service.js';

/** What the database says at each commit that changed what the public may see of a report (migrations 0018 and 0026). */
export const CHANGES_CHANNEL = 'aduan_reports';

/** Who wants to know what has changed. */
export interface HearsOfChanges {
  /** Something has, at a commit. @param word what the database says of it (migration 0025) */
  readonly tell: (word: string) => void;
  /** From now on nothing is missed; what was before, nobody knows. */
  begin(): void;
  /** From now on something may be. */
  lose(): void;
  /** What was read from a copy of the database may have been old. */
  renew(): void;
}

/** A database that is away is looked for again so often. */
const AGAIN_MS = 1_000;

/**
 * Hears of changes that other processes make, by a connection of its own that does nothing else. What happened while it was broken nobody
 * tells: so a connection that comes back counts as a change. Because it is always there, it also holds the lock that says so to a restore.
 */
export class ChangeListener {
  #client: pg.Client | null = null;
  #again: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(
    private readonly connectionString: string,
    private readonly changes: Pick<HearsOfChanges, 'tell' | 'begin' | 'lose'>,
  ) {}

  /** Resolves once it listens, or has seen that nobody answers; it tries again by itself. */
  async open(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
      // It is idle by design: a line that is cut without a word must be noticed in seconds, not in the system's two hours.
      keepAliveInitialDelayMillis: 10_000,
    });
    this.#client = client;
    client.on('notification', ({ payload = '' }) => this.changes.tell(payload));
    client.once('error', () => this.#lose(client));
    client.once('end', () => this.#lose(client));
    try {
      await client.connect();
      await client.query(`listen ${CHANGES_CHANNEL}`);
      await client.query(BE_IN_SERVICE);
      this.changes.begin();
    } catch {
      this.#lose(client);
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#again);
    await this.#client?.end().catch(() => undefined);
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client || this.#isClosed) return;
    this.#client = null;
    this.changes.lose();
    // What comes after the first word of its end is nobody's failure.
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    this.#again = setTimeout(() => void this.open(), AGAIN_MS).unref();
  }
}
