import { createHash, timingSafeEqual } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { inQueryClass } from '../database/query-class.js';
import type { EndpointConfig } from '../config.js';
import type { WatchingDeps } from './deps.js';
import { createMetrics, type Metrics } from './metrics.js';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
/** Headers of proxies: the near address is then the proxy's, not the client's. */
const PASSED_ON = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Forwarded', 'Via'];

type Readers = Pick<EndpointConfig, 'metricsToken' | 'publicUrl' | 'trustProxy'>;

/**
 * `mountMetrics` adds `GET /metrics` beside the endpoint, for clients with `METRICS_TOKEN`, or on the same machine
 * where no proxy is: the number of reports, with secret ones among them, isn't for strangers. Others get 404.
 */
export function mountMetrics(site: Hono, { endpoint }: { endpoint: WatchingDeps }): void {
  mountNumbers(site, endpoint.config, createMetrics(endpoint));
}

/** `mountNumbers` is `mountMetrics` for whatever metrics. */
export function mountNumbers(
  site: Hono,
  { metricsToken, publicUrl, trustProxy }: Readers,
  metrics: Metrics,
): void {
  // A proxy on this machine may pass strangers on without a header: a near address then proves nothing.
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

/** `shows` hashes both tokens first, so that time tells neither length nor the place of a difference. */
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
