import type { Selectable } from 'kysely';
import type { Database } from '../database/connect.js';
import type { OfficerTable } from '../database/schema.js';
import { EVERY_INSTITUTION, ROLES, type Officer, type Role } from './roles.js';

export type Account = Selectable<OfficerTable>;

export interface NewAccount {
  name: string;
  displayName?: string;
  /** Null for an account that only the agency's OpenID Connect opens. */
  passwordHash: string | null;
  /** Whether the account's officer chose the password; false by default. */
  hasOwnPassword?: boolean;
  roles: readonly Role[];
  institutionIds?: readonly string[];
  /** Codes of the places that limit the account; empty for the whole agency. */
  locationCodes?: readonly string[];
}

/** `nameKey` ignores case and compatible letters (NFKC), so that no two accounts have names that look the same. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Names that the audit trail uses where no officer acted: an account of that name could pass for them. */
const OF_THE_TRAIL = new Set(['sistem', 'pelapor', 'tidak dikenal', 'openid']);

/** @returns null where the name is taken, or is one of the audit trail's own */
export async function createAccount(database: Database, now: Date, account: NewAccount) {
  if (OF_THE_TRAIL.has(nameKey(account.name))) return null;
  const row = await database
    .insertInto('officers')
    .values({
      name: account.name.trim(),
      name_key: nameKey(account.name),
      display_name: account.displayName?.trim() || account.name.trim(),
      password_hash: account.passwordHash,
      has_own_password: account.hasOwnPassword ?? false,
      roles: [...new Set(account.roles)],
      institution_ids: [...new Set(account.institutionIds ?? [])],
      location_codes: [...new Set(account.locationCodes ?? [])],
      totp_secret: null,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('name_key').doNothing())
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

export async function findAccount(database: Database, name: string): Promise<Account | null> {
  const row = await database
    .selectFrom('officers')
    .selectAll()
    .where('name_key', '=', nameKey(name).replaceAll('\0', ''))
    .executeTakeFirst();
  return row ?? null;
}

/** `lockAccount` locks the account until the transaction ends. @returns null where there is no such account */
export async function lockAccount(transaction: Database, id: number): Promise<Account | null> {
  const row = await transaction
    .selectFrom('officers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** `hasAdministrator` counts enabled accounts only: a disabled administrator can't make accounts. */
export async function hasAdministrator(database: Database): Promise<boolean> {
  const rows = await database
    .selectFrom('officers')
    .select('roles')
    .where('is_disabled', '=', false)
    .execute();
  return rows.some(({ roles }) => roles.includes('administrator'));
}

/**
 * `officerOf` lists what the account may do at this moment.
 * @param isAlone an administrator who has the only account has every role
 */
export function officerOf(account: Account, isAlone: boolean): Officer {
  const doesEverything = isAlone && account.roles.includes('administrator');
  return {
    id: account.id,
    name: account.name,
    displayName: account.display_name,
    roles: doesEverything ? ROLES : ROLES.filter((role) => account.roles.includes(role)),
    institutionIds: doesEverything ? [EVERY_INSTITUTION] : account.institution_ids,
    locationCodes: doesEverything ? [] : account.location_codes,
  };
}

/** `choseTheirOwn`: nobody but the officer knows the password, or OpenID Connect opens the account without one. */
export function choseTheirOwn(account: Pick<Account, 'password_hash' | 'has_own_password'>): boolean {
  return account.password_hash === null || account.has_own_password;
}

/** `isAlone` counts disabled accounts too: roles that an administrator gave away must not come back unseen. */
export async function isAlone(database: Database): Promise<boolean> {
  const two = await database.selectFrom('officers').select('id').limit(2).execute();
  return two.length < 2;
}

/** `endSessions` signs the account out everywhere. @param except id of a session that stays */
export async function endSessions(database: Database, officerId: number, except = -1): Promise<void> {
  await database
    .deleteFrom('officer_sessions')
    .where('officer_id', '=', officerId)
    .where('id', '<>', except)
    .execute();
}
