import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../database/connect.js';
import { inQueryClass } from '../../database/query-class.js';
import type { ReportChanges } from '../report-changes.js';
import { ANSWERS, PLACES, summedUp, WORDS } from './summed-up.js';

/** Changes that are added up by one statement. */
const PIECE = 10_000;
/** Public changes after which a reader has them added up: until then each question reads them beside the totals. */
const CHANGES_READ = 2_000;

/**
 * `KeptTotals` keeps the totals of public reports that the database has (migration 0065). Reports that change only add
 * rows to `total_changes`; readers add these to the totals, so that nothing waits for the adding up.
 */
export class KeptTotals {
  #areFilled = false;
  #foldedAt: number;

  constructor(
    private readonly database: Database,
    private readonly changes: Pick<ReportChanges, 'version'>,
  ) {
    this.#foldedAt = changes.version;
  }

  /** False until all reports that were there before the totals are counted: others have to be asked meanwhile. */
  async areFilled(): Promise<boolean> {
    if (!this.#areFilled) {
      const state = this.database.selectFrom('totals_state').select('filled_at');
      const filled = state.where('filled_at', 'is not', null).executeTakeFirst();
      // A replica may not have the table yet.
      this.#areFilled = (await filled.catch(() => undefined)) !== undefined;
    }
    if (this.#areFilled) this.#foldInTime();
    return this.#areFilled;
  }

  /** `keep` is upkeep: it counts all reports where that was never done, and adds up what changed since. */
  async keep(): Promise<void> {
    await this.#fill();
    await this.fold();
  }

  /** `fold` adds up what changed, in pieces, unless somebody else is at it. */
  async fold(): Promise<void> {
    while ((await this.#foldPiece()) === PIECE);
  }

  #foldInTime(): void {
    if (this.changes.version - this.#foldedAt < CHANGES_READ) return;
    this.#foldedAt = this.changes.version;
    // A failure is the next upkeep's.
    void inQueryClass({ name: 'upkeep' }, () => this.fold()).catch(() => undefined);
  }

  /**
   * A single statement sees one state of the database: what a transaction changes meanwhile is neither counted in the
   * reports nor taken out of `total_changes`. It locks no report.
   */
  async #fill(): Promise<void> {
    await this.database.transaction().execute(async (transaction) => {
      await sql`insert into totals_state (id, filled_at) values (1, null) on conflict do nothing`.execute(
        transaction,
      );
      const state = transaction.selectFrom('totals_state').select('filled_at').forUpdate();
      if ((await state.executeTakeFirstOrThrow()).filled_at !== null) return;
      await sql`delete from month_totals`.execute(transaction);
      await sql`delete from place_totals`.execute(transaction);
      await sql`with noted as (delete from total_changes),
          counted as (${summedUp(sql`is_public and filed_on is not null`)}),
          ${addUp(sql`counted`, sql`total`)}
        update totals_state set filled_at = clock_timestamp()`.execute(transaction);
    });
  }

  /** @returns how many changes were added up */
  async #foldPiece(): Promise<number> {
    return await this.database.transaction().execute(async (transaction) => {
      const state = transaction.selectFrom('totals_state').where('filled_at', 'is not', null);
      const own = await state.select('id').forUpdate().skipLocked().executeTakeFirst();
      if (own === undefined) return 0;
      const { rows } = await sql<{ count: string | number }>`with counted as (
          delete from total_changes
          where id in (select id from total_changes order by id limit ${sql.lit(PIECE)}) returning *
        ), ${addUp(sql`counted`, sql`change`)}
        select count(*) as count from counted`.execute(transaction);
      // Words that no report has any more.
      await sql`delete from month_totals where total = 0`.execute(transaction);
      await sql`delete from place_totals where total = 0`.execute(transaction);
      return Number(rows[0]!.count);
    });
  }
}

/** `addUp` is two parts of a `with` that add rows to both tables. */
function addUp(rows: RawBuilder<unknown>, value: RawBuilder<unknown>): RawBuilder<unknown> {
  const into = (table: string, by: RawBuilder<unknown>) => sql`insert into ${sql.table(table)} (${by}, total)
    select ${by}, sum(${value}) from ${rows} group by ${by} having sum(${value}) <> 0
    on conflict (${by}) do update set total = ${sql.table(table)}.total + excluded.total`;
  return sql`months as (${into('month_totals', sql`${ANSWERS}, ${WORDS}`)}),
    places as (${into('place_totals', sql`${WORDS}, ${PLACES}`)})`;
}
