import { Secret, TOTP } from 'otpauth';
import type { Database } from '../database/connect.js';
import type { Account } from './accounts.js';

const STEP_S = 30;
const DIGITS = 6;

/** A secret for the officer's phone, not in force until a first code proves that it arrived there. */
export function newTimeSecret(issuer: string, name: string): { secret: string; uri: string } {
  const totp = totpOf(new Secret({ size: 20 }), issuer, name);
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * Whether the code is right, now or half a minute off. A step counts once: who looks over a shoulder comes too late, also at
 * another process.
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
