import { cors } from 'hono/cors';
import {
  CORS_ALLOWED_HEADERS,
  CORS_EXPOSED_HEADERS,
  CORS_MAX_AGE_SECONDS,
  CORS_METHODS,
} from '../../../src/contract/headers.js';
import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import { createMiddleware } from './request-context.js';

const ALLOWED = 'Access-Control-Allow-Origin';
const EXPOSED = 'Access-Control-Expose-Headers';

/** Headers that let a page read an answer, a 304 too. */
export const CORS_ANSWER_HEADERS = [ALLOWED, EXPOSED] as const;

type Origins = Pick<EndpointConfig, 'allowedOrigins' | 'allowNullOrigin'>;

/**
 * `crossOrigin` lets pages of the allowed origins read answers. It is no security boundary: only browsers tell the
 * truth about `Origin`. Credentials are never allowed, so no page can borrow a visitor's rights. A page of another
 * origin may read one answer, that it isn't allowed: it couldn't tell that from a lost network.
 */
export function crossOrigin(config: Origins) {
  const originFor = readersOf(config);
  const preflight = cors({
    origin: originFor,
    allowMethods: [...CORS_METHODS],
    allowHeaders: [...CORS_ALLOWED_HEADERS],
    exposeHeaders: [...CORS_EXPOSED_HEADERS],
    maxAge: CORS_MAX_AGE_SECONDS,
  });
  const exposed = CORS_EXPOSED_HEADERS.join(',');
  return createMiddleware(async (context, next) => {
    if (context.req.method === 'OPTIONS') return await preflight(context, next);
    // Set before the answer exists: adding a header to a finished response would copy it.
    const asking = context.req.header('Origin');
    const origin = originFor(asking ?? '');
    const isRefused = asking !== undefined && origin === null && context.req.method === 'GET';
    if (origin !== null || isRefused) context.header(ALLOWED, origin ?? '*');
    context.header(EXPOSED, exposed);
    if (isRefused) throw new ApiError('site-not-allowed');
    await next();
  });
}

/** `readersOf` maps an `Origin` to the value of the answer's header; null where its pages may not read. */
export function readersOf({ allowedOrigins, allowNullOrigin }: Origins): (origin: string) => string | null {
  const patterns = patternsOf(allowedOrigins);
  return (origin) => {
    if (origin === 'null') return allowNullOrigin ? 'null' : null;
    return patterns.some((pattern) => pattern.test(origin)) ? origin : null;
  };
}

export const patternsOf = (allowedOrigins: readonly string[]): RegExp[] => allowedOrigins.map(toPattern);

/** `toPattern`: `*` is one part of an origin, a port or a label of the host name; alone it is any origin. */
function toPattern(origin: string): RegExp {
  if (origin === '*') return /^https?:\/\//;
  const escaped = origin.replace(/\/+$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^./:]+')}$`, 'i');
}
