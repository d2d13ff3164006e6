import { statfs } from 'node:fs/promises';
import type { MiddlewareHandler } from 'hono';
import type { EndpointConfig } from '../config.js';
import { ApiError } from '../words/errors.js';
import type { RequestContext } from '../http/request-context.js';

/** An administrator has to make room: that takes longer than a retry. */
const RETRY_AFTER = 600;

/** What an ordinary account may still write on the disk of that folder. */
export async function freeBytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
}

/**
 * Refuses what would be written while the disk is nearly full, so that the database can still finish what it acknowledged,
 * and everybody can still read. Taking away (withdrawing a report) makes room, so it goes on.
 */
export function needsRoom(config: EndpointConfig): MiddlewareHandler {
  return async (context: RequestContext, next) => {
    const writes = context.req.method === 'POST' && !context.req.path.endsWith('/withdraw');
    if (writes && (await config.freeBytes(config.dataDir)) < config.limits.freeBytesMin) {
      throw new ApiError('unavailable', { say: 'disk-full', retryAfter: RETRY_AFTER });
    }
    await next();
  };
}
