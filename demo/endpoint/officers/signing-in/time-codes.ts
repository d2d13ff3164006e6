import { Secret, TOTP } from 'otpauth';
import type { Database } from '../../database/connect.js';
import { SYSTEM, writeAudit } from '../../audit/audit.js';
import type { Account } from '../accounts.js';
import { leaveNotice } from '../notices.js';

const STEP_S = 30;
const DIGITS = 6;
/** Wrong codes in a row that close the factor: at one every few seconds, a guesser would hit within weeks. */
export const CODE_MISSES_MAX = 20;

/** `newTimeSecret` makes a secret for the officer's phone. It counts only after a first code proved that it arrived. */
export function newTimeSecret(issuer: string, name: string): { secret: string; uri: string } {
  const totp = totpOf(new Secret({ size: 20 }), issuer, name);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * `tryTimeCode` checks a code after the right password. It counts a miss *before* the check: a thousand at once get no
 * more tries than one after the other. A closed factor stays closed until an administrator resets it; sessions go on.
 */
export async function tryTimeCode(
  database: Database,
  now: Date,
  account: Pick<Account, 'id' | 'name' | 'totp_secret'>,
  code: string,
): Promise<'right' | 'wrong' | 'closed'> {
  const counted = await database
    .updateTable('officers')
    .set((row) => ({ code_misses: row('code_misses', '+', 1) }))
    .where('id', '=', account.id)
    .where('code_misses', '<', CODE_MISSES_MAX)
    .returning('code_misses')
    .executeTakeFirst();
  if (counted === undefined) return 'closed';
  if (!(await useTimeCode(database, now, account, code))) {
    const detail = `${account.name}: code-closed`;
    if (counted.code_misses === CODE_MISSES_MAX)
      await writeAudit(database, now, { officer: SYSTEM, action: 'account-changed', detail });
    return 'wrong';
  }
  await database.updateTable('officers').set({ code_misses: 0 }).where('id', '=', account.id).execute();
  const before = counted.code_misses - 1;
  if (before > 0)
    await leaveNotice(database, account.id, { at: now, kind: 'wrong-codes', detail: String(before) });
  return 'right';
}

/**
 * `useTimeCode`: the code is right, now or half a minute off. Each code counts once, over all processes: a copy read
 * over the officer's shoulder comes too late.
 */
export async function useTimeCode(
  database: Database,
  now: Date,
  { id, totp_secret }: Pick<Account, 'id' | 'totp_secret'>,
  code: string,
): Promise<boolean> {
  if (totp_secret === null || !/^\d{6}$/.test(code)) return false;
  const totp = totpOf(Secret.fromBase32(totp_secret), '', '');
  const delta = totp.validate({ token: code, timestamp: now.getTime(), window: 1 });
  if (delta === null) return false;
  const step = Math.floor(now.getTime() / 1_000 / STEP_S) + delta;
  const used = await database
    .updateTable('officers')
    .set({ totp_last_step: step })
    .where('id', '=', id)
    .where('totp_last_step', '<', step)
    .returning('id')
    .executeTakeFirst();
  return used !== undefined;
}

function totpOf(secret: Secret, issuer: string, label: string): TOTP {
  return new TOTP({ secret, issuer, label, digits: DIGITS, period: STEP_S, algorithm: 'SHA1' });
}
