import { randomBytes } from 'node:crypto';
import { writeDate } from '../../../src/contract/dates.js';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { endSessions, lockAccount, type Account } from './accounts.js';
import { leaveNotice } from './notices.js';

/** Over a weekend: it is handed over in person. */
const LINK_KEPT_MS = 72 * HOUR_MS;

/** Shown once to the administrator who made it; stored as a hash alone. */
export interface AccountLink {
  /** Below the desk's address; the token is its fragment, which no server and no log sees. */
  path: string;
  expires_at: string;
}

/**
 * Shuts the account until its officer has set a password by this link: the administrator never knows one. An earlier
 * link is dead, so is an identity of OpenID Connect that was tied to it, and what the account has asked for is over, or
 * whoever opens it next would take it.
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

/** Ends its sessions, what it has asked for that takes two, and its tie to an identity of OpenID Connect. */
export async function closeAccount(transaction: Database, id: number): Promise<void> {
  await endSessions(transaction, id);
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

/** @returns whose password the link sets; null where it is not good, or no longer */
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
 * Sets the password that its officer chose. Nobody is signed in by a link: who has a phone code shows it as always.
 * @returns the account; null where the link is not good, or no longer
 */
export async function useAccountLink(
  endpoint: OfficerDeps,
  token: string,
  hashPassword: () => Promise<string>,
): Promise<Account | null> {
  const { database, config, hashing } = endpoint;
  const found = await findLink(endpoint, token);
  // Only who holds a link makes the server work.
  if (found === null) return null;
  const password_hash = await hashPassword();
  return await database.transaction().execute(async (transaction) => {
    // The account before its link, as where one is made.
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

/** Of an account by its number; empty where there is none. */
export async function nameOf(database: Database, id: number | null): Promise<string> {
  if (id === null) return '';
  const row = await database.selectFrom('officers').select('name').where('id', '=', id).executeTakeFirst();
  return row?.name ?? '';
}
