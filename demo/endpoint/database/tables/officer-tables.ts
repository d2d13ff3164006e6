import type { ColumnType, Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** An account at the desk. Disabled, never removed: the trail speaks of it by name. */
export interface OfficerTable {
  id: Generated<number>;
  name: string;
  /** What makes the name unique, whatever its case. */
  name_key: string;
  display_name: string;
  /** Argon2id; null where only the agency's OpenID Connect opens it. */
  password_hash: string | null;
  roles: string[];
  institution_ids: string[];
  /** Kemendagri's, of the places whose reports it knows; empty for the whole agency. */
  location_codes: ColumnType<string[], string[] | undefined, string[]>;
  /** Base32; in force once a first code has confirmed it. */
  totp_secret: string | null;
  totp_is_confirmed: Generated<boolean>;
  /** The last half minute whose code was used. */
  totp_last_step: Generated<number>;
  is_disabled: Generated<boolean>;
  created_at: Timestamp;
  /** Whether nobody but the officer has chosen the password, or the operator their own. */
  has_own_password: Generated<boolean>;
  /** The administrator who last had a hand in how the account is opened: by a link, or by an identity of OpenID Connect. */
  opened_by: number | null;
  /**
   * When that link was used, or that identity tied; without an administrator, when a password that was somebody else's
   * was replaced.
   */
  opened_at: NullableTimestamp;
  /** Wrong codes in a row behind the right password. */
  code_misses: Generated<number>;
}

/** One use, for the officer whom an administrator gave it to. */
export interface AccountLinkTable {
  token_hash: string;
  officer_id: number;
  expires_at: Timestamp;
}

/** What others did to an account, for each of its sessions in the next two weeks. */
export interface OfficerNoticeTable {
  id: Generated<number>;
  officer_id: number;
  at: Timestamp;
  kind: string;
  detail: string;
}

/** Who somebody is at the agency's OpenID Connect. */
export interface OfficerIdentityTable {
  issuer: string;
  subject: string;
  officer_id: number;
  /** A link was made for the account since: the identity opens it no more, until it is tied again. */
  is_cut: Generated<boolean>;
}

export interface OfficerSessionTable {
  id: Generated<number>;
  /** SHA-256 of the cookie, hex. */
  token_hash: string;
  officer_id: number;
  started_at: Timestamp;
  used_at: Timestamp;
  /** The last notice that was read in it. */
  notices_read: Generated<number>;
}

/** One use, for whoever holds the address that a start printed. */
export interface FirstAdministratorLinkTable {
  token_hash: string;
  expires_at: Timestamp;
}

export interface SignInQueueTable {
  /** A keyed hash of a name or an address, cut short. */
  place: number;
  misses: number;
  /** Of the first of these misses. */
  since: Timestamp;
  /** The next turn. */
  free_at: Timestamp;
}

export interface RefusedSignInTable {
  hour: Timestamp;
  officer: string;
  count: number;
}

/** Something that touches a reporter's own data and needs a second officer. */
export interface TwoPersonRequestTable {
  id: Generated<number>;
  action: string;
  tracking_id: string;
  identity_check: string;
  /** `waiting`, `confirmed`, `declined`, or `taken` once the asker has what it was for. */
  state: string;
  asked_by: number;
  asked_at: Timestamp;
  expires_at: Timestamp;
  decided_by: number | null;
  decided_at: NullableTimestamp;
}
