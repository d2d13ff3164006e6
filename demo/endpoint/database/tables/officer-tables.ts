import type { ColumnType, Generated } from 'kysely';
import type { NullableTimestamp, Timestamp } from './timestamps.js';

/** `OfficerTable` has the desk's accounts. They are disabled, never removed: the trail names them. */
export interface OfficerTable {
  id: Generated<number>;
  name: string;
  /** `nameKey` of the name, which makes it unique whatever its case. */
  name_key: string;
  display_name: string;
  /** Argon2id; null where only the agency's OpenID Connect opens the account. */
  password_hash: string | null;
  roles: string[];
  institution_ids: string[];
  /** Kemendagri's codes of the places that limit the account; empty for the whole agency. */
  location_codes: ColumnType<string[], string[] | undefined, string[]>;
  /** Base32; counts once `totp_is_confirmed`. */
  totp_secret: string | null;
  totp_is_confirmed: Generated<boolean>;
  /** The last half minute whose code was used. */
  totp_last_step: Generated<number>;
  is_disabled: Generated<boolean>;
  created_at: Timestamp;
  /** Whether the officer chose the password, or the operator their own. */
  has_own_password: Generated<boolean>;
  /** The administrator who last opened the account, by a link or an OpenID Connect identity. */
  opened_by: number | null;
  /**
   * When that link was used or that identity tied; without an administrator, when the officer replaced another person's
   * password.
   */
  opened_at: NullableTimestamp;
  /** The last sign-in, since a release that keeps it. */
  signed_in_at: ColumnType<Date | null, Date | null | undefined, Date>;
  /** When it got its newest passkey; null where it never had one. */
  passkey_at: ColumnType<Date | null, Date | null | undefined, Date>;
  /** The account to which reports go on that this one leaves too long; null for none. */
  superior_id: ColumnType<number | null, number | null | undefined, number | null>;
  /** Wrong codes in a row after the right password. */
  code_misses: Generated<number>;
}

/** `AccountLinkTable` has one-time links, for officers who got them from an administrator. */
export interface AccountLinkTable {
  token_hash: string;
  officer_id: number;
  expires_at: Timestamp;
}

/** `OfficerNoticeTable` has what others did to an account, for each session of the next two weeks. */
export interface OfficerNoticeTable {
  id: Generated<number>;
  officer_id: number;
  at: Timestamp;
  kind: string;
  detail: string;
}

/** `OfficerIdentityTable` ties identities at the agency's OpenID Connect to accounts. */
export interface OfficerIdentityTable {
  issuer: string;
  subject: string;
  officer_id: number;
  /** A link was made for the account since: the identity opens it only after a new tie. */
  is_cut: Generated<boolean>;
}

export interface OfficerSessionTable {
  id: Generated<number>;
  /** SHA-256 of the cookie, hex. */
  token_hash: string;
  officer_id: number;
  started_at: Timestamp;
  used_at: Timestamp;
  /** Id of the last notice read in this session. */
  notices_read: Generated<number>;
}

/** `FirstAdministratorLinkTable` has one-time links that a start printed. */
export interface FirstAdministratorLinkTable {
  token_hash: string;
  expires_at: Timestamp;
}

export interface SignInQueueTable {
  /** Shortened keyed hash of a name or an address. */
  place: number;
  misses: number;
  /** Time of the first of these misses. */
  since: Timestamp;
  /** Time of the next turn. */
  free_at: Timestamp;
}

export interface RefusedSignInTable {
  hour: Timestamp;
  officer: string;
  count: number;
}

/** `TwoPersonRequestTable` has acts on a reporter's data that need a second officer. */
export interface TwoPersonRequestTable {
  id: Generated<number>;
  action: string;
  tracking_id: string;
  identity_check: string;
  /** `waiting`, `confirmed`, `declined`, `expired`, or `taken` once the asker has the result. */
  state: string;
  asked_by: number;
  asked_at: Timestamp;
  expires_at: Timestamp;
  decided_by: number | null;
  decided_at: NullableTimestamp;
}
