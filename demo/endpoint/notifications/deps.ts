import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';

/** `NotificationDeps` lists what mails and events need of the endpoint. */
export interface NotificationDeps {
  config: Pick<
    EndpointConfig,
    | 'limits'
    | 'log'
    | 'mail'
    | 'name'
    | 'notifyForMs'
    | 'notifyRetryAfterMs'
    | 'now'
    | 'publicUrl'
    | 'webhook'
  >;
  database: Database;
  hashing: Hashing;
}
