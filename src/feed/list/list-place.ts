import type { ReactiveController } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { readNote, writeNote } from '../../widget/history-entry.js';
import { readStored, writeStored } from '../../stored-json.js';
import type { CardWindow } from './card-window.js';
import type { ReportList } from './list-state.js';

/** Place of a reader in the list: the pages that were loaded, and the card at the top of the window. */
export interface Place {
  /** First page of the list; 1 unless it begins further down. */
  page: number;
  /** Number of pages loaded from there. */
  pages: number;
  /** Number of the report of the topmost visible card, and its index in the list in case the report is gone. */
  trackingId: string;
  index: number;
  /** CSS pixels from the top of the window to the card's title. */
  top: number;
}

/** Pages that are loaded again; of more, the list begins one page before the place. */
const MOST_PAGES = 5;
/** Most frames spent on scrolling: twice as many as the cards of the place may take to be drawn. */
const MOST_FRAMES = 40;
/** Events after which the reader is scrolling, so that the code stops doing so. */
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Key in `sessionStorage`: places by the mark of their history entry, oldest first. */
const STORAGE_KEY = 'aduan-feed-places';
const MOST_PLACES = 20;

/**
 * Returns the reader to their place in the list after "Back" to a page that the browser did not keep, and after a
 * reload. The history entry gets a random mark when the reader scrolls; when the page is left the place is stored under
 * that mark in `sessionStorage`, since Chrome ignores changes of `history.state` made that late. The place in a
 * filtered list is not stored, as filters are private, unless they are in the page's address anyway.
 */
export class ListPlace implements ReactiveController {
  private readonly name: string;
  /** `history.state` after the last mark; a changed state is another object. */
  private marked: unknown;
  private isReturning = false;

  /** @param isTheSame whether a reload would show the same list */
  constructor(
    private readonly context: FeedContext,
    private readonly list: ReportList,
    private readonly cards: CardWindow,
    private readonly isTheSame: () => boolean,
  ) {
    this.name = `aduanFeedPlace${context.number}`;
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.onLeave);
    document.addEventListener('visibilitychange', this.onLeave);
    // Capturing, so that a scrolling part of the page counts too.
    document.addEventListener('scroll', this.mark, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.onLeave);
    document.removeEventListener('visibilitychange', this.onLeave);
    document.removeEventListener('scroll', this.mark, { capture: true });
  }

  private readonly mark = (): void => {
    if (this.marked !== undefined && history.state === this.marked) return;
    if (!this.id) writeNote(this.name, { id: Math.random().toString(36).slice(2) });
    this.marked = history.state;
  };

  /** The mark of the current history entry. */
  private get id(): string | undefined {
    const { id } = (readNote(this.name) ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  }

  /** Stores the place also when the page is hidden: a phone may discard it without `pagehide`. */
  private readonly onLeave = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.keep();
  };

  /** Called before a report is opened: its history entry copies the mark, so that both lead to the same place. */
  keepForReport(): void {
    this.mark();
    this.keep();
  }

  private keep(): void {
    const { state } = this.list;
    const { id } = this;
    if (!id || state.phase !== 'done' || this.isReturning) return;
    const { items, dropped, query } = state;
    const cards = [...this.context.element.renderRoot.querySelectorAll('.cards > li')];
    // While a report is open, the list is hidden; its place was stored before.
    if (cards.length !== items.length || !cards[0]?.getBoundingClientRect().height) return;
    const titleOf = (card: Element) => card.querySelector('.open')!.getBoundingClientRect();
    const { pageSize = items.length, page = 1 } = query;
    // The title is measured last: that forces the layout of a card that the browser has skipped.
    const inSight = cards.findIndex(
      (card) => card.getBoundingClientRect().bottom > 0 && titleOf(card).bottom > 0,
    );
    const at = inSight < 0 ? cards.length - 1 : inSight;
    const pages = Math.ceil((dropped + items.length) / pageSize);
    const { trackingId } = items[at]!;
    const place = { page, pages, trackingId, index: dropped + at, top: titleOf(cards[at]!).top };
    store(id, this.isTheSame() ? shortened(place, pageSize) : null);
  }

  /** The stored place of the current history entry; null where there is none. */
  read(): Place | null {
    const { id } = this;
    return (id && this.isTheSame() && stored()[id]) || null;
  }

  /** Loads the pages after the first, and scrolls to the place unless the reader scrolls first. Never rejects. */
  async goBack(place: Place): Promise<void> {
    const { list } = this;
    const moved = readerMoved();
    this.isReturning = true;
    for (let page = 1; page < place.pages && !moved.signal.aborted; page++) {
      if (list.state.phase !== 'done' || list.state.more !== 'ready') break;
      await list.more();
    }
    this.isReturning = false;
    await this.scrollTo(() => this.indexOf(place), place.top, moved);
  }

  /**
   * Scrolls until the card's title is `top` pixels from the top of the window, or the reader scrolls. Never rejects.
   */
  async show(index: number, top: number): Promise<void> {
    await this.scrollTo(() => index, top, readerMoved());
  }

  /** Scrolls until nothing moves any more: cards have an estimated height until they are near and drawn whole. */
  private async scrollTo(index: () => number, top: number, moved: AbortController): Promise<void> {
    const { element } = this.context;
    for (let time = 0, still = 0; time < MOST_FRAMES && still < 2; time++) {
      await element.updateComplete;
      if (moved.signal.aborted) return;
      const rect = element.renderRoot.querySelector(`#open-${index()}`)?.getBoundingClientRect();
      const before = scrollY;
      if (rect?.height) scrollBy({ top: rect.top - top, behavior: 'instant' });
      still = scrollY === before && this.cards.isSettled ? still + 1 : 0;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    moved.abort();
  }

  private indexOf({ trackingId, index }: Place): number {
    const { state } = this.list;
    if (state.phase !== 'done') return index;
    const found = state.items.findIndex((item) => item.trackingId === trackingId);
    return found < 0 ? index : state.dropped + found;
  }
}

/** Aborted when the reader scrolls; aborting it removes the listeners. */
function readerMoved(): AbortController {
  const moved = new AbortController();
  const options = { signal: moved.signal, passive: true, capture: true };
  for (const input of INPUTS) addEventListener(input, () => moved.abort(), options);
  return moved;
}

/** The same place, with no more pages than are worth loading again. */
function shortened(place: Place, pageSize: number): Place {
  if (place.pages <= MOST_PAGES) return place;
  const before = Math.max(0, Math.floor(place.index / pageSize) - 1);
  return {
    ...place,
    page: place.page + before,
    pages: Math.min(place.pages - before, 3),
    index: place.index - before * pageSize,
  };
}

const stored = (): Record<string, Place> => readStored(STORAGE_KEY) ?? {};

/** @param place null removes it */
function store(id: string, place: Place | null): void {
  const { [id]: _before, ...others } = stored();
  const newest = Object.entries(others).slice(1 - MOST_PLACES);
  // If storage is denied or full, the list begins at its top.
  writeStored(STORAGE_KEY, Object.fromEntries(place ? [...newest, [id, place]] : newest));
}
