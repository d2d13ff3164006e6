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
  const { toOpen, toAnswer, overdue, open } = await countSealed(database, config);
  if (open === 0) return null;
  if (has(officer, ['protection'])) return { to_open: toOpen, to_answer: toAnswer, overdue };
  return { open: open < TOLD_FROM ? null : open, turn: toOpen + toAnswer > 0 ? 'office' : 'reporter' };
}
