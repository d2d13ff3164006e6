import { createMiddleware } from '../http/request-context.js';
import type { SharedCaches } from './shared-caches.js';

const READS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

/** `tellCachesFirst` answers what was done once shared caches know of it, or two seconds later. */
export function tellCachesFirst({ sharedCaches }: { sharedCaches: Pick<SharedCaches, 'told'> }) {
  return createMiddleware(async (context, next) => {
    await next();
    if (!READS.includes(context.req.method)) await sharedCaches.told();
  });
}
