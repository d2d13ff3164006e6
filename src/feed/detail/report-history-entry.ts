import type { ReactiveController } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { entryState, isMadeFor, pushNote, readNote, writeNote } from '../../widget/history-entry.js';
import type { Opened } from './detail-state.js';

const NAME = 'aduanFeed';

/**
 * Gives an open report an entry of its own in the browser's history, at the same address, so that "Back" (on a phone:
 * the back key) closes the report instead of leaving the page.
 */
export class ReportHistoryEntry implements ReactiveController {
  private hash: string | undefined;
  /** Number of the report that stands open. */
  private shown: string | null = null;
  /** Number of a report closed under another widget's entry: its own entry is older, and no longer opens it. */
  private closed: string | null = null;
  private scrolling: ScrollRestoration = 'auto';

  /** @param onTurn called when the reader went back or forward; null: to the list */
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

  /** Report that was open before a reload, or before leaving a page that the browser didn't keep; or null. */
  resume(): Opened | null {
    const { opened } = this;
    if (opened) this.hash = location.hash;
    this.shown = opened?.trackingId ?? null;
    return opened;
  }

  /** Report noted in the current entry. */
  private get opened(): Opened | null {
    const note = readNote(NAME) as (Opened & { feed: number }) | undefined;
    if (note?.feed !== this.context.number || typeof note.trackingId !== 'string') return null;
    const { trackingId, index, top } = note;
    return { trackingId, index, top };
  }

  enter(opened: Opened): void {
    if (!entryState()) return;
    this.hash = location.hash;
    this.shown = opened.trackingId;
    this.closed = null;
    try {
      // Scrolling back to the card is done in code: the list is hidden while a report is open.
      this.scrolling = history.scrollRestoration;
      history.scrollRestoration = 'manual';
    } catch {
      // A sandboxed document may not touch its history.
    }
    pushNote(NAME, { ...opened, feed: this.context.number });
  }

  /** Goes back over the entry that `enter` made, if it is current; an entry that another widget made since stays. */
  leave(): void {
    if (!this.opened) return;
    if (isMadeFor(NAME)) return history.back();
    this.closed = this.shown;
    writeNote(NAME, null);
    this.turn();
  }

  private readonly turn = (): void => {
    const { opened } = this;
    if (opened && opened.trackingId === this.closed) return writeNote(NAME, null);
    // A link to another part of the page (`#part`) makes an entry too, and does not close the report.
    if (!opened && location.hash !== this.hash) return;
    // Another widget's entry was left or reached.
    if ((opened?.trackingId ?? null) === this.shown) return;
    this.shown = opened?.trackingId ?? null;
    this.onTurn(opened);
    // Restored after the moment in which the browser would have scrolled.
    if (!opened) requestAnimationFrame(() => (history.scrollRestoration = this.scrolling));
  };
}
