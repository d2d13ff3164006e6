import { dayIn } from '../../../../../src/contract/working-days.js';
import type { EndpointConfig } from '../../../config.js';
import type { Database } from '../../../database/connect.js';
import type { Account } from '../../../officers/accounts.js';
import { isOfWholeAgency } from '../../../officers/roles.js';

type Rights = Pick<Account, 'is_disabled' | 'location_codes' | 'roles'>;

/** `mayHold`: the account is of a protection officer of the whole agency, since a sealed report names no place. */
export const mayHold = ({ is_disabled, location_codes, roles }: Rights): boolean =>
  !is_disabled && roles.includes('protection') && isOfWholeAgency({ locationCodes: location_codes });

/**
 * `takeCopies` takes an officer's copies of the keys away, and notes that their epochs should end: what the officer
 * knows by heart or has noted nobody can take.
 * @returns whether there were any
 */
export async function takeCopies(
  transaction: Database,
  officerId: number,
  { now, timeZone }: Pick<EndpointConfig, 'now' | 'timeZone'>,
): Promise<boolean> {
  const taken = await transaction
    .deleteFrom('sealed_officer_keys')
    .where('officer_id', '=', officerId)
    .returning('kid')
    .execute();
  if (taken.length === 0) return false;
  await transaction
    .updateTable('sealed_keys')
    .set({ due_since: dayIn(timeZone, now()) })
    .where(
      'kid',
      'in',
      taken.map(({ kid }) => kid),
    )
    .where('due_since', 'is', null)
    .execute();
  return true;
}
