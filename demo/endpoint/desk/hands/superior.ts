import type { Complaint } from '../../database/complaint.js';
import type { Account } from '../../officers/accounts.js';
import { superiorsOf } from '../../officers/superiors.js';
import { mayWorkOn } from './assign.js';

/**
 * `superiorFor` is the nearest account above whoever has the report, and that may work on it: above its assignee, or
 * else above an account of its office.
 * @returns null where there is none: then it is for whoever verifies
 */
export function superiorFor(
  accounts: readonly Account[],
  complaint: Pick<Complaint, 'disposition_id' | 'location_code'>,
  assigneeId: number | null,
): Account | null {
  const ofOffice = accounts.filter(
    ({ is_disabled, roles, institution_ids }) =>
      !is_disabled && roles.includes('office') && institution_ids.includes(complaint.disposition_id ?? ''),
  );
  const below = [...(assigneeId === null ? [] : [assigneeId]), ...ofOffice.map(({ id }) => id)];
  const isFit = (above: Account): boolean =>
    above.id !== assigneeId && mayWorkOn(above, complaint, accounts.length < 2);
  return below.flatMap((id) => superiorsOf(accounts, id)).find(isFit) ?? null;
}
