import { readText } from '../fields.js';
import type { RequestContext } from '../../http/request-context.js';
import { PASSWORD_LENGTH } from '../../officers/passwords.js';
import type { Session } from '../../officers/sessions.js';
import { ApiError, invalid } from '../../words/errors.js';
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
