import type { MapCluster } from '../../contract/public/map.js';

type Place = Pick<MapCluster, 'latitude' | 'longitude'>;

/**
 * Joins clusters whose marks would overlap, so that each mark can be pressed: a cluster too close to a larger one is
 * counted with it. The endpoint clusters by cells of the map, and the centres of two neighbouring cells may be close.
 *
 * @param pixelsBetween distance of two places on the screen
 * @param least pixels from the middle of one mark to that of the next
 */
export function joinedClusters(
  clusters: readonly MapCluster[],
  pixelsBetween: (one: Place, other: Place) => number,
  least: number,
): MapCluster[] {
  const joined: MapCluster[] = [];
  for (const cluster of [...clusters].sort((one, other) => other.count - one.count)) {
    const at = joined.findIndex((known) => pixelsBetween(known, cluster) < least);
    const known = joined[at];
    if (known) joined[at] = { ...known, count: known.count + cluster.count, trackingId: null };
    else joined.push(cluster);
  }
  return joined;
}
