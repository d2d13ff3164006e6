import type { Registry } from 'prom-client';
import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { DatabaseLoad } from '../database/database-load.js';
import type { RequestNumbers } from './request-numbers.js';
import type { UnreadProxy } from './unread-proxy.js';

/** `WatchingDeps` lists what watching needs of the endpoint. */
export interface WatchingDeps {
  config: Pick<
    EndpointConfig,
    | 'calendar'
    | 'dataDir'
    | 'freeBytes'
    | 'limits'
    | 'log'
    | 'metricsToken'
    | 'newRequestId'
    | 'now'
    | 'publicUrl'
    | 'trustProxy'
  >;
  database: Database;
  load: DatabaseLoad;
  requests: RequestNumbers;
  unreadProxy: UnreadProxy;
  changes: { readonly isHeard: boolean };
  clock: { readonly isApart: boolean; readonly seconds: number };
  jobTimes: { all(): Promise<Iterable<readonly [name: string, seconds: number]>> };
  store: { readonly isUp: boolean; readonly failures: number };
  /** Seconds for which a cache in front waits to be told of a change; null without one. */
  sharedCaches: { readonly waitsSeconds: number | null };
  /** Forwarding to the national gateway; null where nothing is forwarded. */
  relay: { metrics(): { read(): Promise<Registry> } } | null;
}
