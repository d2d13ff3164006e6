import type { SealedState } from '../../../src/contract/sealed/sealed-wire.js';
import { dayIn, workingDayAfter } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';

export type SealedClock = Pick<EndpointConfig, 'calendar' | 'deadlines' | 'now' | 'timeZone'>;

/** `OFFICES_SEALED` are states in which the team must do something. */
export const OFFICES_SEALED = ['received', 'opened'] as const satisfies readonly SealedState[];

/** `turnOf` is who has to write next; null where the report is closed. */
export function turnOf(state: SealedState): 'office' | 'reporter' | null {
  if (state === 'closed') return null;
  return state === 'answered' ? 'reporter' : 'office';
}

/**
 * `dueDayOf` is the last day of the turn, YYYY-MM-DD: what other reports have until they are verified, a sealed one has
 * until it is opened, and then as long as those until they are answered. Null where nothing waits for the team.
 */
export function dueDayOf(
  state: SealedState,
  since: string,
  { calendar, deadlines }: SealedClock,
): string | null {
  if (turnOf(state) !== 'office') return null;
  const days = state === 'received' ? deadlines.verifyWorkingDays : deadlines.followupWorkingDays;
  return days === undefined ? null : workingDayAfter(since, days, new Set(calendar.holidays));
}

export function isSealedOverdue(due: string | null, { now, timeZone }: SealedClock): boolean {
  return due !== null && due < dayIn(timeZone, now());
}

/** `SealedTotals` are numbers of sealed reports that haven't ended. */
export interface SealedTotals {
  /** Nobody has opened them. */
  toOpen: number;
  /** Opened, and waiting for an answer. */
  toAnswer: number;
  /** Of both, those whose day has passed. */
  overdue: number;
  /** Those that wait for their reporter too. */
  open: number;
}

/** `countSealed` counts by state and day, which is all that is known of them. */
export async function countSealed(database: Database, clock: SealedClock): Promise<SealedTotals> {
  const rows = await database
    .selectFrom('sealed_reports')
    .select(({ fn }) => ['state', 'state_day', fn.countAll<string | number>().as('count')])
    .where('state', '<>', 'closed')
    .groupBy(['state', 'state_day'])
    .execute();
  const totals = { toOpen: 0, toAnswer: 0, overdue: 0, open: 0 };
  for (const { state, state_day, count } of rows) {
    const number = Number(count);
    totals.open += number;
    if (state === 'received') totals.toOpen += number;
    if (state === 'opened') totals.toAnswer += number;
    if (isSealedOverdue(dueDayOf(state, state_day, clock), clock)) totals.overdue += number;
  }
  return totals;
}
