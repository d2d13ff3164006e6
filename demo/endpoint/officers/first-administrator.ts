import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { closeAccount } from './account-links.js';
import { createAccount, findAccount, hasAdministrator, type Account } from './accounts.js';
import { leaveNotice } from './notices.js';
import { createPasswords } from './passwords.js';

/** In the trail, where no officer did it. */
const SYSTEM = 'sistem';
const LINK_KEPT_MS = 24 * HOUR_MS;

/** What a start has to say about its desk. */
export type DeskOpening =
  | { kind: 'ready' }
  /** The account that the environment named was made. */
  | { kind: 'made'; name: string }
  /** Nobody can make accounts yet: whoever opens `{origin}/desk/mulai#{token}` first will. */
  | { kind: 'link'; token: string };

/** Sees to it that somebody can make accounts: where there is nobody, who the environment names, else who gets the link. */
export async function openDesk(endpoint: OfficerDeps): Promise<DeskOpening> {
  const { database, config, hashing } = endpoint;
  if (await hasAdministrator(database)) return { kind: 'ready' };
  const { administrator, passwordCost } = config.desk;
  if (administrator === null) {
    const token = randomBytes(24).toString('base64url');
    const now = config.now();
    await database.deleteFrom('first_administrator_links').where('expires_at', '<', now).execute();
    await database
      .insertInto('first_administrator_links')
      .values({ token_hash: hashing.sha256(token), expires_at: new Date(now.getTime() + LINK_KEPT_MS) })
      .execute();
    return { kind: 'link', token };
  }
  const passwordHash = await createPasswords(passwordCost).hash(administrator.password);
  await database.transaction().execute(async (transaction) => {
    await makeAdministrator(transaction, config.now(), administrator.name, passwordHash);
  });
  return { kind: 'made', name: administrator.name };
}

/** Another process may have made the account in the meantime; a disabled one of that name is opened again. */
async function makeAdministrator(
  transaction: Database,
  now: Date,
  name: string,
  passwordHash: string,
): Promise<void> {
  if (await hasAdministrator(transaction)) return;
  const made = await createAccount(transaction, now, {
    name,
    passwordHash,
    hasOwnPassword: true,
    roles: ['administrator'],
  });
  const account = made ?? (await findAccount(transaction, name));
  if (account === null)
    throw new Error('DESK_ADMIN is a name that the audit trail uses itself: choose another');
  if (made === null) {
    // It was somebody's before, who may have been one of two persons.
    await closeAccount(transaction, account.id);
    await transaction
      .updateTable('officers')
      .set({
        password_hash: passwordHash,
        has_own_password: true,
        opened_by: null,
        opened_at: now,
        roles: [...account.roles, 'administrator'],
        location_codes: [],
        is_disabled: false,
      })
      .where('id', '=', account.id)
      .execute();
    await leaveNotice(transaction, account.id, { at: now, kind: 'first-password', detail: '' });
  }
  await writeAudit(transaction, now, { officer: SYSTEM, action: 'account-made', detail: account.name });
}

/**
 * Makes the first administrator by the one-time link; every such link is dead from then on.
 * @returns null where the link is not good, or no longer
 */
export async function useLink(
  { database, config, hashing }: OfficerDeps,
  token: string,
  account: { name: string; displayName: string; passwordHash: () => Promise<string> },
): Promise<Account | null> {
  const token_hash = hashing.sha256(token);
  const link = await database
    .selectFrom('first_administrator_links')
    .select('token_hash')
    .where('token_hash', '=', token_hash)
    .where('expires_at', '>', config.now())
    .executeTakeFirst();
  // Only who holds a link makes the server work.
  if (link === undefined || (await hasAdministrator(database))) return null;
  const passwordHash = await account.passwordHash();
  return await database.transaction().execute(async (transaction) => {
    const used = await transaction.deleteFrom('first_administrator_links').returning('token_hash').execute();
    if (!used.some((one) => one.token_hash === token_hash)) return null;
    const made = await createAccount(transaction, config.now(), {
      ...account,
      passwordHash,
      hasOwnPassword: true,
      roles: ['administrator'],
    });
    if (made === null) return null;
    await writeAudit(transaction, config.now(), {
      officer: SYSTEM,
      action: 'account-made',
      detail: made.name,
    });
    return made;
  });
}
