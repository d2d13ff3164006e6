import type { DeskDeps } from '../deps.js';
import { readJson } from '../../http/request-body.js';
import { findLink, useAccountLink } from '../../officers/account-links.js';
import { PASSWORD_LENGTH } from '../../officers/signing-in/passwords.js';
import { ApiError } from '../../words/errors.js';
import type { AddCall } from '../calls.js';
import { readText } from '../fields.js';
import type { Door } from './session-calls.js';
import type { PersonWire } from './wire.js';

/** `addLinks` lets a one-time link's holder set the password. The token is in the body, never in an address. */
export function addLinks(endpoint: DeskDeps, { passwords, signIn }: Door, add: AddCall): void {
  const tokenIn = (body: Record<string, unknown>) => (typeof body['token'] === 'string' ? body['token'] : '');
  const dead = () => new ApiError('unauthorized', { say: 'desk-account-link-dead' });
  add('POST', 'link', 'everybody', async (context) => {
    const found = await findLink(endpoint, tokenIn(await readJson(context)));
    if (found === null) throw dead();
    const results: PersonWire = { name: found.name, display_name: found.display_name };
    return context.json({ results });
  });
  add('POST', 'link/password', 'everybody', async (context) => {
    const body = await readJson(context);
    const password = readText(body, 'password', 'label-password', PASSWORD_LENGTH);
    const account = await useAccountLink(endpoint, tokenIn(body), () => passwords.hash(password));
    if (account === null) throw dead();
    // A known device has a line of its own, so strangers who fill the line of unknown devices don't keep it out.
    signIn.remember(context, account);
    return context.json({ results: { name: account.name } });
  });
}
