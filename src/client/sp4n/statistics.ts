import { readStatistics, writeStatisticsQuery } from '../../contract/public/statistics.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Statistics of the public reports. Reached by import() only. */
export const createStatistics = (transport: Transport): Pick<FeedService, 'statistics'> => ({
  statistics: (query = {}, options) =>
    transport.json(
      { ...options, path: routes.statistics, query: writeStatisticsQuery(query) },
      readStatistics,
    ),
});
