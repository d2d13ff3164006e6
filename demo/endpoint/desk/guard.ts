import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import { DATA_POLICY, strictTransport } from '../http/security-headers.js';
import { createMiddleware } from '../http/request-context.js';

/** `deskHeaders` keeps every answer of the desk out of caches and out of other sites' pages. */
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
 * `fromOwnPage` keeps other sites' pages from acting with an officer's cookie: besides `SameSite=Strict` and the JSON
 * content type (asked for by `readJson`), which makes browsers ask first. Only hosts are compared: behind a proxy the
 * scheme may differ, and the host where the proxy names its own.
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
