import type { Database } from '../database/connect.js';
import { inQueryClass } from '../database/query-class.js';
import { trackingIdOf, type App, type RequestContext } from '../http/request-context.js';
import { routeTable } from '../http/routing.js';
import { has, isOfWholeAgency, type Role } from '../officers/roles.js';
import type { Session, Sessions } from '../officers/signing-in/sessions.js';
import { ApiError } from '../words/errors.js';
import { findFor } from './reports/sight.js';

/** `READERS` read reports; administrators and auditors read none. */
export const READERS: readonly Role[] = ['verifier', 'office', 'protection'];

/** `WORKERS` work on reports: they judge or answer them. */
export const WORKERS: readonly Role[] = ['verifier', 'office'];

/** `officers`: everybody who is signed in; `everybody`: strangers too. */
type Audience = readonly Role[] | WholeAgency | 'officers' | 'everybody';

/** `WholeAgency` is for calls on more than single reports: officers of a village may not make them. */
interface WholeAgency {
  readonly wholeAgency: readonly Role[];
}

export const ofWholeAgency = (...roles: readonly Role[]): WholeAgency => ({ wholeAgency: roles });

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

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

/**
 * `AddCall` adds a call for those who may make it. Others are refused before any lookup, so the refusal tells nothing.
 * A call with a report in its path answers only officers who may know of that report.
 */
export type AddCall = AddFor;

/** `DeskCall` is one call of the desk, and its audience. */
export interface DeskCall {
  method: Method;
  path: string;
  audience: Audience;
}

/** @returns `add`, and the calls added so far */
export function deskCalls(
  app: App,
  sessions: Sessions,
  database: Database,
): { add: AddCall; calls: DeskCall[] } {
  const addRoute = routeTable(app);
  const calls: DeskCall[] = [];
  const add = (
    method: Method,
    path: string,
    audience: Audience,
    handler: (context: RequestContext, session: Session) => Promise<Response>,
  ): void => {
    calls.push({ method, path, audience });
    const answer = async (context: RequestContext): Promise<Response> => {
      if (audience === 'everybody') return await handler(context, undefined as never);
      const session = await sessions.require(context);
      if (method !== 'GET') assertIsMeant(context, session);
      assertMayCall(session, audience);
      if (path.includes(':tracking_id')) await findFor(database, session.officer, trackingIdOf(context));
      return await handler(context, session);
    };
    const name = method === 'GET' ? 'desk' : 'filing';
    addRoute(method, path, (context) => inQueryClass({ name }, () => answer(context)));
  };
  return { add, calls };
}

/** `OFFICER_HEADER` has the account, encoded, for which the page makes a call that changes something. */
const OFFICER_HEADER = 'X-Desk-Officer';

/**
 * `assertIsMeant`: a browser's tabs share one cookie. Where another officer signed in, what a tab still has of the one
 * before is not done in the other's name.
 * @throws ApiError 401
 */
function assertIsMeant(context: RequestContext, { officer }: Session): void {
  const named = context.req.header(OFFICER_HEADER);
  if (named !== undefined && named !== encodeURIComponent(officer.name))
    throw new ApiError('unauthorized', { say: 'desk-session-ended' });
}

/** @throws ApiError 403 where the officer's role or place doesn't fit */
function assertMayCall({ officer }: Session, audience: Exclude<Audience, 'everybody'>): void {
  if (audience === 'officers') return;
  const isForAll = 'wholeAgency' in audience;
  if (!has(officer, isForAll ? audience.wholeAgency : audience))
    throw new ApiError('forbidden', { say: 'desk-not-your-role' });
  if (isForAll && !isOfWholeAgency(officer))
    throw new ApiError('forbidden', { say: 'desk-whole-agency-alone' });
}
