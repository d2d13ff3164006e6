import { getConnInfo } from '@hono/node-server/conninfo';
import type { RequestContext } from './request-context.js';

/** Where a request comes from: never stored, never logged. Empty where it came through no socket, as tests call. */
export function addressOf(context: RequestContext, trustProxy: boolean): string {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').pop()?.trim() : undefined;
  if (forwarded !== undefined) return forwarded;
  try {
    return getConnInfo(context).remote.address ?? '';
  } catch {
    return '';
  }
}
