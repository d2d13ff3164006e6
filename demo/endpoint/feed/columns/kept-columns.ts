import { sql, type SqlBool } from 'kysely';
import type { Database } from '../../database/connect.js';
import { inQueryClass } from '../../database/query-class.js';
import { BLOCK, type ReportChanges } from '../report-changes.js';
import { Columns, type CountedReport } from './columns.js';

/** Places in the table up to which columns are kept: some 75 megabytes, and some ten milliseconds for each question. */
const ROWS_MAX = 2_097_152;
/** Above this the database counts so slowly that a list would wait too long. */
const ROWS_QUICK = 262_144;
/** Blocks of one query: a statement of the embedded database holds up the process. */
const BLOCKS_AT_ONCE = 16;
/** Stale blocks up to which an asker waits; with more the database counts meanwhile. */
const BLOCKS_AWAITED = 32;

/**
 * `KeptColumns` are as fresh as the last change that this process has heard of: each notice names a block of reports
 * (migration 0025), and only that block is read again.
 */
export class KeptColumns {
  readonly #columns = new Columns();
  readonly #stale = new Set<number>();
  #isTooLarge = false;
  #renewing: Promise<void> | undefined;
  #filling: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly changes: Pick<ReportChanges, 'isHeard' | 'takeBlocks' | 'doubtAll'>,
    private readonly limits = { rows: ROWS_MAX, quick: ROWS_QUICK, blocksAwaited: BLOCKS_AWAITED },
  ) {}

  /** Whether the database counts the town's public reports slowly. Hidden reports count only against `rows`. */
  get isLarge(): boolean {
    return this.#isTooLarge || this.#columns.reports > this.limits.quick;
  }

  /**
   * Null where the database must be asked: changes are not heard, too many blocks are stale, or the town is too
   * large.
   */
  async current(): Promise<Columns | null> {
    if (!this.changes.isHeard || this.#isTooLarge) return null;
    // A renewal under way may have begun before the last change; the next one has not.
    await this.#renewing?.catch(() => undefined);
    // In `filing`, which reads from the primary and has a time limit.
    this.#renewing ??= inQueryClass({ name: 'filing' }, () => this.#renew()).finally(() => {
      this.#renewing = undefined;
    });
    try {
      await this.#renewing;
    } catch (error) {
      // A column has more different words than it has room for: that will not change by itself.
      if (error instanceof RangeError) this.#isTooLarge = true;
      return null;
    }
    return this.#isTooLarge || this.#filling !== undefined ? null : this.#columns;
  }

  async #renew(): Promise<void> {
    const changed = this.changes.takeBlocks();
    for (const block of changed === 'all' ? await this.#all() : changed) this.#stale.add(block);
    for (const block of this.#stale) this.#isTooLarge ||= block * BLOCK >= this.limits.rows;
    if (this.#isTooLarge || this.#filling !== undefined) return;
    if (this.#stale.size <= this.limits.blocksAwaited) return await this.#readStale();
    this.#filling = inQueryClass({ name: 'upkeep' }, () => this.#readStale())
      .catch(() => undefined)
      .finally(() => {
        this.#filling = undefined;
      });
  }

  /** Every block there is. */
  async #all(): Promise<number[]> {
    const { last } = await this.database
      .selectFrom('complaints')
      .select(({ fn }) => fn.max('id').as('last'))
      .executeTakeFirstOrThrow()
      .catch((error: unknown) => {
        this.changes.doubtAll();
        throw error;
      });
    return Array.from({ length: Math.floor((last ?? 0) / BLOCK) + 1 }, (_, block) => block);
  }

  async #readStale(): Promise<void> {
    while (this.#stale.size > 0) {
      const first = Math.min(...this.#stale);
      let end = first;
      // Before the blocks are read: a change during the read makes them stale again.
      while (end - first < BLOCKS_AT_ONCE && this.#stale.delete(end)) end += 1;
      try {
        await this.#read(first * BLOCK, end * BLOCK);
      } catch (error) {
        for (let block = first; block < end; block += 1) this.#stale.add(block);
        throw error;
      }
    }
  }

  async #read(from: number, to: number): Promise<void> {
    const reports = await this.database
      .selectFrom('complaints')
      .select([
        'id',
        'public_status_code as status_code',
        'classification_id',
        'category_id',
        'disposition_id',
        'location_id',
      ])
      .select(['location_code', 'filed_on', 'first_response_hours', 'late_from', 'answered_in_time'])
      .where('id', '>=', from)
      .where('id', '<', to)
      .where(sql<SqlBool>`is_public`)
      .execute();
    this.#columns.replace(from, to, reports satisfies CountedReport[]);
  }
}
