import type { WatchingDeps } from './deps.js';
import { createMiddleware } from '../http/request-context.js';
import type { Side } from './request-numbers.js';
import { forRequest, REQUEST_ID_HEADER, requestIdOf } from '../log/request-id.js';

/** What everybody's page loads, and nobody asks about. */
const STATIC_ROUTES: readonly string[] = ['widgets', 'grow.js', 'carry.js'];

/** As the contract and browsers use them. Anything else is a stranger's word, and would stand in the log and among the numbers. */
const METHODS: readonly string[] = ['GET', 'HEAD', 'POST', 'DELETE', 'OPTIONS', 'PUT', 'PATCH'];

/**
 * One line a request and one count: method, the pattern of the path, status and milliseconds. Never the path itself, whose numbers name
 * reports, nor headers, a query or a body. The answer carries the request's id.
 */
export function watchRequests(
  { config, requests, unreadProxy }: Pick<WatchingDeps, 'config' | 'requests' | 'unreadProxy'>,
  side: Side,
) {
  return createMiddleware(async (context, next) => {
    unreadProxy.look(context);
    const id = requestIdOf(context.req.header(REQUEST_ID_HEADER), config.trustProxy, config.newRequestId);
    const start = performance.now();
    await forRequest(id, async () => {
      await next();
      const milliseconds = performance.now() - start;
      const method = METHODS.includes(context.req.method) ? context.req.method : 'other';
      const route = context.get('route') ?? '(unknown path)';
      const { status } = context.res;
      requests.count({ side, method, route, status }, milliseconds / 1_000);
      const level = status >= 500 ? 'warn' : STATIC_ROUTES.includes(route) ? 'debug' : 'info';
      config.log('request', { level, side, method, route, status, ms: Math.round(milliseconds) });
    });
    // Not by the context, which would copy the answer.
    context.res.headers.set(REQUEST_ID_HEADER, id);
  });
}
