import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';

/** What mails and events need of the endpoint. */
export interface NotificationDeps {
  config: EndpointConfig;
  database: Database;
  hashing: Hashing;
}
