import type { EndpointConfig } from '../config.js';
import type { FeedDeps } from '../feed/deps.js';
import type { ReportDeps } from '../reports/deps.js';

/** What the pages need of the endpoint: what the calls need that they make. */
export interface PageDeps extends ReportDeps, FeedDeps {
  config: EndpointConfig;
}
