import { dayIn } from '../../../../../src/contract/working-days.js';
import type { Officer } from '../../../officers/roles.js';
import { has, isOfWholeAgency } from '../../../officers/roles.js';
import type { DeskDeps } from '../../deps.js';

/** Days before the last one from which protection officers are told. */
const TOLD_BEFORE_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * `keysEnd` is the last day of the keys in use, where it is near or over and the officer can make new ones; else
 * null.
 */
export async function keysEnd(
  { config, database }: Pick<DeskDeps, 'config' | 'database'>,
  officer: Officer,
): Promise<string | null> {
  if (!has(officer, ['protection']) || !isOfWholeAgency(officer)) return null;
  const row = await database
    .selectFrom('sealed_keys')
    .select('not_after')
    .where('is_retired', '=', false)
    .orderBy('created_day', 'desc')
    .orderBy('not_after', 'desc')
    .executeTakeFirst();
  const told = dayIn(config.timeZone, new Date(config.now().getTime() + TOLD_BEFORE_DAYS * DAY_MS));
  return row === undefined || row.not_after > told ? null : row.not_after;
}
