import type { EndpointConfig } from '../config.js';
import { ACCESS_CODE_HEADER, VARY_HEADERS } from '../../../src/contract/headers.js';
import { createMiddleware } from './request-context.js';

/** JSON is read, never rendered: nothing in an answer may run, load or be framed. Files set a policy of their own. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** A year. Not for other names below it: those may be somebody else's. */
const STRICT_TRANSPORT = 'max-age=31536000';

/** Where the agency says that it is reached by TLS, browsers are told never to come without. */
export function strictTransport(headers: Headers, { publicUrl }: Pick<EndpointConfig, 'publicUrl'>): void {
  if (publicUrl?.startsWith('https:')) headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
}

/** Headers of every answer. A handler's own `Cache-Control` and policy win. */
export function answerHeaders(config: Pick<EndpointConfig, 'publicUrl'>) {
  return createMiddleware(async (context, next) => {
    await next();
    const { headers } = context.res;
    strictTransport(headers, config);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    // Other sites' pages may read the answers: that is what this endpoint is for.
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_POLICY);
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    // An answer with a code must not reach anyone else, whatever the handler thought.
    if (context.req.header(ACCESS_CODE_HEADER) !== undefined)
      headers.set('Cache-Control', 'private, no-store');
    headers.set('Vary', VARY_HEADERS.join(', '));
  });
}
