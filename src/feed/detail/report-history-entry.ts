import type { ReactiveController } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { entryState, readNote } from '../history-entry.js';
import type { Opened } from './detail-state.js';

const NAME = 'aduanFeed';

/**
 * The browser's way back leads out of an open report, as a phone's back key is expected to: a report has an entry of its own in
 * the history, at the same address.
 */
export class ReportHistoryEntry implements ReactiveController {
  private hash: string | undefined;
  private scrolling: ScrollRestoration = 'auto';

  /** @param onTurn the history shows the entry of that report now, or none: null for the list */
  constructor(
    private readonly context: FeedContext,
    private readonly onTurn: (opened: Opened | null) => void,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.turn);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.turn);
  }

  /** The report that was open when this page was left, where the browser comes back to its entry. */
  resume(): Opened | null {
    const { opened } = this;
    if (opened) this.hash = location.hash;
    return opened;
  }

  /** The report that the entry on show was made for. */
  private get opened(): Opened | null {
    const note = readNote(NAME) as (Opened & { feed: number }) | undefined;
    if (note?.feed !== this.context.number || typeof note.trackingId !== 'string') return null;
    const { trackingId, index, top } = note;
    return { trackingId, index, top };
  }

  enter(opened: Opened): void {
    const state = entryState();
    if (!state) return;
    this.hash = location.hash;
    try {
      // The list knows better where it stood than the browser, for which it was away.
      this.scrolling = history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.pushState({ ...state, [NAME]: { ...opened, feed: this.context.number } }, '');
    } catch {
      // A sandboxed document may not touch its history.
    }
  }

  /** Gives the entry back that `enter` made, where it is the one on show. */
  leave(): void {
    if (this.opened) history.back();
  }

  private readonly turn = (): void => {
    const { opened } = this;
    // A link to another part of the page makes an entry too, and leads out of nothing.
    if (!opened && location.hash !== this.hash) return;
    this.onTurn(opened);
    // Once the browser would have scrolled.
    if (!opened) requestAnimationFrame(() => (history.scrollRestoration = this.scrolling));
  };
}
