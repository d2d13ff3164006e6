import type { SessionWire } from '../accounts/wire.js';
import { actAs, call } from './api.js';

export type { SessionWire };

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

const overs = new Set<() => void>();

/** @param over called when the session ends: by signing out, or found over by a call that was refused */
export function onSessionOver(over: () => void): void {
  overs.add(over);
}

export function tellSessionOver(): void {
  for (const over of overs) over();
}

export function useSession(opened: SessionWire | null, message?: string): void {
  if (opened?.officer !== current?.officer) tellSessionOver();
  current = opened;
  actAs(opened?.officer ?? null);
  listener(opened, message);
}

/** `renewSession` reads the session again: an only account loses all roles but one once another is made. */
export async function renewSession(): Promise<void> {
  useSession(await call<SessionWire>('GET', 'session'));
}

/** Whether no place limits the officer. */
export const isOfWholeAgency = (): boolean => current?.locations.length === 0;

/** Whether the officer has one of the roles. */
export const has = (...roles: readonly string[]): boolean =>
  current?.roles.some((role) => roles.includes(role)) ?? false;
