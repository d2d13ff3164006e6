import type { SessionWire } from '../accounts/wire.js';
import { actAs, call, Refusal } from './api.js';
import { forgetKept } from './field/kept.js';

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

/** `useSession` takes over who signed in or out. Nothing that was kept for the field of the officer before stays. */
export function useSession(opened: SessionWire | null, message?: string): void {
  if (opened?.officer !== current?.officer) {
    tellSessionOver();
    void forgetKept();
  }
  take(opened, message);
}

/** `findSession` asks at the page's start who sits there: what is kept for the field is theirs. */
export async function findSession(): Promise<void> {
  let opened: SessionWire | null = null;
  try {
    opened = await call<SessionWire>('GET', 'session');
  } catch (error) {
    // A failure stays silent: a first visit without a session is no error.
    if (error instanceof Refusal && error.status === 401) void forgetKept();
  }
  take(opened);
}

function take(opened: SessionWire | null, message?: string): void {
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
