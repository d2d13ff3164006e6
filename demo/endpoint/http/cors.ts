import { cors } from 'hono/cors';
import {
  ACCESS_CODE_HEADER,
  CORS_ALLOWED_HEADERS,
  CORS_EXPOSED_HEADERS,
  CORS_MAX_AGE_SECONDS,
  CORS_METHODS,
} from '../../../src/contract/headers.js';
import { routes } from '../../../src/contract/routes.js';
import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import { createMiddleware, type RequestContext } from './request-context.js';

const ALLOWED = 'Access-Control-Allow-Origin';
const EXPOSED = 'Access-Control-Expose-Headers';

/** Headers that let a page read an answer, a 304 too. */
export const CORS_ANSWER_HEADERS = [ALLOWED, EXPOSED] as const;

type Origins = Pick<EndpointConfig, 'allowedOrigins' | 'allowNullOrigin'>;

/**
 * `isForEveryPage`: what is read without a code is public, and the same for pages of all origins, so that one cache
 * serves them. Capabilities are a widget's first question, at which a site that isn't allowed is told so.
 */
export function isForEveryPage({ req }: RequestContext): boolean {
  const isPublic =
    req.header(ACCESS_CODE_HEADER) === undefined && !req.path.endsWith(`/${routes.capabilities}`);
  return isPublic && isRead(req.method);
}

const isRead = (method: string): boolean => method === 'GET' || method === 'HEAD';

/**
 * `crossOrigin` lets pages of the allowed origins use the endpoint, and pages of all origins read what is public. It is
 * no security boundary: only browsers tell the truth about `Origin`. Credentials are never allowed, so no page can
 * borrow a visitor's rights. Where a page isn't allowed it may read so: it couldn't tell that from a lost network.
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
    const origin = readerOf(context, originFor);
    const isRefused = asking !== undefined && origin === null && context.req.method === 'GET';
    if (origin !== null || isRefused) context.header(ALLOWED, origin ?? '*');
    context.header(EXPOSED, exposed);
    if (isRefused) throw new ApiError('site-not-allowed');
    await next();
  });
}

/** `readerOf` is the value of the answer's header; null where the page that asks may not read. */
export function readerOf(
  context: RequestContext,
  originFor: (origin: string) => string | null,
): string | null {
  const asking = context.req.header('Origin');
  // Programs get the same headers with a code and without: headers tell of no report.
  const isNoPage = asking === undefined && isRead(context.req.method);
  return isNoPage || isForEveryPage(context) ? '*' : originFor(asking ?? '');
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
