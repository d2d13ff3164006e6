import { createMiddleware } from 'hono/factory';

/**
 * The policy the demo pages run under: as strict as the strictest host the widgets promise to work on, so that a
 * violation shows up here first.
 */
const policy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/**
 * Headers of the demo's own pages. The endpoint sets its own.
 *
 * @param frameAncestors Who may put them into a frame, as the policy's directive spells it.
 */
export function securityHeaders(frameAncestors = "'self'") {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', policy(frameAncestors));
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
}
