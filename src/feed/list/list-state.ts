import type { ReactiveController } from 'lit';
import { withoutRepeats } from '../../contract/envelope.js';
import type { FeedItem, FeedQuery } from '../../contract/public/feed.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { FeedContext } from '../feed-context.js';

export interface DoneList {
  phase: 'done';
  query: FeedQuery;
  items: readonly FeedItem[];
  /** How many reports were removed at the top again, because a cheap phone can't hold them all. */
  dropped: number;
  /** The words that were probably meant in place of those typed. */
  didYouMean: string | null | undefined;
  /** How many there are in all, where the endpoint says so. */
  total: number | null;
  nextPageUrl: string | null;
  /** A failed page keeps what is there. */
  more: 'ready' | 'loading' | 'failed';
}

export type ListState =
  | { phase: 'idle' }
  | { phase: 'loading'; query: FeedQuery }
  | DoneList
  | { phase: 'failed'; query: FeedQuery; error: AduanError };

export interface ReportListHandlers {
  /** A page arrived: how many reports there are by now, and where the new ones begin. */
  onLoaded: (count: number, firstNew: number) => void;
  onFailed: (error: AduanError) => void;
}

/** Cards on show at most. */
const MOST_CARDS = 200;

/** New cards that are drawn in one frame: more would keep a slow phone deaf to a finger. */
const CARDS_A_FRAME = 5;

/** Where the page isn't drawn, in a hidden tab, a frame takes as long as this. */
const HIDDEN_FRAME_MS = 250;

/** Pages without any new report that one press loads before the button appears again. */
const MOST_EMPTY_PAGES = 5;

/**
 * The list, page by page. A newer question aborts the older one. Pages follow the endpoint's cursor, so new reports at the top
 * shift nothing; a report that is sent twice is shown once.
 */
export class ReportList implements ReactiveController {
  state: ListState = { phase: 'idle' };
  /** New cards are being drawn. */
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
    // Moved within the page while loading: asks again.
    if (state.phase === 'loading') void this.search(state.query);
    else this.running = new AbortController();
    if (state.phase === 'done' && state.more === 'loading') this.set({ ...state, more: 'ready' });
  }

  hostDisconnected(): void {
    removeEventListener('online', this.retryOnline);
  }

  /** Stops asking, and keeps what is there. */
  abort(): void {
    this.running.abort();
  }

  /** Stops asking, and forgets. */
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
      const { total, nextPageUrl, didYouMean } = page;
      this.set({ phase: 'done', query, items, dropped: 0, didYouMean, total, nextPageUrl, more: 'ready' });
      this.handlers.onLoaded(items.length, 0);
    } catch (cause) {
      if (signal.aborted) return;
      // A service given by a host page may throw anything.
      const error = asAduanError(cause, 'server-error');
      this.set({ phase: 'failed', query, error });
      this.handlers.onFailed(error);
    }
  }

  /** The next page, or the one that failed again. Resolves without effect when there is none, or one is under way. */
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

  /** Makes room at the top, and adds the reports a few in each frame; they count as loaded when the last one is there. */
  private async add(state: DoneList, fresh: readonly FeedItem[], page: Partial<DoneList>): Promise<void> {
    const { seen } = this;
    const known = state.items.length;
    const all = [...state.items, ...fresh];
    const first = Math.max(0, all.length - MOST_CARDS);
    const dropped = state.dropped + first;
    this.isGrowing = true;
    for (let end = first ? known : known + CARDS_A_FRAME; ; end += CARDS_A_FRAME) {
      // Each in a frame that draws nothing else.
      await nextFrame();
      // Another list was asked for. One that has only left the page goes on.
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
