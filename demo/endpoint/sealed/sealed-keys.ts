import { BUCKETS, type EnvelopeHead } from '../../../src/contract/sealed/envelope-head.js';
import { toBase64url } from '../../../src/contract/sealed/bytes.js';
import type { SealedOfferWire } from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';

/** Milliseconds for which a row that was read is believed: capabilities are what every page asks for first. */
const REMEMBERED_MS = 60_000;

type Row = Omit<SealedOfferWire, 'v' | 'buckets'>;

/** `SealedKeys` are the town's keys for sealed reports. Where there are none, nothing is offered and nothing taken. */
export class SealedKeys {
  #row: Row | null = null;
  #readAt = -Infinity;

  constructor(
    private readonly config: Pick<EndpointConfig, 'log' | 'now' | 'timeZone'>,
    private readonly database: Database,
  ) {}

  /** `capabilities.sealed`, or null: no epoch, or its last day is over. Never throws: pages must open without it. */
  async offer(): Promise<SealedOfferWire | null> {
    const row = await this.#remembered();
    if (row === null || row.not_after < dayIn(this.config.timeZone, this.config.now())) return null;
    return { v: 1, ...row, buckets: [...BUCKETS] };
  }

  /** Whether keys were ever made, or nobody knows: what was sealed for them is read after their last day too. */
  async areMade(): Promise<boolean> {
    return (await this.#remembered()) !== null || this.#readAt === -Infinity;
  }

  /** Called where an epoch was made: what comes next is sealed for it. Other processes hear of it within a minute. */
  forget(): void {
    this.#readAt = -Infinity;
  }

  async #remembered(): Promise<Row | null> {
    const now = this.config.now();
    if (Math.abs(now.getTime() - this.#readAt) >= REMEMBERED_MS) {
      try {
        this.#row = await this.#newest();
        this.#readAt = now.getTime();
      } catch (error) {
        this.config.log('keys of sealed reports can’t be read', {
          code: 'sealed-keys-unread',
          error: (error as Error).name,
        });
      }
    }
    return this.#row;
  }

  /** The epoch that an envelope is sealed for, with its recovery key; null for any other keys. */
  async epochOf({ keys }: EnvelopeHead): Promise<string | null> {
    const kids = keys.map(({ kid }) => toBase64url(kid));
    const row = await this.database
      .selectFrom('sealed_keys')
      .select('kid')
      .where('kid', 'in', kids)
      .where('recovery_kid', 'in', kids)
      .executeTakeFirst();
    return row?.kid ?? null;
  }

  /**
   * For whom answers are sealed: the newest epoch, also past its last day, whichever epoch the report is of. Older ones
   * may be known to who has left.
   */
  async answering(): Promise<Pick<Row, 'kid' | 'pk' | 'recovery_kid' | 'recovery_pk'>> {
    return await this.database
      .selectFrom('sealed_keys')
      .select(['kid', 'pk', 'recovery_kid', 'recovery_pk'])
      .orderBy('is_retired')
      .orderBy('created_day', 'desc')
      .orderBy('not_after', 'desc')
      .executeTakeFirstOrThrow();
  }

  /** Whether these are keys of epochs that aren't retired, and a team's key among them: an answer may be for them. */
  async areTeams(kids: readonly string[]): Promise<boolean> {
    if (kids.length === 0) return false;
    const rows = await this.database
      .selectFrom('sealed_keys')
      .select(['kid', 'recovery_kid'])
      .where('is_retired', '=', false)
      .where((row) => row.or([row('kid', 'in', kids), row('recovery_kid', 'in', kids)]))
      .execute();
    const known = new Set(rows.flatMap(({ kid, recovery_kid }) => [kid, recovery_kid]));
    return kids.every((kid) => known.has(kid)) && rows.some(({ kid }) => kids.includes(kid));
  }

  async #newest(): Promise<Row | null> {
    const row = await this.database
      .selectFrom('sealed_keys')
      .select(['kid', 'pk', 'recovery_kid', 'recovery_pk', 'fingerprint', 'not_after'])
      .where('is_retired', '=', false)
      .orderBy('created_day', 'desc')
      .orderBy('not_after', 'desc')
      .executeTakeFirst();
    return row ?? null;
  }
}
