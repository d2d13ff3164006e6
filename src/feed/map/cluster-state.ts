import type { LitElement } from 'lit';
import type { MapCluster, MapQuery } from '../../contract/public/map.js';
import type { FeedService } from '../../client/service.js';
import { AduanError } from '../../errors.js';

export type ClustersState =
  | { phase: 'loading' }
  | { phase: 'done'; clusters: readonly MapCluster[] }
  | { phase: 'failed'; error: AduanError };

/** A map is moved in many small steps: the last one is asked about. */
const PAUSE_MS = 250;

/** The clusters of what the map shows; a newer question overtakes an older one. */
export class FeedClusters {
  state: ClustersState = { phase: 'loading' };
  private pause: ReturnType<typeof setTimeout> | undefined;
  private asked: AbortController | null = null;

  constructor(
    private readonly element: LitElement,
    private readonly map: () => Promise<FeedService['map']>,
    private readonly done: (clusters: readonly MapCluster[]) => void,
    private readonly failed: (error: AduanError) => void,
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
      const { items } = await (await this.map())(query, { signal: asked.signal });
      if (asked !== this.asked) return;
      this.show({ phase: 'done', clusters: items });
      this.done(items);
    } catch (cause) {
      if (asked !== this.asked) return;
      const error = cause instanceof AduanError ? cause : new AduanError('chunk-failed', { cause });
      this.show({ phase: 'failed', error });
      this.failed(error);
    }
  }

  private show(state: ClustersState): void {
    this.state = state;
    this.element.requestUpdate();
  }
}
