import type { EndpointConfig } from '../config.js';
import { ACCESS_CODE_HEADER, VARY_HEADERS } from '../../../src/contract/headers.js';
import { isForEveryPage } from './cors.js';
import { createMiddleware } from './request-context.js';
import { SURROGATE_KEY } from './surrogate-key.js';

/** JSON is read, not rendered: nothing in an answer may run, load or be framed. Files have their own policy. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Seconds of a year. Without `includeSubDomains`: those names may be somebody else's. */
const STRICT_TRANSPORT = 'max-age=31536000';

/** `strictTransport` tells browsers never to come without TLS, where the public address is https. */
export function strictTransport(headers: Headers, { publicUrl }: Pick<EndpointConfig, 'publicUrl'>): void {
  if (publicUrl?.startsWith('https:')) headers.set('Strict-Transport-Security', STRICT_TRANSPORT);
}

/** `answerHeaders` sets the headers of every answer; a handler's own `Cache-Control` and policy win. */
export function answerHeaders(config: Pick<EndpointConfig, 'publicUrl'>) {
  return createMiddleware(async (context, next) => {
    await next();
    const { headers } = context.res;
    strictTransport(headers, config);
    headers.set('X-Content-Type-Options', 'nosniff');
    headers.set('Referrer-Policy', 'no-referrer');
    // Other sites' pages may read the answers: this endpoint is made for them.
    headers.set('Cross-Origin-Resource-Policy', 'cross-origin');
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_POLICY);
    if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
    // An answer to an access code must reach nobody else, whatever the handler set.
    if (context.req.header(ACCESS_CODE_HEADER) !== undefined) {
      headers.set('Cache-Control', 'private, no-store');
      headers.delete(SURROGATE_KEY);
    }
    const isAlike = isForEveryPage(context);
    headers.set('Vary', VARY_HEADERS.filter((name) => name !== 'Origin' || !isAlike).join(', '));
  });
}
