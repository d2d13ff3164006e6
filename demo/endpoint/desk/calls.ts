import { routeTable } from '../http/routing.js';
import { has, type Role } from '../officers/roles.js';
import type { Session, Sessions } from '../officers/sessions.js';
import { ApiError } from '../words/errors.js';
import type { App, RequestContext } from '../http/request-context.js';

/** `officers`: whoever is signed in; `everybody`: also who isn't. */
export type Audience = readonly Role[] | 'officers' | 'everybody';

type Method = 'GET' | 'POST' | 'DELETE';

interface AddFor {
  (
    method: Method,
    path: string,
    audience: 'everybody',
    handler: (context: RequestContext) => Promise<Response>,
  ): void;
  (
    method: Method,
    path: string,
    audience: Exclude<Audience, 'everybody'>,
    handler: (context: RequestContext, session: Session) => Promise<Response>,
  ): void;
}

/** Adds a call for those who may make it. Everybody else is refused before anything is looked up, so the refusal tells nothing. */
export type AddCall = AddFor;

/** One call of the desk, and for whom it is. */
export interface DeskCall {
  method: Method;
  path: string;
  audience: Audience;
}

/** @returns how to add calls, and those that were */
export function deskCalls(app: App, sessions: Sessions): { add: AddCall; calls: DeskCall[] } {
  const addRoute = routeTable(app);
  const calls: DeskCall[] = [];
  const add = (
    method: Method,
    path: string,
    audience: Audience,
    handler: (context: RequestContext, session: Session) => Promise<Response>,
  ): void => {
    calls.push({ method, path, audience });
    addRoute(method, path, async (context) => {
      if (audience === 'everybody') return await handler(context, undefined as never);
      const session = await sessions.require(context);
      if (audience !== 'officers' && !has(session.officer, audience)) {
        throw new ApiError('forbidden', { say: 'desk-not-your-role' });
      }
      return await handler(context, session);
    });
  };
  return { add, calls };
}
