import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../../database/connect.js';
import type { Officer } from '../../officers/roles.js';
import type { DeskDeps } from '../deps.js';
import type { Counts, Tab } from '../wire.js';
import { COUNTED_MAX, TABS } from './asked.js';
import { all, inTab, type Condition } from './conditions.js';

/** `TabCounts` are the tabs' sizes, each counted to one more than `COUNTED_MAX`. */
type TabCounts = Readonly<Record<Tab, number>>;

/** `countTabs` counts all tabs by one statement, each up to a bound. @param chosen conditions of the filters */
export async function countTabs(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  officer: Officer,
  chosen: readonly Condition[],
): Promise<TabCounts> {
  const parts = TABS.map((tab) => [tab, counted([...chosen, inTab(tab, officer, config)])] as const);
  return (await selected(database, parts)) as TabCounts;
}

async function selected(
  database: Database,
  parts: readonly (readonly [name: string, count: RawBuilder<unknown>])[],
): Promise<Record<string, number>> {
  const columns = parts.map(([name, count]) => sql`${count} as ${sql.ref(name)}`);
  const { rows } = await sql<Record<string, number>>`select ${sql.join(columns)}`.execute(database);
  return rows[0]!;
}

const counted = (conditions: readonly Condition[]): RawBuilder<unknown> =>
  sql`(select count(*)::int from (select from complaints where ${all(conditions)}
    limit ${sql.lit(COUNTED_MAX + 1)}) as counted)`;

export const within = (count: number): number => Math.min(count, COUNTED_MAX);

export const asCounts = (counts: TabCounts): Counts => ({
  new: within(counts.new),
  to_answer: within(counts['to-answer']),
  replied: within(counts.replied),
  overdue: within(counts.overdue),
  mine: within(counts.mine),
  all: within(counts.all),
});
