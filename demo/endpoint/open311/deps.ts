import type { EndpointConfig } from '../config.js';
import type { FeedDeps } from '../feed/deps.js';

/** `Open311Deps` lists what Open311 needs of the endpoint. */
export interface Open311Deps extends FeedDeps {
  config: FeedDeps['config'] & Pick<EndpointConfig, 'office' | 'open311' | 'townFolder'>;
}
