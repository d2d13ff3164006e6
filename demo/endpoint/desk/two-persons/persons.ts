import type { Database } from '../../database/connect.js';
import { nameOf } from '../../officers/account-links.js';
import { choseTheirOwn, type Account } from '../../officers/accounts.js';
import { HOUR_MS } from '../../jobs/jobs.js';
import { ApiError } from '../../words/errors.js';
import { writeDate } from '../../../../src/contract/dates.js';
import type { DeskDeps } from '../deps.js';

/**
 * How long an account waits that an administrator opened, or whose first password was changed: its officer notices a
 * password that opens nothing any more.
 * No shorter than what was confirmed can be taken.
 */
const SETTLES_MS = 24 * HOUR_MS;

/**
 * The accounts of an act, locked until the transaction ends, in one order: none of them is opened anew meanwhile. Lock
 * them before the request.
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
 * Sees to it that each of them is a person who signs in as themselves: whoever chose another's password, or opened
 * their account an hour ago, could be both.
 * @param acting the one who is told to change their own password
 * @throws ApiError 403
 */
export function assertPersons({ config }: DeskDeps, persons: readonly Account[], acting: number): void {
  const now = config.now().getTime();
  for (const person of persons) {
    const { id, name, opened_by, opened_at } = person;
    const isActing = id === acting;
    const isShut = person.is_disabled || (opened_by !== null && opened_at === null);
    if (isShut && isActing) throw new ApiError('unauthorized', { say: 'desk-session-ended' });
    if (isShut) throw new ApiError('closed', { say: 'desk-request-over' });
    if (!choseTheirOwn(person))
      throw new ApiError('forbidden', {
        say: isActing ? 'desk-own-password-first' : 'desk-second-own-password',
      });
    const settled = (opened_at?.getTime() ?? 0) + SETTLES_MS;
    if (settled > now) {
      const time = writeDate(new Date(settled), config.timeZone).slice(0, 16).replace('T', ' ');
      throw new ApiError('forbidden', { say: 'desk-account-too-new', values: { name, time } });
    }
  }
  if (persons.some(({ opened_by }) => persons.some(({ id }) => id === opened_by)))
    throw new ApiError('forbidden', { say: 'desk-opened-by-other' });
}

/**
 * For the trail: how the reporter was known, and how an account was opened that its officer did not open themselves.
 */
export async function inTrail(transaction: Database, check: string, account: Account): Promise<string> {
  if (account.opened_by !== null) return `${check}, link of ${await nameOf(transaction, account.opened_by)}`;
  if (account.opened_at !== null) return `${check}, first password`;
  return account.password_hash === null ? `${check}, openid` : check;
}
