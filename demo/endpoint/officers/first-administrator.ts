import { randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';
import { writeAudit } from '../audit/audit.js';
import type { OfficerDeps } from './deps.js';
import { HOUR_MS } from '../jobs/jobs.js';
import { closeAccount } from './account-links.js';
import { createAccount, findAccount, hasAdministrator, type Account } from './accounts.js';
import { leaveNotice } from './notices.js';
import { createPasswords } from './signing-in/passwords.js';

/** The audit trail's name for the system, where no officer acted. */
const SYSTEM = 'sistem';
const LINK_KEPT_MS = 24 * HOUR_MS;

/** `DeskOpening` is what a starting process says about its desk. */
export type DeskOpening =
  | { kind: 'ready' }
  /** The account that `DESK_ADMIN` names was made. */
  | { kind: 'made'; name: string }
  /** No account can make others yet: whoever first opens `{origin}/desk/mulai#{token}` becomes the administrator. */
  | { kind: 'link'; token: string };

/**
 * `openDesk` makes sure that somebody can make accounts: the administrator of the environment, else a one-time link.
 */
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

/** `makeAdministrator` expects races with other processes; it opens a disabled account of that name again. */
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
    // The account had an earlier owner, who may have asked for two-person acts.
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
 * `useLink` makes the first administrator by the one-time link; all such links end with it.
 * @returns null where the link is unknown, used or expired, or the name can't be had
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
  // Hashing is costly: only a good link may cause it.
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
