import type { EndpointConfig } from '../config.js';
import type { Database } from '../database/connect.js';
import type { Hashing } from '../guard/hashing.js';

/** `OfficerNewsDeps` lists what letters to officers need of the endpoint. */
export interface OfficerNewsDeps {
  config: Pick<
    EndpointConfig,
    'calendar' | 'clocks' | 'deadlines' | 'mail' | 'masters' | 'name' | 'now' | 'publicUrl' | 'timeZone'
  >;
  database: Database;
  hashing: Hashing;
}
