import type { ReactiveController } from 'lit';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import type { FeedContext } from '../feed-context.js';

/** Milliseconds between requests: an unchanged answer costs a prepaid data plan only a few hundred bytes. */
const LOOK_EVERY_MS = 120_000;

/**
 * Counts the reports that came in since the list was loaded. Requests only while the page is visible and online, and
 * only for lists that show new reports at the top. The list itself does not change until the reader presses.
 */
export class NewReportsWatch implements ReactiveController {
  /** 0 while nothing is new; a full page may mean more. */
  count = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = new AbortController();
  private watched: [query: FeedQuery, items: readonly FeedItem[]] | null = null;

  /** @param onChange called with each new count */
  constructor(
    private readonly context: Pick<FeedContext, 'element' | 'service'>,
    private readonly onChange: (count: number) => void,
    private readonly everyMs = LOOK_EVERY_MS,
  ) {
    context.element.addController(this);
  }

  /** Starts counting for a list that was just loaded. */
  watch(query: FeedQuery, items: readonly FeedItem[]): void {
    this.stop();
    this.count = 0;
    this.watched = [query, items];
    if ((query.sort ?? (query.search ? '' : 'newest')) !== 'newest' || (query.page ?? 1) !== 1) return;
    this.timer = setTimeout(() => void this.look(query, items), this.everyMs);
  }

  /** Continues after a move in the document. */
  hostConnected(): void {
    const { watched, count } = this;
    if (!watched || this.timer) return;
    this.watch(...watched);
    this.count = count;
  }

  /** Stops requesting; the count stays. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.running.abort();
    this.running = new AbortController();
  }

  /** Forgets the list and its count. */
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

/** The reports above the first known one. A report that moved up from below does not count. */
export function newerThan(known: readonly FeedItem[], now: readonly FeedItem[]): FeedItem[] {
  const ids = new Set(known.map(({ trackingId }) => trackingId));
  const first = now.findIndex(({ trackingId }) => ids.has(trackingId));
  return now.slice(0, first < 0 ? undefined : first);
}
