import { AduanError, type AduanErrorCode } from '../../../../../../src/errors.js';
import type { Refusal } from '../../api.js';
import { changedIn } from '../post-deed.js';

/** Server's code, kept with the item, of a deed that waited too long. */
export const ENDED = 'ended';

/** A proxy without a server behind it, and a server that has too much to do, are away too. */
const AWAY: Partial<Record<number, AduanErrorCode>> = {
  0: 'network',
  401: 'unauthorized',
  408: 'timeout',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** Seconds until the password is asked for again, once an officer has put it off. */
const PASSWORD_S = 60;

/**
 * `deedError` is a refusal in the outbox's terms: `refused` waits for the officer, every other code is tried again.
 *
 * @param mayHaveLeft false where the device had no network when the deed was sent
 */
export function deedError(refusal: Refusal, mayHaveLeft: boolean): AduanError {
  const { status, code, message: serverMessage } = refusal;
  // No network and no session end with an event, not with time: the next one of these tries again at once.
  const isByEvent = status === 0 || status === 401;
  const retryAfterSeconds = status === 401 ? PASSWORD_S : refusal.retryAfterSeconds;
  const lines = changedIn(refusal)?.lines;
  return new AduanError(codeOf(status, code), {
    serverMessage,
    serverCode: code,
    bodyLeft: status === 0 ? mayHaveLeft : status < 400 || status === 408 || status === 502 || status === 504,
    ...(!isByEvent && { status }),
    ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
    ...(lines && { fields: { changed: lines } }),
  });
}

function codeOf(status: number, code: string): AduanErrorCode {
  // A captive portal's page, or one of a proxy, in the server's place.
  if (status >= 200 && status < 400) return 'not-json';
  if (code === 'in-progress' || code === 'idempotency-mismatch') return code;
  return AWAY[status] ?? 'refused';
}
