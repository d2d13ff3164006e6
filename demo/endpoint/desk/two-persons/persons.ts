import type { Database } from '../../database/connect.js';
import { nameOf } from '../../officers/account-links.js';
import { choseTheirOwn, type Account } from '../../officers/accounts.js';
import { HOUR_MS } from '../../jobs/jobs.js';
import { ApiError } from '../../words/errors.js';
import { writeDate } from '../../../../src/contract/dates.js';
import type { DeskDeps } from '../deps.js';

/**
 * How long an account waits after an administrator opened it, after its first password was changed, or
 * after a new passkey: its officer
 * notices in that time that the old password fails. No shorter than a confirmed request can be taken.
 */
const SETTLES_MS = 24 * HOUR_MS;

/**
 * `lockPersons` locks an act's accounts until the transaction ends, always in one order: no account is opened anew
 * meanwhile. Lock them before the request.
 */
export async function lockPersons(transaction: Database, ids: readonly number[]): Promise<Account[]> {
  return await transaction
    .selectFrom('officers')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute();
}

/**
 * `assertPersons` makes sure that each account is a person of its own: who chose another's password, or opened their
 * account an hour ago, could be both.
 * @param acting id of the officer who is told to change the password
 * @throws ApiError 403; 401 or 409 where an account is shut
 */
export function assertPersons({ config }: DeskDeps, persons: readonly Account[], acting: number): void {
  const now = config.now().getTime();
  for (const person of persons) {
    const { id, name, opened_by, opened_at, passkey_at } = person;
    const isActing = id === acting;
    const isShut = person.is_disabled || (opened_by !== null && opened_at === null);
    if (isShut && isActing) throw new ApiError('unauthorized', { say: 'desk-session-ended' });
    if (isShut) throw new ApiError('closed', { say: 'desk-request-over' });
    if (!choseTheirOwn(person))
      throw new ApiError('forbidden', {
        say: isActing ? 'desk-own-password-first' : 'desk-second-own-password',
      });
    // `passkey_at` counts too: somebody at an unlocked screen who knows the password can make a passkey.
    const changed = Math.max(opened_at?.getTime() ?? 0, passkey_at?.getTime() ?? 0);
    const settled = changed + SETTLES_MS;
    if (settled > now) {
      const time = writeDate(new Date(settled), config.timeZone).slice(0, 16).replace('T', ' ');
      throw new ApiError('forbidden', { say: 'desk-account-too-new', values: { name, time } });
    }
  }
  if (persons.some(({ opened_by }) => persons.some(({ id }) => id === opened_by)))
    throw new ApiError('forbidden', { say: 'desk-opened-by-other' });
}

/**
 * `inTrail` says for the audit trail how the reporter was identified, and how the account was opened, where its officer
 * didn't open it.
 */
export async function inTrail(transaction: Database, check: string, account: Account): Promise<string> {
  if (account.opened_by !== null) return `${check}, link of ${await nameOf(transaction, account.opened_by)}`;
  if (account.opened_at !== null) return `${check}, first password`;
  return account.password_hash === null ? `${check}, openid` : check;
}
