import { randomBytes } from 'node:crypto';
import { writeDate } from '../../../src/contract/dates.js';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { endSessions, lockAccount, type Account } from './accounts.js';
import { leaveNotice } from './notices.js';

/** `LINK_KEPT_MS` spans a weekend: an administrator hands the link over in person. */
const LINK_KEPT_MS = 72 * HOUR_MS;

/** `AccountLink` is shown once, to the administrator who made it; the database keeps only the token's hash. */
export interface AccountLink {
  /** Relative to the desk's address. The token is the fragment, which reaches no server and no log. */
  path: string;
  expires_at: string;
}

/**
 * `makeLink` shuts the account until its officer sets a password by this link, so the administrator never knows one.
 * Earlier links, a tied OpenID Connect identity and the account's two-person requests end: whoever opens the account
 * next would inherit them.
 */
export async function makeLink(
  transaction: Database,
  { config, hashing }: OfficerDeps,
  account: Pick<Account, 'id'>,
  by: { id: number },
): Promise<AccountLink> {
  const token = randomBytes(24).toString('base64url');
  const expires_at = new Date(config.now().getTime() + LINK_KEPT_MS);
  await closeAccount(transaction, account.id);
  await transaction
    .updateTable('officers')
    .set({ password_hash: null, has_own_password: false, opened_by: by.id, opened_at: null })
    .where('id', '=', account.id)
    .execute();
  await transaction.deleteFrom('account_links').where('officer_id', '=', account.id).execute();
  await transaction
    .insertInto('account_links')
    .values({ token_hash: hashing.sha256(token), officer_id: account.id, expires_at })
    .execute();
  return { path: `sandi#${token}`, expires_at: writeDate(expires_at, config.timeZone) };
}

/**
 * `closeAccount` ends the account's sessions, its open two-person requests, its passkeys, its tie to an OpenID Connect
 * identity, and letters to its address.
 */
export async function closeAccount(transaction: Database, id: number): Promise<void> {
  await endSessions(transaction, id);
  await transaction.deleteFrom('officer_passkeys').where('officer_id', '=', id).execute();
  await transaction
    .updateTable('officer_mail')
    .set({ confirmed_at: null })
    .where('officer_id', '=', id)
    .execute();
  await transaction
    .updateTable('officer_identities')
    .set({ is_cut: true })
    .where('officer_id', '=', id)
    .execute();
  await transaction
    .updateTable('two_person_requests')
    .set({ state: 'expired' })
    .where('asked_by', '=', id)
    .where('state', 'in', ['waiting', 'confirmed'])
    .execute();
}

/** @returns the account whose password the link sets; null where the link is unknown, used or expired */
export async function findLink(
  { database, config, hashing }: OfficerDeps,
  token: string,
): Promise<Pick<Account, 'id' | 'name' | 'display_name'> | null> {
  const row = await database
    .selectFrom('account_links')
    .innerJoin('officers', 'officers.id', 'account_links.officer_id')
    .select(['officers.id', 'officers.name', 'officers.display_name'])
    .where('token_hash', '=', hashing.sha256(token))
    .where('expires_at', '>', config.now())
    .where('is_disabled', '=', false)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * `useAccountLink` sets the password that the officer chose. It signs nobody in: a phone code is still asked for.
 * @returns the account; null where the link is unknown, used or expired
 */
export async function useAccountLink(
  endpoint: OfficerDeps,
  token: string,
  hashPassword: () => Promise<string>,
): Promise<Account | null> {
  const { database, config, hashing } = endpoint;
  const found = await findLink(endpoint, token);
  // Hashing is costly: only a good link may cause it.
  if (found === null) return null;
  const password_hash = await hashPassword();
  return await database.transaction().execute(async (transaction) => {
    // Locks are taken in the order of `makeLink`: account first, then link.
    const account = await lockAccount(transaction, found.id);
    const used = await transaction
      .deleteFrom('account_links')
      .where('token_hash', '=', hashing.sha256(token))
      .returning('officer_id')
      .executeTakeFirst();
    if (account === null || account.is_disabled || used === undefined) return null;
    const now = config.now();
    await transaction
      .updateTable('officers')
      .set({ password_hash, has_own_password: true, opened_at: now })
      .where('id', '=', account.id)
      .execute();
    const detail = await nameOf(transaction, account.opened_by);
    await leaveNotice(transaction, account.id, { at: now, kind: 'link-used', detail });
    await writeAudit(transaction, now, {
      officer: account.name,
      action: 'account-changed',
      detail: `${account.name}: link-used`,
    });
    return account;
  });
}

/** `nameOf` is the name of the account with this id; empty where there is no such account. */
export async function nameOf(database: Database, id: number | null): Promise<string> {
  if (id === null) return '';
  const row = await database.selectFrom('officers').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '';
}
