import { STATUSES } from '../../../../src/contract/statuses.js';
import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import type { Account } from '../../officers/accounts.js';
import { useLink } from '../../officers/first-administrator.js';
import { partyOf } from '../../officers/signing-in/passkeys.js';
import { noticesOf } from '../../officers/notices.js';
import { PASSWORD_LENGTH, type Passwords } from '../../officers/signing-in/passwords.js';
import { isOfWholeAgency } from '../../officers/roles.js';
import type { Session, Sessions } from '../../officers/signing-in/sessions.js';
import type { SignIn } from '../../officers/signing-in/sign-in.js';
import { ApiError } from '../../words/errors.js';
import { holidaysEnd } from '../../watching/holidays.js';
import { writeAudit } from '../../audit/audit.js';
import { keysEnd } from '../sealed/keys/keys-end.js';
import { placeIn } from './rights.js';
import type { SessionWire, WaysInWire } from './wire.js';
import { readName, readText } from '../fields.js';
import type { AddCall } from '../calls.js';
import type { RequestContext } from '../../http/request-context.js';

/** `Door` is what sign-in is built on. */
export interface Door {
  passwords: Passwords;
  sessions: Sessions;
  signIn: SignIn;
}

/** `addSession` adds sign-in and sign-out, and what the page needs to know of a session. */
export function addSession(endpoint: DeskDeps, door: Door, hasMailbox: boolean, add: AddCall): void {
  const { config, database } = endpoint;
  const { passwords, sessions, signIn } = door;
  const about = async ({ id, officer, hasOwnPassword }: Session): Promise<SessionWire> => ({
    officer: officer.name,
    display_name: officer.displayName,
    roles: officer.roles,
    institution_ids: officer.institutionIds,
    locations: officer.locationCodes.map((code) => placeIn(config.masters, code)),
    agency: config.name,
    timezone: config.timeZone,
    institutions: config.masters.institutions().map(({ id, name }) => ({ id, name })),
    // Statuses in the words that citizens read.
    statuses: STATUSES.map(({ code, name, card }) => ({ code, name: card ?? name })),
    mailbox: hasMailbox && isOfWholeAgency(officer),
    relay: config.relay !== null && isOfWholeAgency(officer),
    has_openid: config.desk.openId !== null,
    holidays_end: officer.roles.includes('administrator') ? holidaysEnd(config) : null,
    sealed_keys_end: await keysEnd(endpoint, officer),
    has_own_password: hasOwnPassword,
    notices: await noticesOf(endpoint, id),
  });
  const open = async (context: RequestContext, account: Account): Promise<Response> => {
    await writeAudit(database, config.now(), { officer: account.name, action: 'sign-in' });
    const session = await sessions.open(context, account);
    signIn.remember(context, account);
    return context.json({ results: await about(session) });
  };

  add('GET', 'session', 'officers', async (context, session) =>
    context.json({ results: await about(session) }),
  );
  // Ways to sign in, which tell nothing of any account.
  add('GET', 'ways-in', 'everybody', async (context) =>
    context.json({
      results: {
        openid: config.desk.openId !== null,
        passkeys: partyOf(context, config) !== null,
      } satisfies WaysInWire,
    }),
  );
  add('POST', 'session', 'everybody', async (context) => {
    const body = await readJson(context);
    const name = readText(body, 'name', 'label-officer', { max: 80 });
    const password = readText(body, 'password', 'label-password', { max: PASSWORD_LENGTH.max });
    const code = typeof body['code'] === 'string' ? body['code'].replace(/\s/g, '') : '';
    return await open(context, await signIn.check(context, { name, password, code }));
  });
  add('DELETE', 'session', 'officers', async (context, { officer }) => {
    await writeAudit(database, config.now(), { officer: officer.name, action: 'sign-out' });
    await sessions.close(context);
    return context.json({ results: {} });
  });
  add('POST', 'first-administrator', 'everybody', async (context) => {
    const body = await readJson(context);
    const name = readName(body);
    const displayName = readText(body, 'display_name', 'label-display-name', { min: 2, max: 80 });
    const password = readText(body, 'password', 'label-password', PASSWORD_LENGTH);
    const token = typeof body['token'] === 'string' ? body['token'] : '';
    const account = await useLink(endpoint, token, {
      name,
      displayName,
      passwordHash: () => passwords.hash(password),
    });
    if (account === null) throw new ApiError('unauthorized', { say: 'desk-link-dead' });
    return await open(context, account);
  });
}
