import type { Named } from '../wire.js';

/** The shapes that calls on sessions and accounts answer with, shared by the desk's page. */

/** `PlaceWire` is a place that an officer answers for, by Kemendagri's code. */
interface PlaceWire {
  code: string;
  name: string;
}

/** `SessionWire` is who is signed in, by `GET session` and whatever opens a session. */
export interface SessionWire {
  officer: string;
  display_name: string;
  roles: readonly string[];
  institution_ids: readonly string[];
  locations: readonly PlaceWire[];
  agency: string;
  timezone: string;
  institutions: readonly Named[];
  statuses: readonly { code: string; name: string }[];
  mailbox: boolean;
  relay: boolean;
  has_openid: boolean;
  /** YYYY-MM-DD, for administrators, from two months before the known holidays end. */
  holidays_end: string | null;
  /** YYYY-MM-DD, for protection officers, from a month before the keys of sealed reports end, and after. */
  sealed_keys_end: string | null;
  has_own_password: boolean;
  notices: readonly { at: string; kind: string; detail: string }[];
}

/** `GET ways-in` tells nothing of any account. */
export interface WaysInWire {
  openid: boolean;
  passkeys: boolean;
}

/** `RightsWire` is what an account may do, and where. */
export interface RightsWire {
  roles: readonly string[];
  institution_ids: readonly string[];
  locations: readonly PlaceWire[];
}

/** `AccountWire` is an account among `GET accounts`. */
export interface AccountWire extends RightsWire {
  id: number;
  name: string;
  display_name: string;
  has_code: boolean;
  is_code_closed: boolean;
  has_password: boolean;
  has_own_password: boolean;
  is_disabled: boolean;
  subject: string | null;
  /** Id of the account to which it is told what this one leaves too long. */
  superior: number | null;
}

/** `PersonWire` is whose password a link sets, by `POST link`. */
export interface PersonWire {
  name: string;
  display_name: string;
}

/** `OwnAccountWire` is one's own account, by `GET account`. */
export interface OwnAccountWire {
  has_password: boolean;
  has_code: boolean;
  /** Display name of the account above; null where there is none. */
  superior: string | null;
  sessions: readonly { id: string; started_at: string; used_at: string; is_this: boolean }[];
}

/** `MailWire` is where and when an officer is told of reports. */
export interface MailWire {
  address: string;
  is_confirmed: boolean;
  wishes: Readonly<Record<string, string>>;
}

/** `GET account/mail` */
export interface OwnMailWire {
  /** Whether this server sends mail. */
  is_offered: boolean;
  mail: MailWire | null;
}
