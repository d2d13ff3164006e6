import { cors } from 'hono/cors';
import {
  CORS_ALLOWED_HEADERS,
  CORS_EXPOSED_HEADERS,
  CORS_MAX_AGE_SECONDS,
  CORS_METHODS,
} from '../../../src/contract/headers.js';
import type { EndpointConfig } from '../config.js';
import { createMiddleware } from './request-context.js';

const ALLOWED = 'Access-Control-Allow-Origin';
const EXPOSED = 'Access-Control-Expose-Headers';

/** What a page needs to be allowed to read an answer, a 304 too. */
export const CORS_ANSWER_HEADERS = [ALLOWED, EXPOSED] as const;

type Origins = Pick<EndpointConfig, 'allowedOrigins' | 'allowNullOrigin'>;

/**
 * Lets the pages of the list read answers. A courtesy to browsers, not a security boundary: whoever is not a browser sends
 * any Origin. Never credentials, so no page can borrow a visitor's rights.
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
    // Onto the answer that will be made: to one that is there it would cost a copy.
    const origin = originFor(context.req.header('Origin') ?? '');
    if (origin !== null) context.header(ALLOWED, origin);
    context.header(EXPOSED, exposed);
    await next();
  });
}

/** @returns for an `Origin` what an answer says of it: itself where its pages may read, else null */
export function readersOf({ allowedOrigins, allowNullOrigin }: Origins): (origin: string) => string | null {
  const patterns = patternsOf(allowedOrigins);
  return (origin) => {
    if (origin === 'null') return allowNullOrigin ? 'null' : null;
    return patterns.some((pattern) => pattern.test(origin)) ? origin : null;
  };
}

export const patternsOf = (allowedOrigins: readonly string[]): RegExp[] => allowedOrigins.map(toPattern);

/** `*` stands for one part of an origin: a port, or a label of the host name; alone, for any origin. */
function toPattern(origin: string): RegExp {
  if (origin === '*') return /^https?:\/\//;
  const escaped = origin.replace(/\/+$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^./:]+')}$`, 'i');
}
