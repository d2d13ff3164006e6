import type { Named } from '../wire.js';

/** `SessionWire` is who is signed in, as `GET session` answers. */
export interface SessionWire {
  officer: string;
  display_name: string;
  roles: readonly string[];
  institution_ids: readonly string[];
  locations: readonly { code: string; name: string }[];
  agency: string;
  timezone: string;
  institutions: readonly Named[];
  statuses: readonly { code: string; name: string }[];
  mailbox: boolean;
  relay: boolean;
  has_openid: boolean;
  holidays_end: string | null;
  has_own_password: boolean;
  notices: readonly { id: number; at: string; kind: string; detail: string }[];
}

let current: SessionWire | null = null;

/** @returns the session, or null where nobody is signed in */
export const session = (): SessionWire | null => current;

export function useSession(opened: SessionWire | null): void {
  current = opened;
}

/** Whether the officer has one of the roles. */
export const has = (...roles: readonly string[]): boolean =>
  current?.roles.some((role) => roles.includes(role)) ?? false;
