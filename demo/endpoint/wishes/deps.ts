import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Notifier } from '../notifications/notifier.js';

/** `WishDeps` lists what the way of aspirations into a plan and back needs of the endpoint. */
export interface WishDeps {
  config: Pick<EndpointConfig, 'masters' | 'name' | 'now' | 'timeZone'>;
  database: Database;
  notifier: Pick<Notifier, 'changed' | 'wake'>;
}
