import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { forPurpose } from '../../database/purpose.js';
import type { RunningEndpoint } from '../../server.js';
import { relayMetrics } from './metrics.js';

const LOOPBACK = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;
const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;
/** Somebody passed it on: then it is the proxy that is near, and not who asks. */
const PASSED_ON = ['X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP', 'Forwarded', 'Via'];

/**
 * `GET /metrics` beside the endpoint, for a collector on the same machine: how many reports wait, secret ones among them, is no stranger's
 * business. Nothing where nothing is forwarded.
 */
export function mountMetrics(site: Hono, { endpoint }: Pick<RunningEndpoint, 'endpoint'>): void {
  if (endpoint.relay === null) return;
  const metrics = relayMetrics(endpoint, endpoint.relay);
  site.get('/metrics', async (context) => {
    if (!isNear(context)) return context.notFound();
    const text = await forPurpose({ name: 'counting' }, () => metrics.text());
    context.header('Content-Type', metrics.contentType);
    context.header('Cache-Control', 'no-store');
    return context.body(text);
  });
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
