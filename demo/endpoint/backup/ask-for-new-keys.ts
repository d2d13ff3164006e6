import { dayIn } from '../../../src/contract/working-days.js';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';

/**
 * `askForNewKeys`: keys of sealed reports that were retired since the backup are offered again, and copies of officers
 * who have left since are back. Nobody can tell which, so new keys are due.
 * @returns pairs of keys that are offered, or would be until their last day
 */
export async function askForNewKeys(
  database: Database,
  { now, timeZone }: Pick<EndpointConfig, 'now' | 'timeZone'>,
): Promise<number> {
  const day = dayIn(timeZone, now());
  const { numUpdatedRows } = await database
    .updateTable('sealed_keys')
    .set(({ fn, val }) => ({ due_since: fn.coalesce('due_since', val(day)) }))
    .where('is_retired', '=', false)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}
