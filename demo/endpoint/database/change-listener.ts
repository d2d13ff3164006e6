import type pg from 'pg';
import { directLine, hears, type Addresses } from './server/direct-line.js';
import { BE_IN_SERVICE } from './in-service.js';
import { bounded, CHANGES_CHANNEL } from './server/server-pool.js';

/** `HearsOfChanges` is told of changes to what the public reads. */
export interface HearsOfChanges {
  /** Called at each commit that changed something. @param word the database's word for it (migration 0025) */
  readonly tell: (word: string) => void;
  /** From now on no change is missed; earlier ones may have been. */
  begin(): void;
  /** From now on changes may be missed. */
  lose(): void;
  /** Called when an answer may have come from a replica that was behind. */
  renew(): void;
}

/** The pause before another try to reach the database. */
const AGAIN_MS = 1_000;
/** How often hearing is proved: a pooler put in front of the server swallows notifications silently. */
const PROOF_EVERY_MS = 60_000;
/** A connection that doesn't answer for so long counts as lost. */
const ANSWER_MS = 2_000;

/** `silent`: every statement succeeds, but no notification arrives. */
export type Listening = 'heard' | 'silent' | 'away';

/**
 * `ChangeListener` hears of other processes' changes by a connection of its own. Changes are lost while the
 * connection is broken, so a restored connection counts as a change. Because it is always open, it also holds the
 * lock that tells a restore that an endpoint is in service.
 */
export class ChangeListener {
  #client: pg.Client | null = null;
  #timer: NodeJS.Timeout | undefined;
  #isHeard = false;
  #isClosed = false;

  /** @param by the connection by which a proof is sent */
  constructor(
    private readonly addresses: Addresses,
    private readonly changes: Pick<HearsOfChanges, 'tell' | 'begin' | 'lose'>,
    private readonly by: Pick<pg.Pool, 'query'>,
    private readonly proofEveryMs = PROOF_EVERY_MS,
  ) {}

  /** Resolves once it listens, or has seen that it can't; then it tries again by itself. */
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
      // First of all: a session that others get next must keep neither the lock nor the channel.
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

  /** Resolves once earlier commits have been heard: the server sends notifications before its answer. */
  async catchUp(): Promise<void> {
    const client = this.#client;
    if (client === null || !this.#isHeard) return;
    await client.query(bounded('select', ANSWER_MS)).catch(() => this.#lose(client));
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    clearTimeout(this.#timer);
    await this.#client?.end().catch(() => undefined);
  }

  #proveAgain(client: pg.Client): void {
    const prove = async (): Promise<void> => {
      // A proof that can't be sent proves nothing.
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
    // Errors after the first one of a lost connection need no handling.
    client.on('error', () => undefined);
    void client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.open(), AGAIN_MS).unref();
  }
}
