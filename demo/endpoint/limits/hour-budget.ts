import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { latest } from './ahead.js';
import type { Hashing } from '../guard/hashing.js';

const HOUR_MS = 3_600_000;

/**
 * Bytes of the keyed hash under which a name is kept: strangers can't fill the table with names, and no reader of it
 * learns them.
 */
const NAME_BYTES = 2;

/** `BudgetDeps` lists what a budget needs of the endpoint. */
export interface BudgetDeps {
  database: Database;
  hashing: Hashing;
  config: { now: () => Date };
}

/** `HourBudget` bounds how much may happen within an hour under one name, in all processes that share the database. */
export class HourBudget {
  readonly #endpoint: BudgetDeps;
  readonly #purpose: string;
  readonly #max: number;

  /** @param purpose what is counted: budgets of one purpose count together */
  constructor(endpoint: BudgetDeps, purpose: string, max: number) {
    this.#endpoint = endpoint;
    this.#purpose = purpose;
    this.#max = max;
  }

  /** @returns false where the amount would be too much; then it doesn't count */
  async take(name = '', amount = 1): Promise<boolean> {
    const { database, config } = this.#endpoint;
    if (amount > this.#max) return false;
    const now = config.now();
    const isOfThisHour = sql`form_budgets.since > ${new Date(now.getTime() - HOUR_MS)} and form_budgets.since <= ${latest(now)}`;
    const taken = await database
      .insertInto('form_budgets')
      .values({ name: this.#rowOf(name), since: now, count: amount })
      .onConflict((conflict) =>
        conflict
          .column('name')
          .doUpdateSet({
            count: sql<number>`excluded.count + case when ${isOfThisHour} then form_budgets.count else 0 end`,
            since: sql<Date>`case when ${isOfThisHour} then form_budgets.since else excluded.since end`,
          })
          .where(sql<boolean>`not (${isOfThisHour}) or form_budgets.count + excluded.count <= ${this.#max}`),
      )
      .returning('count')
      .executeTakeFirst();
    return taken !== undefined;
  }

  /** Takes back an amount that came to nothing. */
  async giveBack(name = '', amount = 1): Promise<void> {
    await this.#endpoint.database
      .updateTable('form_budgets')
      .set({ count: sql<number>`greatest(count - ${amount}, 0)` })
      .where('name', '=', this.#rowOf(name))
      .execute();
  }

  /** Seconds until the name's budget is whole again. */
  async wholeIn(name = ''): Promise<number> {
    const { database, config } = this.#endpoint;
    const row = await database
      .selectFrom('form_budgets')
      .select('since')
      .where('name', '=', this.#rowOf(name))
      .executeTakeFirst();
    const now = config.now();
    if (row === undefined || row.since > latest(now)) return 0;
    const leftMs = Math.min(row.since.getTime() - now.getTime(), 0) + HOUR_MS;
    return Math.max(0, Math.ceil(leftMs / 1_000));
  }

  #rowOf(name: string): string {
    const hash = this.#endpoint.hashing.keyed('budget of forms', name).subarray(0, NAME_BYTES);
    return `${this.#purpose} ${hash.toString('hex')}`;
  }
}

/** `Share` is a budget, and the name that it counts under. */
export interface Share {
  budget: Pick<HourBudget, 'take' | 'giveBack' | 'wholeIn'>;
  name: string;
}

/** `takeFromAll` takes an amount from each, or from none. @returns the first that has too little; null for none */
export async function takeFromAll(shares: readonly Share[], amount = 1): Promise<Share | null> {
  for (const [at, share] of shares.entries()) {
    if (await share.budget.take(share.name, amount)) continue;
    await giveBackToAll(shares.slice(0, at), amount);
    return share;
  }
  return null;
}

export async function giveBackToAll(shares: readonly Share[], amount: number): Promise<void> {
  for (const { budget, name } of shares) await budget.giveBack(name, amount);
}
