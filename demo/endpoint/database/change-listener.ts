import type pg from 'pg';
import { bareConnection, directLine, hears, type Addresses } from './direct-line.js';
import { BE_IN_SERVICE } from './in-service.js';
import { bounded, CHANGES_CHANNEL } from './server-pool.js';

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
/** A pooler that is put in front, or set otherwise, takes away what is heard and says nothing. */
const PROOF_EVERY_MS = 60_000;
/** A line that doesn't answer for so long is none. */
const ANSWER_MS = 2_000;

/** `silent`: every statement succeeds, and nothing is heard. */
export type Listening = 'heard' | 'silent' | 'away';

/**
 * Hears of changes that other processes make, by a connection of its own that does nothing else. What happened while it was broken nobody
 * tells: so a connection that comes back counts as a change. Because it is always there, it also holds the lock that says so to a restore.
 */
export class ChangeListener {
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isHeard = false;
  #isClosed = false;

  /** @param by what is to be heard is said there */
  constructor(
    private readonly addresses: Addresses,
    private readonly changes: Pick<HearsOfChanges, 'tell' | 'begin' | 'lose'>,
    private readonly proofEveryMs = PROOF_EVERY_MS,
    private readonly by = bareConnection(addresses),
  ) {}

  /** Resolves once it listens, or has seen that it can't; it tries again by itself. */
  async open(): Promise<Listening> {
    const client = directLine(this.addresses);
    this.#client = client;
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === CHANGES_CHANNEL) this.changes.tell(payload);
    });
    client.once('error', () => this.#lose(client));
    client.once('end', () => this.#lose(client));
    try {
      await client.connect();
      // First of all: a session that others get next must have neither its lock nor its channel.
      if (!(await hears(client, this.by))) {
        this.#lose(client);
        return 'silent';
      }
      await client.query(bounded(`listen ${CHANGES_CHANNEL}`, ANSWER_MS));
      await client.query(BE_IN_SERVICE);
    } catch {
      this.#lose(client);
      return 'away';
    }
    this.#isHeard = true;
    this.changes.begin();
    this.#proveAgain(client);
    return 'heard';
  }

  /** Resolves once all has been heard that was committed before: the server tells it before it answers. */
  async catchUp(): Promise<void> {
    const client = this.#client;
    if (client === null || !this.#isHeard) return;
    await client.query(bounded('select', ANSWER_MS)).catch(() => this.#lose(client));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
    await this.by.end();
  }

  #proveAgain(client: pg.Client): void {
    const prove = async (): Promise<void> => {
      // Where the others can say nothing, that is no proof of anything.
      const isHeard = await hears(client, this.by).catch(() => true);
      if (this.#client !== client || this.#isClosed) return;
      if (isHeard) this.#proveAgain(client);
      else this.#lose(client);
    };
    this.#timer = setTimeout(() => void prove(), this.proofEveryMs).unref();
  }

  #lose(client: pg.Client): void {
    if (this.#client !== client || this.#isClosed) return;
    this.#client = null;
    this.#isHeard = false;
    clearTimeout(this.#timer);
    this.changes.lose();
    // What comes after the first word of its end is nobody's failure.
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.open(), AGAIN_MS).unref();
  }
}
