import { DIRECTIONS } from '../../../../../src/contract/sealed/envelope-head.js';
import { dayIn } from '../../../../../src/contract/working-days.js';
import type { Database } from '../../../database/connect.js';
import { isOfWholeAgency, has, type Officer } from '../../../officers/roles.js';
import { countSealed } from '../../../sealed/clocks.js';
import type { DeskDeps } from '../../deps.js';
import type { SealedTodayWire } from './wire.js';

/** Smaller numbers would say that it is this one who reported. */
const TOLD_FROM = 5;

/**
 * `sealedToday` is null where there is nothing to say, and to officers of one village: a sealed report may be about the
 * place they work in.
 */
export async function sealedToday(
  { database, config }: Pick<DeskDeps, 'config' | 'database'>,
  officer: Officer,
): Promise<SealedTodayWire | null> {
  if (!isOfWholeAgency(officer)) return null;
  if (has(officer, ['protection'])) {
    const { toOpen, toAnswer, overdue, open } = await countSealed(database, config);
    return open === 0 ? null : { to_open: toOpen, to_answer: toAnswer, overdue };
  }
  const turns = await turnsBefore(database, dayIn(config.timeZone, config.now()));
  if (turns.length === 0) return null;
  const open = turns.length < TOLD_FROM ? null : turns.length;
  return { open, turn: turns.includes('office') ? 'office' : 'reporter' };
}

/**
 * `turnsBefore` is whose turn it was when the day began, for each report that was open then: what came or was done
 * since would tell the minute to whoever looks again and again.
 * @param today YYYY-MM-DD
 */
async function turnsBefore(database: Database, today: string): Promise<('office' | 'reporter')[]> {
  const rows = await database
    .selectFrom('sealed_reports')
    .select(({ selectFrom }) =>
      selectFrom('sealed_messages')
        .select('direction')
        .whereRef('report_id', '=', 'sealed_reports.id')
        .where('at_day', '<', today)
        .orderBy('id', 'desc')
        .limit(1)
        .as('last'),
    )
    .where('created_day', '<', today)
    // Closed today, it was open before.
    .where((row) => row.or([row('state', '<>', 'closed'), row('state_day', '=', today)]))
    .execute();
  return rows.map(({ last }) => (last === DIRECTIONS.answer ? 'reporter' : 'office'));
}
