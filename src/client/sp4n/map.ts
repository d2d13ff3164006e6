import { readMapLayer, type MapLayer, readOutline, type Outline } from '../../contract/public/geojson.js';
import type { CallOptions, FeedService } from '../service.js';
import type { Transport } from '../transport.js';
import { readMapClusters, writeMapQuery } from '../../contract/public/map.js';
import { routes } from '../../contract/routes.js';

/** Calls of the map beside its clusters. */
export interface OutlineService {
  /**
   * The agency's outline.
   *
   * @param url `MapSettings.outlineUrl`; `unexpected-shape` when it leads away from the endpoint.
   */
  outline(url: string, options?: CallOptions): Promise<Outline>;
  /** @param url one of `MapSettings.layers`; `unexpected-shape` when it leads away from the endpoint */
  layer(url: string, options?: CallOptions): Promise<MapLayer>;
}

export const createOutline = (transport: Transport): OutlineService => ({
  outline: (path, options) => transport.json({ ...options, path }, readOutline),
  layer: (path, options) => transport.json({ ...options, path }, readMapLayer),
});

/** Public reports on a map. Reached by import() only. */
export const createClusters = (transport: Transport): Pick<FeedService, 'map'> => ({
  map: (query, options) =>
    transport.json(
      { ...options, path: routes.map, query: writeMapQuery(query), cache: 'no-store' },
      readMapClusters,
    ),
});
