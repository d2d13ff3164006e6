import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import { DATA_POLICY, strictTransport } from '../http/security-headers.js';
import { createMiddleware } from '../http/request-context.js';

/** Headers of every answer of the desk: for this page alone, and for nobody's cache. */
export function deskHeaders(config: Pick<EndpointConfig, 'publicUrl'>) {
  return createMiddleware(async (context, next) => {
    await next();
    const { headers } = context.res;
    strictTransport(headers, config);
    headers.set('Cache-Control', 'private, no-store');
    headers.set('Cross-Origin-Resource-Policy', 'same-origin');
    headers.set('Cross-Origin-Opener-Policy', 'same-origin');
    headers.set('Referrer-Policy', 'no-referrer');
    headers.set('X-Content-Type-Options', 'nosniff');
    if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', DATA_POLICY);
  });
}

/**
 * Another site's page must not act with an officer's cookie. `SameSite=Strict` keeps the cookie away from it, the JSON
 * content type (asked for by `readJson`) makes it ask first, and here it is refused by name. The host alone is compared:
 * behind a proxy the scheme may be another one, and the host where it names its own.
 */
export function fromOwnPage({ publicUrl }: Pick<EndpointConfig, 'publicUrl'>) {
  return createMiddleware(async (context, next) => {
    const own = publicUrl === null ? [context.req.url] : [context.req.url, publicUrl];
    if (context.req.method !== 'GET' && !isOwn(context.req.header('Origin'), own)) {
      throw new ApiError('forbidden', { say: 'desk-foreign-page' });
    }
    await next();
  });
}

function isOwn(origin: string | undefined, addresses: readonly string[]): boolean {
  try {
    const { host } = new URL(origin ?? '');
    return addresses.some((address) => new URL(address).host === host);
  } catch {
    return false;
  }
}
