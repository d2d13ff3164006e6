import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { ExactlyOnce } from '../exactly-once/exactly-once.js';
import type { Hashing } from '../guard/hashing.js';
import type { Notifier } from '../notifications/notifier.js';

/** `FollowDeps` lists what following a place needs of the endpoint. */
export interface FollowDeps {
  config: Pick<EndpointConfig, 'log' | 'masters' | 'name' | 'now' | 'publicUrl' | 'timeZone' | 'trustProxy'>;
  database: Database;
  exactlyOnce: ExactlyOnce;
  hashing: Hashing;
  notifier: Notifier;
}
