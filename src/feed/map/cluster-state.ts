import type { MapCluster, MapQuery } from '../../contract/public/map.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { FeedContext } from '../feed-context.js';

export type ClustersState =
  | { phase: 'loading' }
  | { phase: 'done'; clusters: readonly MapCluster[] }
  | { phase: 'failed'; error: AduanError };

/** Milliseconds after the last movement of the map until clusters are requested. */
const PAUSE_MS = 250;

/** Clusters of the visible part of the map; a newer request aborts the older one. Needs a service with `map`. */
export class ClusterState {
  state: ClustersState = { phase: 'loading' };
  private pause: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | null = null;

  constructor(
    private readonly context: FeedContext,
    private readonly onLoaded: (clusters: readonly MapCluster[]) => void,
  ) {}

  ask(query: MapQuery): void {
    this.stop();
    this.pause = setTimeout(() => void this.fetch(query), PAUSE_MS);
  }

  stop(): void {
    clearTimeout(this.pause);
    this.asked?.abort();
    this.asked = null;
  }

  private async fetch(query: MapQuery): Promise<void> {
    const asked = (this.asked = new AbortController());
    this.show({ phase: 'loading' });
    try {
      const { items } = await this.context.service.map!(query, { signal: asked.signal });
      if (asked !== this.asked) return;
      this.show({ phase: 'done', clusters: items });
      this.onLoaded(items);
    } catch (cause) {
      if (asked !== this.asked) return;
      const error = asAduanError(cause, 'server-error');
      this.show({ phase: 'failed', error });
      this.context.fail(error);
    }
  }

  private show(state: ClustersState): void {
    this.state = state;
    this.context.element.requestUpdate();
  }
}

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
