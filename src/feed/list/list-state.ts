import type { ReactiveController } from 'lit';
import { withoutRepeats } from '../../contract/envelope.js';
import type { FeedItem, FeedPage, FeedQuery } from '../../contract/public/feed.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { FeedContext } from '../feed-context.js';

/** The pages loaded so far as one; what is said of a search is of its first. */
export interface DoneList extends FeedPage {
  phase: 'done';
  query: FeedQuery;
  /** Number of reports removed at the top, because a cheap phone can't hold them all. */
  dropped: number;
  /** State of the next page; a failed one keeps the list. */
  more: 'ready' | 'loading' | 'failed';
}

export type ListState =
  | { phase: 'idle' }
  | { phase: 'loading'; query: FeedQuery }
  | DoneList
  | { phase: 'failed'; query: FeedQuery; error: AduanError };

export interface ReportListHandlers {
  /** A page arrived: number of reports so far, and index of the first new one. */
  onLoaded: (count: number, firstNew: number) => void;
  onFailed: (error: AduanError) => void;
}

/** Most cards on show. */
const MOST_CARDS = 200;

/** New cards per frame: more would delay touches on a slow phone. */
const CARDS_A_FRAME = 5;

/** Milliseconds of a frame in a hidden tab, which isn't drawn. */
const HIDDEN_FRAME_MS = 250;

/** Pages without any new report that one press loads before the button appears again. */
const MOST_EMPTY_PAGES = 5;

/**
 * The list, page by page. A newer query aborts the older one. Pages follow the endpoint's cursor, so new reports at the
 * top shift nothing; a report that is sent twice is shown once.
 */
export class ReportList implements ReactiveController {
  state: ListState = { phase: 'idle' };
  /** True while new cards are being added. */
  isGrowing = false;
  private running = new AbortController();
  private seen = new Set<string>();
  private visited = new Set<string>();

  constructor(
    private readonly context: FeedContext,
    private readonly handlers: ReportListHandlers,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('online', this.retryOnline);
    const { state } = this;
    if (!this.running.signal.aborted) return;
    // Moved in the document while loading: requests again.
    if (state.phase === 'loading') void this.search(state.query);
    else this.running = new AbortController();
    if (state.phase === 'done' && state.more === 'loading') this.set({ ...state, more: 'ready' });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retryOnline);
  }

  /** Aborts requests, and keeps the list. */
  abort(): void {
    this.running.abort();
  }

  /** Aborts requests, and empties the list. */
  clear(): void {
    this.abort();
    this.set({ phase: 'idle' });
  }

  async search(query: FeedQuery): Promise<void> {
    this.abort();
    const { signal } = (this.running = new AbortController());
    this.isGrowing = false;
    this.set({ phase: 'loading', query });
    try {
      const page = await this.context.service.feed(query, { signal });
      if (signal.aborted) return;
      this.seen = new Set();
      this.visited = new Set();
      const items = withoutRepeats(page.items, this.seen, ({ trackingId }) => trackingId);
      this.set({ ...page, phase: 'done', query, items, dropped: 0, more: 'ready' });
      this.handlers.onLoaded(items.length, 0);
    } catch (cause) {
      if (signal.aborted) return;
      // The host page's own service may throw anything.
      const error = asAduanError(cause, 'server-error');
      this.set({ phase: 'failed', query, error });
      this.handlers.onFailed(error);
    }
  }

  /** Loads the next page, or the one that failed. Without effect when there is none, or one is being loaded. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'done' || state.more === 'loading') return;
    const { signal } = this.running;
    let { nextPageUrl, total } = state;
    let fresh: FeedItem[] = [];
    this.set({ ...state, more: 'loading' });
    try {
      for (let turn = 0; nextPageUrl && !fresh.length && turn < MOST_EMPTY_PAGES; turn++) {
        this.visited.add(nextPageUrl);
        const page = await this.context.service.feed({ pageUrl: nextPageUrl }, { signal });
        if (signal.aborted) return;
        fresh = withoutRepeats(page.items, this.seen, ({ trackingId }) => trackingId);
        total = page.total ?? total;
        // Pages that name each other as the next would never end.
        nextPageUrl = page.nextPageUrl && !this.visited.has(page.nextPageUrl) ? page.nextPageUrl : null;
      }
      await this.add(state, fresh, { total, nextPageUrl });
    } catch {
      if (!signal.aborted) this.set({ ...state, nextPageUrl, more: 'failed' });
    }
  }

  /** Removes cards at the top, and adds the new ones a few per frame; they count as loaded with the last one. */
  private async add(state: DoneList, fresh: readonly FeedItem[], page: Partial<DoneList>): Promise<void> {
    const { seen } = this;
    const known = state.items.length;
    const all = [...state.items, ...fresh];
    const first = Math.max(0, all.length - MOST_CARDS);
    const dropped = state.dropped + first;
    this.isGrowing = true;
    for (let end = first ? known : known + CARDS_A_FRAME; ; end += CARDS_A_FRAME) {
      // Each in a frame that renders nothing else.
      await nextFrame();
      // Another list was loaded. A list whose element was only removed from the page continues.
      if (this.seen !== seen || this.state.phase !== 'done') return;
      if (end >= all.length) break;
      this.set({ ...state, items: all.slice(first, end), dropped, more: 'loading' });
    }
    this.set({ ...state, ...page, items: all.slice(first), dropped, more: 'ready' });
    this.handlers.onLoaded(state.dropped + all.length, state.dropped + known);
    await nextFrame();
    this.isGrowing = false;
    this.context.element.requestUpdate();
  }

  private readonly retryOnline = (): void => {
    const { state } = this;
    if (state.phase === 'failed' && /^(network|timeout)$/.test(state.error.code)) {
      void this.search(state.query);
    }
  };

  private set(state: ListState): void {
    this.state = state;
    this.context.element.requestUpdate();
  }
}

const nextFrame = (): Promise<unknown> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
    setTimeout(resolve, HIDDEN_FRAME_MS);
  });
