import type { EndpointConfig } from '../config.js';
import type { FeedDeps } from '../feed/deps.js';
import type { ReportDeps } from '../reports/deps.js';

/** `Open311Deps` lists what Open311 needs of the endpoint. */
export interface Open311Deps extends Omit<FeedDeps, 'config'>, Omit<ReportDeps, 'config'> {
  config: FeedDeps['config'] &
    ReportDeps['config'] &
    Pick<EndpointConfig, 'office' | 'open311' | 'townFolder'>;
}
