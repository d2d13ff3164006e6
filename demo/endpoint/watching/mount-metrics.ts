import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { inQueryClass } from '../database/query-class.js';
import type { WatchingDeps } from './deps.js';
import { createMetrics } from './metrics.js';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
/** Somebody passed it on: then it is the proxy that is near, and not who asks. */
const PASSED_ON = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Forwarded', 'Via'];

/**
 * `GET /metrics` beside the endpoint, for a collector that shows `METRICS_TOKEN`, or one on the same machine where nothing stands in front: how
 * many reports wait, secret ones among them, is no stranger's business. To everybody else there is nothing here.
 */
export function mountMetrics(site: Hono, { endpoint }: { endpoint: WatchingDeps }): void {
  const metrics = createMetrics(endpoint);
  const { metricsToken, publicUrl, trustProxy } = endpoint.config;
  // A proxy on the same machine may pass a stranger on without a word of it: what comes from near then says nothing.
  const hasProxy = trustProxy || (publicUrl?.startsWith('https:') ?? false);
  site.get('/metrics', async (context) => {
    const isKnown = metricsToken !== null && shows(context, metricsToken);
    if (!isKnown && (hasProxy || !isNear(context))) return context.notFound();
    const text = await inQueryClass({ name: 'counting' }, () => metrics.text());
    context.header('Content-Type', metrics.contentType);
    context.header('Cache-Control', 'no-store');
    return context.body(text);
  });
}

/** Hashed first, so that neither length nor place of a difference can be told from the time. */
function shows(context: Context, token: string): boolean {
  const shown = /^Bearer (.+)$/.exec(context.req.header('Authorization') ?? '')?.[1] ?? '';
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(shown), hash(token));
}

function isNear(context: Context): boolean {
  if (PASSED_ON.some((name) => context.req.header(name) !== undefined)) return false;
  if (!LOCAL_HOST.test(context.req.header('Host') ?? '')) return false;
  try {
    return LOOPBACK.test(getConnInfo(context).remote.address ?? '');
  } catch {
    return false;
  }
}
