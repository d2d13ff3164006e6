import { randomBytes } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { OfficerDeps } from '../deps.js';
import { senderOf } from '../../http/remote-address.js';
import { ApiError } from '../../words/errors.js';
import { findAccount, nameKey, type Account } from '../accounts.js';
import { cookieFor } from './cookies.js';
import type { Passwords } from './passwords.js';
import { recordRefusal, UNKNOWN_OFFICER } from './refused-sign-ins.js';
import { createSignInQueue } from './sign-in-queue.js';
import { tryTimeCode } from './time-codes.js';
import type { RequestContext } from '../../http/request-context.js';

const DEVICE_KEPT_S = 180 * 24 * 3_600;

interface Given {
  name: string;
  password: string;
  /** The officer's phone shows it; empty where none was given. */
  code: string;
}

/** `SignIn` checks that somebody is the officer whose name they give. */
export interface SignIn {
  /** @throws ApiError 401, which doesn't say whether name or password is wrong; 429 in a full queue */
  check(context: RequestContext, given: Given): Promise<Account>;
  /** Checks the password alone, of an officer who is signed in. @throws as `check` */
  checkPassword(context: RequestContext, given: Omit<Given, 'code'>): Promise<Account>;
  /** Marks a device that signed in, or opened a link: strangers' guesses then no longer slow this account there. */
  remember(context: RequestContext, account: Account): void;
}

export function createSignIn(endpoint: OfficerDeps, passwords: Passwords): SignIn {
  const { config, database, hashing } = endpoint;
  const queue = createSignInQueue(endpoint);
  const markOf = (nonce: string, id: number): string =>
    hashing.keyed('known device', `${nonce} ${id}`).toString('base64url');
  const cookie = (context: RequestContext) => cookieFor('device', context, config);

  /** `knownDevice` is the device's mark where this account has signed in there before; null otherwise. */
  function knownDevice(context: RequestContext, account: Account | null): string | null {
    const [nonce = '', mark = ''] = (getCookie(context, cookie(context).name) ?? '').split('.');
    const right = markOf(nonce, account?.id ?? 0);
    const isKnown = account !== null && hashing.equal(hashing.sha256(mark), hashing.sha256(right));
    return isKnown ? `${nonce} ${account.id}` : null;
  }

  async function pass(
    context: RequestContext,
    { name, password, code }: Given,
    isWhole: boolean,
  ): Promise<Account> {
    const account = await findAccount(database, name);
    const turn = {
      account: nameKey(name),
      device: knownDevice(context, account),
      address: senderOf(context, config),
    };
    const isRight = await queue.pass(turn, async () => {
      const usable = account !== null && !account.is_disabled ? account : null;
      const matches = await passwords.matches(usable?.password_hash ?? null, password);
      if (usable === null || !matches) return null;
      if (!isWhole || !usable.totp_is_confirmed) return usable;
      if (code === '') throw needsCode();
      const tried = await tryTimeCode(database, config.now(), usable, code);
      if (tried === 'closed') throw codeClosed();
      return tried === 'right' ? usable : null;
    });
    if (isRight !== null) return isRight;
    await recordRefusal(database, config.now(), account?.name ?? UNKNOWN_OFFICER);
    throw new ApiError('unauthorized', { say: 'desk-sign-in-refused' });
  }

  return {
    check: (context, given) => pass(context, given, true),
    checkPassword: (context, given) => pass(context, { ...given, code: '' }, false),
    remember(context, { id }) {
      const nonce = randomBytes(16).toString('base64url');
      const { name, options } = cookie(context);
      setCookie(context, name, `${nonce}.${markOf(nonce, id)}`, { ...options, maxAge: DEVICE_KEPT_S });
    },
  };
}

/** `codeClosed` is thrown only after the right password. */
function codeClosed(): ApiError {
  return new ApiError('unauthorized', {
    say: 'desk-code-closed',
    fields: { code: [{ key: 'desk-code-closed' }] },
  });
}

function needsCode(): ApiError {
  return new ApiError('unauthorized', {
    say: 'desk-code-needed',
    fields: { code: [{ key: 'desk-code-needed' }] },
  });
}
