import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';

/** `OfficerDeps` lists what accounts and sign-ins need of the endpoint. */
export interface OfficerDeps {
  config: Pick<EndpointConfig, 'desk' | 'log' | 'masters' | 'now' | 'publicUrl' | 'timeZone' | 'trustProxy'>;
  database: Database;
  hashing: Hashing;
}
