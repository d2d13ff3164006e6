import { writeDate } from '../../../../src/contract/dates.js';
import { confirmationsOf } from '../../reports/lifecycle/neighbours.js';
import type { DeskDeps } from '../deps.js';
import type { WorkWire } from '../wire.js';

/** `neighboursOf` is what neighbours said of the office's last end; null where none did. */
export async function neighboursOf(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  complaintId: number,
): Promise<NonNullable<WorkWire['neighbours']> | null> {
  const counts = await confirmationsOf(database, complaintId);
  const reopened = await database
    .selectFrom('neighbour_reopenings')
    .select('at')
    .where('complaint_id', '=', complaintId)
    .executeTakeFirst();
  if (counts.fixed + counts.not_fixed === 0 && reopened === undefined) return null;
  return { ...counts, reopened_at: reopened ? writeDate(reopened.at, config.timeZone) : null };
}
