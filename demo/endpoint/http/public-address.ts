import type { Context } from 'hono';
import type { EndpointConfig } from '../config.js';

/**
 * Where this endpoint is reached from outside, without a slash at the end: as `PUBLIC_URL` says, else as the asker wrote it, which
 * is good on one's own machine alone. Of a call below `complaints`.
 */
export function publicAddress(context: Context, { publicUrl }: Pick<EndpointConfig, 'publicUrl'>): string {
  if (publicUrl !== null) return publicUrl;
  const { origin, pathname } = new URL(context.req.url);
  return origin + pathname.slice(0, pathname.indexOf('/complaints'));
}
