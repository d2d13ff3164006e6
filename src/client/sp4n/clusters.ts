import { readMapClusters, writeMapQuery } from '../../contract/public/map.js';
import { routes } from '../../contract/routes.js';
import type { FeedService } from '../service.js';
import type { Transport } from '../transport.js';

/** Public reports on a map. Reached by import() only. */
export const createClusters = (transport: Transport): Pick<FeedService, 'map'> => ({
  map: (query, options) =>
    transport.json(
      { ...options, path: routes.map, query: writeMapQuery(query), cache: 'no-cache' },
      readMapClusters,
    ),
});
