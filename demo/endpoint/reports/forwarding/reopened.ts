import { statusOf, type StatusCode } from '../../../../src/contract/statuses.js';
import type { EndpointConfig } from '../../config.js';
import type { Database } from '../../database/connect.js';
import { signsOn, type Signs } from './signs.js';

const REOPENED = statusOf('reopened')!;

/** What the gateway calls a report whose reporter has replied. */
const saysReopened = (status: string | null): boolean => statusOf(status ?? '') === REOPENED;

/** What the public knows of a reporter's replies here: there is none, one waits to be read and shown, or all are shown. */
export type RepliesKnown = 'none' | 'not all' | 'all';

export async function repliesKnown(database: Database, complaintId: number): Promise<RepliesKnown> {
  const replies = await database
    .selectFrom('followups')
    .select('is_released')
    .where('complaint_id', '=', complaintId)
    .where('author', '=', 'reporter')
    .execute();
  if (replies.length === 0) return 'none';
  return replies.every(({ is_released }) => is_released) ? 'all' : 'not all';
}

/**
 * Whether a line that comes from the gateway now may tell of a reply of which the public knows nothing: any of them while one waits, whatever its
 * words; where there is none here, the one that it tells of is yet to come from there.
 */
export const tellsOfReply = (status: string | null, known: RepliesKnown): boolean =>
  known === 'not all' || (known === 'none' && saysReopened(status));

/** Before an office has answered. */
const UNANSWERED: readonly unknown[] = ['unverified', 'verified', 'in_progress', 'held'];

/**
 * The same of a status: one that reopens, that nobody here knows, or that goes back behind an answer.
 * @param before what the report was so far, to the public and there; undefined for a status that nobody knows
 */
export function statusTellsOfReply(
  status: StatusCode | undefined,
  before: readonly (StatusCode | undefined)[],
  known: RepliesKnown,
): boolean {
  if (status === 'reopened') return known !== 'all';
  if (known !== 'not all') return false;
  const goesBack = UNANSWERED.includes(status) && !before.every((one) => UNANSWERED.includes(one));
  return status === undefined || goesBack;
}

/** Whether all whom a line of the gateway's names are institutions that are known here. */
export const namesInstitutions = (signs: Signs, names: readonly (string | null)[]): boolean =>
  names.every((name) => name === null || ['office', 'agency'].includes(signs.of(name)));

/** Shows or hides the gateway's lines that may tell of a reply, with the last of the replies. A line that names a person stays hidden. */
export async function showLinesOfReplies(
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
    // An earlier release marked none.
    .where((line) => line.or([line('tells_of_reply', '=', true), line('status_new', '=', REOPENED.name)]))
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
