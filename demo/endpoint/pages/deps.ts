import type { EndpointConfig } from '../config.js';
import type { FollowDeps } from '../follows/deps.js';
import type { FeedDeps } from '../feed/deps.js';
import type { ReportDeps } from '../reports/deps.js';
import type { SealedKeys } from '../sealed/sealed-keys.js';

/** `PageDeps` lists what the pages need of the endpoint: the needs of the calls that they make. */
export interface PageDeps extends ReportDeps, FeedDeps, FollowDeps {
  config: EndpointConfig;
  sealed: { keys: Pick<SealedKeys, 'areMade' | 'offer'> };
}
