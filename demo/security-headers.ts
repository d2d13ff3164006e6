import { createMiddleware } from 'hono/factory';
import { widgetPolicy } from './endpoint/index.js';

/**
 * `securityHeaders` are headers of the demo's own pages. The endpoint sets its own.
 *
 * @param frameAncestors who may frame them, in the directive's syntax; `'self'` by default
 * @param endpoints whom their widgets may ask; default their own origin
 */
export function securityHeaders(frameAncestors = "'self'", endpoints?: string) {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', widgetPolicy(frameAncestors, endpoints));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
}
