import type { ReactiveController } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { readNote, writeNote } from '../../widget/history-entry.js';
import { readStored, writeStored } from '../../widget/stored-json.js';
import type { CardWindow } from './card-window.js';
import type { ReportList } from './list-state.js';

/** Where a reader stood in the list: which pages were loaded, and which card was at the top of the window. */
export interface Place {
  /** The page that the list begins with; 1 for the first. */
  page: number;
  /** How many pages were loaded from there. */
  pages: number;
  /** The uppermost visible card: its report, and its index in the list in case the report is gone. */
  trackingId: string;
  index: number;
  /** CSS pixels from the top of the window to the card's title. */
  top: number;
}

/** Where more pages were loaded, the list begins one page before the place instead. */
const MOST_PAGES = 5;
/** Twice as many frames as it may take until all cards of the place are drawn. */
const MOST_FRAMES = 40;
/** After one of these the reader is scrolling themselves, and we don't scroll any more. */
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** In `sessionStorage`: places by the mark of their history entry, the oldest first. */
const STORAGE_KEY = 'aduan-feed-places';
const MOST_PLACES = 20;

/**
 * Returns the reader to their place in the list after "Back" to a page that the browser did not keep (no back/forward cache), and
 * after a reload. The page's history entry gets a random mark when the reader scrolls, and the place is stored under that mark in
 * `sessionStorage` when the page is left: Chrome ignores changes of `history.state` made that late. A list that the reader filtered is
 * not stored, because its filters are nobody's business, unless they stand in the page's address anyway.
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

  /** A phone may end a hidden page without `pagehide`. */
  private readonly onLeave = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.keep();
  };

  /** Called before a report is opened: its history entry copies the mark, so that both entries lead to the same place. */
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
    // A title is asked last: the browser would lay out each card that it has put off.
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

  /** Scrolls until this card's title is so far from the top of the window, unless the reader scrolls first. Never rejects. */
  async show(index: number, top: number): Promise<void> {
    await this.scrollTo(() => index, top, readerMoved());
  }

  /** Cards out of sight have an estimated height until they are near and drawn whole, so it scrolls until nothing moves any more. */
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

/** Aborted by whatever the reader does to scroll; aborting it ends the watch. */
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
  // Denied or full: the list begins at its top then.
  writeStored(STORAGE_KEY, Object.fromEntries(place ? [...newest, [id, place]] : newest));
}
