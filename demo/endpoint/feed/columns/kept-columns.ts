import { sql, type SqlBool } from 'kysely';
import type { Database } from '../../database/connect.js';
import { inQueryClass } from '../../database/query-class.js';
import { BLOCK, type ReportChanges } from '../report-changes.js';
import { Columns, type CountedReport } from './columns.js';

/**
 * Public reports up to which columns are kept: some ten megabytes, and some milliseconds for each question. Above, the
 * database's own totals are read (`feed/totals/`), or a list would wait too long.
 */
const ROWS_MAX = 262_144;
/** Blocks of one query: a statement of the embedded database holds up the process. */
const BLOCKS_AT_ONCE = 16;
/** Stale blocks up to which an asker waits; with more the database counts meanwhile. */
const BLOCKS_AWAITED = 32;

/**
 * `KeptColumns` are as fresh as the last change that this process has heard of: each notice names a block of reports
 * (migration 0025), and only that block is read again.
 */
export class KeptColumns {
  #columns = new Columns();
  readonly #stale = new Set<number>();
  #isTooLarge = false;
  #renewing: Promise<void> | undefined;
  #filling: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly changes: Pick<ReportChanges, 'isHeard' | 'takeBlocks' | 'doubtAll'>,
    private readonly limits = { rows: ROWS_MAX, blocksAwaited: BLOCKS_AWAITED },
  ) {}

  /** Whether there are more public reports than columns are kept of. Hidden ones don't count. */
  get isLarge(): boolean {
    return this.#isTooLarge;
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
    } catch {
      return null;
    }
    return this.#isTooLarge || this.#filling !== undefined ? null : this.#columns;
  }

  async #renew(): Promise<void> {
    const changed = this.changes.takeBlocks();
    for (const block of changed === 'all' ? await this.#all() : changed) this.#stale.add(block);
    if (this.#isTooLarge || this.#filling !== undefined) return;
    if (this.#stale.size <= this.limits.blocksAwaited) return await this.#readStale();
    this.#filling = inQueryClass({ name: 'upkeep' }, () => this.#readStale())
      .catch(() => undefined)
      .finally(() => {
        this.#filling = undefined;
      });
  }

  /** Every block there is; none where the town is too large. */
  async #all(): Promise<number[]> {
    const { rows } = await sql<{ last: number | null; reports: string | number }>`select
        (select max(id) from complaints) as last,
        (select count(*) from (select from complaints where is_public limit ${this.limits.rows + 1}) as counted) as reports`
      .execute(this.database)
      .catch((error: unknown) => {
        this.changes.doubtAll();
        throw error;
      });
    const { last, reports } = rows[0]!;
    if (Number(reports) > this.limits.rows) this.#giveUp();
    if (this.#isTooLarge) return [];
    return Array.from({ length: Math.floor((last ?? 0) / BLOCK) + 1 }, (_, block) => block);
  }

  #giveUp(): void {
    this.#isTooLarge = true;
    this.#columns = new Columns();
    this.#stale.clear();
  }

  async #readStale(): Promise<void> {
    while (this.#stale.size > 0) {
      const first = Math.min(...this.#stale);
      let end = first;
      // Before the blocks are read: a change during the read makes them stale again.
      while (end - first < BLOCKS_AT_ONCE && this.#stale.delete(end)) end += 1;
      try {
        await this.#read(first, end);
      } catch (error) {
        // A column has more different words than it has room for: that will not change by itself.
        if (error instanceof RangeError) return this.#giveUp();
        for (let block = first; block < end; block += 1) this.#stale.add(block);
        throw error;
      }
    }
  }

  /** @param end the block behind the last */
  async #read(first: number, end: number): Promise<void> {
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
      .where('id', '>=', first * BLOCK)
      .where('id', '<', end * BLOCK)
      .where(sql<SqlBool>`is_public`)
      .execute();
    for (let block = first; block < end; block += 1) {
      const own = reports.filter(({ id }) => Math.floor(id / BLOCK) === block);
      this.#columns.replace(block, own satisfies CountedReport[]);
    }
    if (this.#columns.reports > this.limits.rows) this.#giveUp();
  }
}
