import { randomBytes } from 'node:crypto';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { writeDate } from '../../../../src/contract/dates.js';
import { writeAudit } from '../../audit/audit.js';
import { readJson } from '../../http/request-body.js';
import type { RequestContext } from '../../http/request-context.js';
import { lockAccount } from '../../officers/accounts.js';
import { cookieFor } from '../../officers/signing-in/cookies.js';
import { createPasskeyChallenges } from '../../officers/signing-in/passkey-challenges.js';
import {
  ask,
  isResponse,
  keepNew,
  offer,
  openWith,
  partyOf,
  PASSKEYS_MAX,
  readNew,
} from '../../officers/signing-in/passkeys.js';
import { recordRefusal, UNKNOWN_OFFICER } from '../../officers/signing-in/refused-sign-ins.js';
import type { Session } from '../../officers/signing-in/sessions.js';
import { ApiError, invalid } from '../../words/errors.js';
import type { AddCall } from '../calls.js';
import type { DeskDeps } from '../deps.js';
import { readText } from '../fields.js';
import { askAgain, askCode } from './ask-again.js';
import type { Door } from './session-calls.js';
import { traceOwn } from './trace-own.js';

/** Seconds in which a device answers. */
const PENDING_S = 300;

/**
 * `addPasskeys` adds keys on officers' devices, beside password and phone code: a device that has made sure of its
 * owner counts as both. The password stays, so that a lost device keeps nobody out.
 */
export function addPasskeys(endpoint: DeskDeps, door: Door, add: AddCall): void {
  addOwn(endpoint, door, add);
  addSignIn(endpoint, door, add);
}

const requireParty = (context: RequestContext, { config }: DeskDeps) => {
  const party = partyOf(context, config);
  if (party === null) throw new ApiError('closed', { say: 'desk-passkey-no-address' });
  return party;
};

function addOwn(endpoint: DeskDeps, door: Door, add: AddCall): void {
  const { config, database } = endpoint;
  const challenges = createPasskeyChallenges(endpoint);
  const holderOf = ({ id }: Session): string => `session ${id}`;

  add('GET', 'passkeys', 'officers', async (context, { officer }) => {
    const rows = await database
      .selectFrom('officer_passkeys')
      .select(['id', 'label', 'created_at', 'used_at'])
      .where('officer_id', '=', officer.id)
      .orderBy('created_at')
      .execute();
    const time = (at: Date | null) => at && writeDate(at, config.timeZone);
    const data = rows.map((row) => ({
      ...row,
      created_at: time(row.created_at),
      used_at: time(row.used_at),
    }));
    const is_possible = partyOf(context, config) !== null;
    const { totp_is_confirmed: has_code } = await database
      .selectFrom('officers')
      .select('totp_is_confirmed')
      .where('id', '=', officer.id)
      .executeTakeFirstOrThrow();
    return context.json({ results: { is_possible, has_code, data } });
  });
  add('POST', 'passkeys/register/options', 'officers', async (context, session) => {
    const party = requireParty(context, endpoint);
    // `hasOwnPassword`: whoever chose the password for an officer could make a key that outlives it.
    if (!session.hasOwnPassword) throw new ApiError('forbidden', { say: 'desk-own-password-first' });
    const body = await readJson(context);
    await askAgain(context, door, session, body);
    await askCode(endpoint, session, body);
    const challenge = challenges.make(holderOf(session));
    return context.json({ results: await offer(endpoint, challenge, party, session.officer) });
  });
  add('POST', 'passkeys/register', 'officers', async (context, session) => {
    const party = requireParty(context, endpoint);
    const body = await readJson(context);
    const label = readText(body, 'label', 'label-passkey', { max: 60 });
    const { response } = body;
    const read = isResponse(response) ? await readNew(challenges, party, holderOf(session), response) : null;
    if (read === null) throw invalid({ response: [{ key: 'desk-passkey-unfit' }] });
    const { id, name } = session.officer;
    await database.transaction().execute(async (transaction) => {
      const account = await lockAccount(transaction, id);
      const open = await transaction
        .selectFrom('officer_sessions')
        .select('id')
        .where('id', '=', session.id)
        .executeTakeFirst();
      // An administrator who shut the account meanwhile has ended this session too.
      if (account === null || open === undefined)
        throw new ApiError('unauthorized', { say: 'desk-session-ended' });
      const { count } = await transaction
        .selectFrom('officer_passkeys')
        .select((row) => row.fn.countAll<string | number>().as('count'))
        .where('officer_id', '=', id)
        .executeTakeFirstOrThrow();
      if (Number(count) >= PASSKEYS_MAX)
        throw new ApiError('closed', { say: 'desk-passkey-many', values: { max: PASSKEYS_MAX } });
      const isNew =
        (await challenges.use(transaction, read.challenge)) &&
        (await keepNew(transaction, account, config.now(), label, read.credential));
      if (!isNew) throw invalid({ response: [{ key: 'desk-passkey-unfit' }] });
      await traceOwn(endpoint, transaction, name, 'passkey');
    });
    return context.json({ results: {} });
  });
  add('POST', 'passkeys/remove', 'officers', async (context, session) => {
    const body = await readJson(context);
    await askAgain(context, door, session, body);
    await database.transaction().execute(async (transaction) => {
      const removed = await transaction
        .deleteFrom('officer_passkeys')
        .where('id', '=', typeof body['id'] === 'string' ? body['id'].replaceAll('\0', '') : '')
        .where('officer_id', '=', session.officer.id)
        .returning('id')
        .executeTakeFirst();
      if (removed !== undefined) await traceOwn(endpoint, transaction, session.officer.name, 'no passkey');
    });
    return context.json({ results: {} });
  });
}

function addSignIn(endpoint: DeskDeps, { sessions, signIn }: Door, add: AddCall): void {
  const { config, database } = endpoint;
  const challenges = createPasskeyChallenges(endpoint);
  const cookie = (context: RequestContext) => cookieFor('passkey', context, config);

  add('POST', 'passkeys/sign-in/options', 'everybody', async (context) => {
    const party = requireParty(context, endpoint);
    // The answer counts in this browser alone: another's can't be passed on to it.
    const nonce = randomBytes(16).toString('base64url');
    const { name, options } = cookie(context);
    setCookie(context, name, nonce, { ...options, maxAge: PENDING_S });
    return context.json({ results: await ask(challenges.make(`browser ${nonce}`), party) });
  });
  add('POST', 'passkeys/sign-in', 'everybody', async (context) => {
    const party = requireParty(context, endpoint);
    const { response } = await readJson(context);
    const { name, options } = cookie(context);
    const holder = `browser ${getCookie(context, name) ?? ''}`;
    deleteCookie(context, name, options);
    const account = isResponse(response)
      ? await openWith(endpoint, challenges, party, holder, response)
      : null;
    if (account === null) {
      await recordRefusal(database, config.now(), UNKNOWN_OFFICER);
      throw new ApiError('unauthorized', { say: 'desk-passkey-refused' });
    }
    await writeAudit(database, config.now(), { officer: account.name, action: 'sign-in', detail: 'passkey' });
    await sessions.open(context, account);
    signIn.remember(context, account);
    return context.json({ results: {} });
  });
}
