import { cors } from 'hono/cors';
import type { EndpointConfig } from './config.js';

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
    allowMethods: ['GET', 'POST', 'DELETE'],
    allowHeaders: [
      'Content-Type',
      'Accept-Language',
      'Idempotency-Key',
      'If-None-Match',
      'X-Access-Code',
      'X-Challenge',
    ],
    exposeHeaders: ['ETag', 'Retry-After'],
    maxAge: 7200,
  });
}

/** `*` stands for one part of an origin: a port, or a label of the host name; alone, for any origin. */
function toPattern(origin: string): RegExp {
  if (origin === '*') return /^https?:\/\//;
  const escaped = origin.replace(/\/+$/, '').replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '[^./:]+')}$`, 'i');
}
