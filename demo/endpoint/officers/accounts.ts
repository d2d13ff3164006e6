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
  /** Whether who signs in with it has chosen it. */
  hasOwnPassword?: boolean;
  roles: readonly Role[];
  institutionIds?: readonly string[];
  /** Codes of places; none for the whole agency. */
  locationCodes?: readonly string[];
}

/** Case and compatible letters make no difference: nobody can be mistaken for another. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** Whom the trail names where no officer did it: an account of that name could act as them. */
const OF_THE_TRAIL = new Set(['sistem', 'pelapor', 'tidak dikenal', 'openid']);

/** @returns null where the name is taken, or is one of the trail's own */
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

/** The account, locked until the transaction ends. @returns null where there is none */
export async function lockAccount(transaction: Database, id: number): Promise<Account | null> {
  const row = await transaction
    .selectFrom('officers')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row ?? null;
}

/** Enabled ones that may make others. */
export async function hasAdministrator(database: Database): Promise<boolean> {
  const rows = await database
    .selectFrom('officers')
    .select('roles')
    .where('is_disabled', '=', false)
    .execute();
  return rows.some(({ roles }) => roles.includes('administrator'));
}

/**
 * What the account may do at this moment.
 * @param isAlone an administrator without anybody to give the work to does all of it
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

/** Whether nobody else knows what opens the account: a password of their own, or none beside the agency's OpenID Connect. */
export function choseTheirOwn(account: Pick<Account, 'password_hash' | 'has_own_password'>): boolean {
  return account.password_hash === null || account.has_own_password;
}

/** Whether there is no other account, not even a disabled one: work once given away doesn't come back unseen. */
export async function isAlone(database: Database): Promise<boolean> {
  const two = await database.selectFrom('officers').select('id').limit(2).execute();
  return two.length < 2;
}

/** Signs the account out everywhere. @param except a session that stays */
export async function endSessions(database: Database, officerId: number, except = -1): Promise<void> {
  await database
    .deleteFrom('officer_sessions')
    .where('officer_id', '=', officerId)
    .where('id', '<>', except)
    .execute();
}
