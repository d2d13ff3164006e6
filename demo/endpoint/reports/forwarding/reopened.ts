import { statusOf } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { signsOn, type Signs } from './signs.js';

const REOPENED = statusOf('reopened')!;

/** What the gateway calls a report whose reporter has replied. */
export const saysReopened = (status: string | null): boolean => statusOf(status ?? '') === REOPENED;

/**
 * Whether the public may not know yet that a reporter replied: all their replies must have been read and shown. Where none is here, the one that the
 * gateway tells of is yet to come from there.
 */
export async function isReplyUnread(database: Database, complaintId: number): Promise<boolean> {
  const replies = await database
    .selectFrom('followups')
    .select('is_released')
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .execute();
  return replies.length === 0 || replies.some(({ is_released }) => !is_released);
}

/** Whether all whom a line of the gateway's names are institutions that are known here. */
export function namesInstitutions(
  signs: Signs,
  names: readonly (string | null | undefined)[],
  disposition?: string,
): boolean {
  return names.every(
    // Whoever gets the report with this very reading is an institution, too.
    (name) => name == null || name === disposition || ['office', 'agency'].includes(signs.of(name)),
  );
}

/** Shows or hides the gateway's lines that tell of a reply, with the last of the replies. A line that names a person stays hidden. */
export async function showReopenedThere(
  transaction: Database,
  config: Pick<EndpointConfig, 'name' | 'masters' | 'relay'>,
  complaintId: number,
  isShown: boolean,
): Promise<void> {
  const lines = await transaction
    .selectFrom('complaint_logs')
    .select(['id', 'institution_from_name as from', 'institution_to_name as to'])
    .where('complaint_id', '=', complaintId)
    .where('origin', '=', 'sp4n')
    .where('status_new', '=', REOPENED.name)
    .where('is_private', '=', isShown)
    .execute();
  if (lines.length === 0) return;
  const signs = await signsOn(transaction, config, complaintId);
  const ids = lines
    .filter(({ from, to }) => !isShown || namesInstitutions(signs, [from, to]))
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await transaction
    .updateTable('complaint_logs')
    .set({ is_private: !isShown })
    .where('id', 'in', ids)
    .execute();
}
