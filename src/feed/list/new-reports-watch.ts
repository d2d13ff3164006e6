import type { ReactiveController } from 'lit';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import type { FeedContext } from '../feed-context.js';

/** Often enough for a town, seldom enough for a prepaid data plan: an unchanged answer is a few hundred bytes. */
const LOOK_EVERY_MS = 120_000;

/**
 * How many reports came in since the list was loaded. Looks only while the page is seen and on a network, and only where new
 * reports stand at the top; nothing moves under the reader.
 */
export class NewReportsWatch implements ReactiveController {
  /** 0 while nothing is new; a full page may mean more. */
  count = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();
  private watched: [query: FeedQuery, items: readonly FeedItem[]] | null = null;

  /** @param onChange told of each other number */
  constructor(
    private readonly context: Pick<FeedContext, 'element' | 'service'>,
    private readonly onChange: (count: number) => void,
    private readonly everyMs = LOOK_EVERY_MS,
  ) {
    context.element.addController(this);
  }

  /** Begins anew after each list that was loaded. */
  watch(query: FeedQuery, items: readonly FeedItem[]): void {
    this.stop();
    this.count = 0;
    this.watched = [query, items];
    if ((query.sort ?? 'newest') !== 'newest' || (query.page ?? 1) !== 1) return;
    this.timer = setTimeout(() => void this.look(query, items), this.everyMs);
  }

  /** Back on the page: looks on. */
  hostConnected(): void {
    const { watched, count } = this;
    if (!watched || this.timer) return;
    this.watch(...watched);
    this.count = count;
  }

  /** What was counted stays. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running.abort();
    this.running = new AbortController();
  }

  /** The list is another one, or none. */
  clear(): void {
    this.stop();
    this.watched = null;
    this.count = 0;
  }

  private async look(query: FeedQuery, items: readonly FeedItem[]): Promise<void> {
    const { signal } = this.running;
    const { service, element } = this.context;
    if (document.visibilityState === 'visible' && navigator.onLine) {
      const page = await service.feed(query, { signal }).catch(() => null);
      if (signal.aborted) return;
      const count = page ? newerThan(items, page.items).length : this.count;
      if (count !== this.count) {
        this.count = count;
        this.onChange(count);
        element.requestUpdate();
      }
    }
    if (element.isConnected) this.timer = setTimeout(() => void this.look(query, items), this.everyMs);
  }
}

/** Reports above the first one that was already there. One that moved up from below is not new. */
export function newerThan(known: readonly FeedItem[], now: readonly FeedItem[]): FeedItem[] {
  const ids = new Set(known.map(({ trackingId }) => trackingId));
  const first = now.findIndex(({ trackingId }) => ids.has(trackingId));
  return now.slice(0, first < 0 ? undefined : first);
}
