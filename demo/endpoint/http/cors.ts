import { cors } from 'hono/cors';
import {
  CORS_ALLOWED_HEADERS,
  CORS_EXPOSED_HEADERS,
  CORS_MAX_AGE_SECONDS,
  CORS_METHODS,
} from '../../../src/contract/headers.js';
import type { EndpointConfig } from '../config.js';

/** What a page needs to be allowed to read an answer, a 304 too. */
export const CORS_ANSWER_HEADERS = ['Access-Control-Allow-Origin', 'Access-Control-Expose-Headers'];

/**
 * Lets the pages of the list read answers. A courtesy to browsers, not a security boundary: whoever is not a browser sends
 * any Origin. Never credentials, so no page can borrow a visitor's rights.
 */
export function crossOrigin({ allowedOrigins, allowNullOrigin }: EndpointConfig) {
  const patterns = allowedOrigins.map(toPattern);
  return cors({
    origin: (origin) => {
      if (origin === 'null') return allowNullOrigin ? 'null' : null;
      return patterns.some((pattern) => pattern.test(origin)) ? origin : null;
    },
    allowMethods: [...CORS_METHODS],
    allowHeaders: [...CORS_ALLOWED_HEADERS],
    exposeHeaders: [...CORS_EXPOSED_HEADERS],
    maxAge: CORS_MAX_AGE_SECONDS,
  });
}

/** `*` stands for one part of an origin: a port, or a label of the host name; alone, for any origin. */
function toPattern(origin: string): RegExp {
  if (origin === '*') return /^https?:\/\//;
  const escaped = origin.replace(/\/+$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^./:]+')}$`, 'i');
}
