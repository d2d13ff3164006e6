import { withoutRepeats } from '../../contract/envelope.js';
import type { FeedQuery } from '../../contract/public/feed.js';
import type { LateReport } from '../../contract/public/lateness.js';
import type { Promises } from '../../contract/public/promises.js';
import { asAduanError, type AduanError } from '../../errors.js';
import type { FeedContext } from '../feed-context.js';

/** The pages of late reports as one, and the promises of all offices. */
export interface DoneLateness {
  phase: 'done';
  reports: readonly LateReport[];
  nextPageUrl: string | null;
  /** State of the next page; a failed one keeps the list. */
  more: 'ready' | 'loading' | 'failed';
  promises: Promises;
}

export type LatenessPhase =
  { phase: 'idle' | 'loading' } | DoneLateness | { phase: 'failed'; error: AduanError };

/** Late reports, page by page. A newer request aborts the older one. */
export class LatenessState {
  state: LatenessPhase = { phase: 'idle' };
  private running = new AbortController();

  /** @param onLoaded takes the number of reports before, and now */
  constructor(
    private readonly context: FeedContext,
    private readonly onLoaded: (before: number, now: number) => void,
  ) {}

  /** Never rejects. */
  async ask(query: FeedQuery): Promise<void> {
    const signal = this.begin();
    const { service } = this.context;
    if (this.state.phase !== 'done') this.set({ phase: 'loading' });
    try {
      const [page, promises] = await Promise.all([
        service.late!(query, { signal }),
        service.promises!({}, { signal }),
      ]);
      if (signal.aborted) return;
      const { items: reports, nextPageUrl } = page;
      this.set({ phase: 'done', reports, nextPageUrl, more: 'ready', promises });
      this.onLoaded(0, reports.length);
    } catch (cause) {
      if (signal.aborted) return;
      const error = asAduanError(cause, 'server-error');
      this.set({ phase: 'failed', error });
      this.context.fail(error);
    }
  }

  /** Adds the next page. Never rejects. */
  async more(): Promise<void> {
    const { state } = this;
    if (state.phase !== 'done' || state.nextPageUrl === null || state.more === 'loading') return;
    const signal = this.begin();
    this.set({ ...state, more: 'loading' });
    try {
      const { items, nextPageUrl } = await this.context.service.late!(
        { pageUrl: state.nextPageUrl },
        { signal },
      );
      if (signal.aborted) return;
      const seen = new Set(state.reports.map(({ trackingId }) => trackingId));
      const added = withoutRepeats(items, seen, ({ trackingId }) => trackingId);
      const reports = [...state.reports, ...added];
      this.set({ ...state, reports, nextPageUrl });
      this.onLoaded(state.reports.length, reports.length);
    } catch (cause) {
      if (signal.aborted) return;
      this.set({ ...state, more: 'failed' });
      this.context.fail(asAduanError(cause, 'server-error'));
    }
  }

  clear(): void {
    this.running.abort();
    this.set({ phase: 'idle' });
  }

  private begin(): AbortSignal {
    this.running.abort();
    this.running = new AbortController();
    return this.running.signal;
  }

  private set(state: LatenessPhase): void {
    this.state = state;
    this.context.element.requestUpdate();
  }
}
