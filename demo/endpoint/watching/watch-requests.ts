import { sealedRoutes } from '../../../src/contract/routes.js';
import type { WatchingDeps } from './deps.js';
import { createMiddleware } from '../http/request-context.js';
import type { Side } from './request-numbers.js';
import { forRequest, REQUEST_ID_HEADER, requestIdOf } from '../log/request-id.js';
import { inTrace, joinTrace, TRACE_HEADER } from '../log/trace.js';

/** Files that every page loads: logged at level `debug` only. */
const STATIC_ROUTES: readonly string[] = [
  'widgets',
  'grow.js',
  'carry.js',
  'sealed.js',
  'front.js',
  'icon.svg',
];

/**
 * Calls of which no line and no number tells the hour: of a sealed report nobody knows more than the day. Officers'
 * own calls stand in the trail.
 */
const UNTOLD_ROUTES: readonly string[] = [
  sealedRoutes.create,
  decodeURIComponent(sealedRoutes.followUp(':tracking_id')),
  // `segel` is the page: who opens it is about to write one.
  'segel',
  // `leave.js` is a file of that page alone; all others have its text inside.
  'leave.js',
];

const DESKS_SEALED = /^sealed(\/|$)/;

/** Methods of the contract and of browsers. Others would put a stranger's words into log and metrics. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH'];

/**
 * `watchRequests` logs and counts each request: method, path pattern, status, milliseconds. Never the path itself,
 * whose numbers name reports, nor headers, query or body. The answer carries the request's id. Nothing of a sealed
 * report.
 */
export function watchRequests(
  { config, requests, unreadProxy }: Pick<WatchingDeps, 'config' | 'requests' | 'unreadProxy'>,
  side: Side,
) {
  return createMiddleware(async (context, next) => {
    unreadProxy.look(context);
    const id = requestIdOf(context.req.header(REQUEST_ID_HEADER), config.trustProxy, config.newRequestId);
    const trace = joinTrace(context.req.header(TRACE_HEADER), config.trustProxy);
    const start = performance.now();
    const watched = async (): Promise<void> => {
      await next();
      const milliseconds = performance.now() - start;
      const method = METHODS.includes(context.req.method) ? context.req.method : 'other';
      const route = context.get('route') ?? '(unknown path)';
      const { status } = context.res;
      if (UNTOLD_ROUTES.includes(route) || DESKS_SEALED.test(route)) return;
      requests.count({ side, method, route, status }, milliseconds / 1_000);
      if (status === 503) requests.shed(side, context.get('shed') ?? 'other');
      const level = status >= 500 ? 'warn' : STATIC_ROUTES.includes(route) ? 'debug' : 'info';
      config.log('request', { level, side, method, route, status, ms: Math.round(milliseconds) });
    };
    await forRequest(id, () => inTrace(trace, watched));
    // Set on the response: the context would copy the answer.
    context.res.headers.set(REQUEST_ID_HEADER, id);
  });
}
