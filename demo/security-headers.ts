import { createMiddleware } from 'hono/factory';

/**
 * The policy the demo pages run under: as strict as the strictest host the widgets promise to work on, so that a
 * violation shows up here first.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** Headers of the demo's own pages. The endpoint sets its own. */
export function securityHeaders() {
  return createMiddleware(async (context, next) => {
    await next();
    context.header('Content-Security-Policy', POLICY);
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'strict-origin-when-cross-origin');
  });
}
