import type { ComplaintService } from '../service.js';
import { createTransport, type TransportOptions } from '../transport.js';
import { createClusters } from './map.js';
import { createCounts } from './counts.js';
import { createFeed } from './feed.js';
import { createLateness } from './lateness.js';
import { createKinds, createMasters } from './masters.js';
import { createOwnReport } from './own-report.js';
import { createReporting } from './reporting.js';
import { createStatistics } from './statistics.js';
import { createTracking } from './tracking.js';

/**
 * A whole SP4N-compatible endpoint. A widget that needs a part of it imports that part's factory, to save bytes.
 *
 * @throws {AduanError} `endpoint-missing` when the endpoint is empty or no http(s) address.
 */
export function createSp4nService(options: TransportOptions): ComplaintService {
  const transport = createTransport(options);
  return {
    ...createReporting(transport),
    ...createTracking(transport),
    ...createOwnReport(transport),
    ...createFeed(transport),
    ...createClusters(transport),
    ...createCounts(transport),
    ...createStatistics(transport),
    ...createLateness(transport),
    ...createMasters(transport),
    ...createKinds(transport),
  };
}
