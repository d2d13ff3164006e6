import { readText } from '../fields.js';
import type { RequestContext } from '../../http/request-context.js';
import { findAccount } from '../../officers/accounts.js';
import { PASSWORD_LENGTH } from '../../officers/signing-in/passwords.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { tryTimeCode } from '../../officers/signing-in/time-codes.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { DeskDeps } from '../deps.js';
import type { Door } from './session-calls.js';

/**
 * `askAgain` asks for the password: a session may be held by somebody else.
 * @throws ApiError 422 where the password is wrong; 429 in a full queue
 */
export async function askAgain(
  context: RequestContext,
  door: Door,
  { officer }: Session,
  body: Record<string, unknown>,
): Promise<void> {
  const password = readText(body, 'current', 'label-password', { max: PASSWORD_LENGTH.max });
  try {
    await door.signIn.checkPassword(context, { name: officer.name, password });
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== 'unauthorized') throw error;
    throw invalid({ current: [{ key: 'desk-password-wrong' }] });
  }
}

/** `readCode` is the phone's code as typed; empty for none. */
export const readCode = ({ code }: Record<string, unknown>): string =>
  typeof code === 'string' ? code.replace(/\s/g, '') : '';

/**
 * `askCode` asks for the phone's code where the account has one: what stands for both factors needs both.
 * @throws ApiError 422 where it is missing, wrong or used
 */
export async function askCode(
  { database, config }: Pick<DeskDeps, 'database' | 'config'>,
  { officer }: Session,
  body: Record<string, unknown>,
): Promise<void> {
  const account = (await findAccount(database, officer.name))!;
  if (!account.totp_is_confirmed) return;
  const code = readCode(body);
  if (code === '') throw invalid({ code: [{ key: 'desk-code-needed' }] });
  const tried = await tryTimeCode(database, config.now(), account, code);
  if (tried !== 'right')
    throw invalid({ code: [{ key: tried === 'closed' ? 'desk-code-closed' : 'desk-code-wrong' }] });
}
