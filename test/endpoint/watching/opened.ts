import { Hono } from 'hono';
import { mountMetrics, readConfig } from '../../../demo/endpoint/index.js';
import { createLog } from '../../../demo/endpoint/log/log.js';
import { TOWN_ENVIRONMENT } from '../../../demo/town/environment.js';
import type { Databases, Opened } from '../harness/databases.js';

export const TOKEN = 'a token that nobody guesses';
/** Where nobody listens. */
export const AWAY = 'http://127.0.0.1:9';

/** An endpoint whose lines and numbers are read. */
export interface Watched extends Opened {
  /** As written to the standard output. */
  lines: Record<string, unknown>[];
  /** What `/metrics` says. */
  metrics(): Promise<string>;
}

export async function openWatched(databases: Databases, more: object = {}): Promise<Watched> {
  const lines: Record<string, unknown>[] = [];
  const { relay } = await readConfig({
    ...TOWN_ENVIRONMENT,
    RELAY_URL: AWAY,
    RELAY_HEADERS: '{"X-Key":"k"}',
  });
  const one = await databases.open({
    log: createLog('debug', { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) }),
    metricsToken: TOKEN,
    relay,
    ...more,
  });
  const site = new Hono();
  mountMetrics(site, one);
  const metrics = async (): Promise<string> =>
    await (await site.request('/metrics', { headers: { Authorization: `Bearer ${TOKEN}` } })).text();
  return Object.assign(one, { lines, metrics });
}
