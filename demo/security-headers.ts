import { createMiddleware } from 'hono/factory';
import { widgetPolicy } from './endpoint/index.js';

/**
 * Headers of the demo's own pages. The endpoint sets its own.
 *
 * @param frameAncestors Who may put them into a frame, as the policy's directive spells it.
 * @param endpoints Whom their widgets may ask; default their own origin.
 */
export function securityHeaders(frameAncestors = "'self'", endpoints?: string) {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', widgetPolicy(frameAncestors, endpoints));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
}
