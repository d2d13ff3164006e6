import type { Named } from '../wire.js';
import { actAs, call } from './api.js';

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

/** @param message why nobody is signed in any more */
type Listener = (opened: SessionWire | null, message?: string) => void;
let listener: Listener = () => undefined;

/** @returns the session, or null where nobody is signed in */
export const session = (): SessionWire | null => current;

/** @param changed called each time that somebody signs in or out, or that the session is read anew */
export function onSession(changed: Listener): void {
  listener = changed;
}

export function useSession(opened: SessionWire | null, message?: string): void {
  current = opened;
  actAs(opened?.officer ?? null);
  listener(opened, message);
}

/** `renewSession` reads the session again: an only account loses all roles but one once another is made. */
export async function renewSession(): Promise<void> {
  useSession(await call<SessionWire>('GET', 'session'));
}

/** Whether the officer has one of the roles. */
export const has = (...roles: readonly string[]): boolean =>
  current?.roles.some((role) => roles.includes(role)) ?? false;
