import { dayIn } from '../../../../../src/contract/working-days.js';
import { SYSTEM, writeAudit } from '../../../audit/audit.js';
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

/**
 * `takeLeftCopies` takes the copies of accounts that lost their right in another way than at the desk: by the roles
 * that OpenID Connect brings, or as an only account that is no longer alone.
 * @param asker id of who may hold keys at this moment
 */
export async function takeLeftCopies(
  database: Database,
  config: Pick<EndpointConfig, 'now' | 'timeZone'>,
  asker: number,
): Promise<void> {
  const holders = await database
    .selectFrom('officers')
    .select(['id', 'name', 'roles', 'location_codes', 'is_disabled'])
    .where('id', 'in', (query) => query.selectFrom('sealed_officer_keys').select('officer_id'))
    .where('id', '!=', asker)
    .execute();
  for (const { id, name } of holders.filter((holder) => !mayHold(holder)))
    await database.transaction().execute(async (transaction) => {
      if (!(await takeCopies(transaction, id, config))) return;
      const line = {
        officer: SYSTEM,
        action: 'account-changed',
        detail: `${name}: sealed-copies-taken`,
      } as const;
      await writeAudit(transaction, config.now(), line);
    });
}
