import type { ReactiveController } from 'lit';
import type { FeedContext } from '../feed-context.js';
import { readNote, writeNote } from '../history-entry.js';
import type { ReportList } from './list-state.js';

/** Where a reader stood in the list: which pages were loaded, and which card was at the top of the window. */
export interface Place {
  /** Of the first report in the list, 1 for the first page. */
  page: number;
  /** How many pages follow from there. */
  pages: number;
  /** The uppermost card in sight: its report, and its number in the list where the report is gone. */
  trackingId: string;
  index: number;
  /** CSS pixels from the top of the window to its title. */
  top: number;
}

/** More are not loaded again one after the other: the list then begins shortly before the place. */
const MOST_PAGES = 5;
/** Whoever does one of these has taken over: they are not moved any more. */
const INPUTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

/** Where places are kept, by the mark of their entry of the history. A tab's way back is rarely longer. */
const STORAGE_KEY = 'aduan-feed-places';
const MOST_PLACES = 20;

/**
 * The way back to a page that the browser didn't keep: what it shows is loaded anew, and the list is shown from where it was
 * left. The browser's entry of the page gets a mark while the reader scrolls; the place is kept in the tab's own storage when
 * the page is left, which is too late for the entry itself. Nothing is kept of what the reader searched for or chose.
 */
export class ListPlace implements ReactiveController {
  private readonly name: string;
  /** The state of the entry that was marked last: it is another object as soon as it changes. */
  private marked: unknown;
  private isReturning = false;

  /** @param isTheSame whether a visit that begins anew would show the same list */
  constructor(
    private readonly context: FeedContext,
    private readonly list: ReportList,
    private readonly isTheSame: () => boolean,
  ) {
    this.name = `aduanFeedPlace${context.number}`;
    context.element.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.onLeave);
    document.addEventListener('visibilitychange', this.onLeave);
    // Also of a part of the page that scrolls by itself.
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

  /** The mark of the entry on show. */
  private get id(): string | undefined {
    const { id } = (readNote(this.name) ?? {}) as { id?: unknown };
    return typeof id === 'string' ? id : undefined;
  }

  /** A phone may end a page that is out of sight without another word. */
  private readonly onLeave = ({ type }: Event): void => {
    if (type === 'pagehide' || document.visibilityState === 'hidden') this.keep();
  };

  /** Before a report is opened, which gets an entry of its own: the list is the same behind both. */
  keepForReport(): void {
    this.mark();
    this.keep();
  }

  private keep(): void {
    const { state } = this.list;
    const { id } = this;
    if (!id || state.phase !== 'done' || this.isReturning) return;
    const { items, dropped, query } = state;
    const titles = [...this.context.element.renderRoot.querySelectorAll<HTMLElement>('.open')];
    // While a report is open, the list is out of sight; its place was kept before.
    const boxes = titles.map((title) => title.getBoundingClientRect()).filter(({ height }) => height > 0);
    if (boxes.length !== items.length || !items.length) return;
    const { pageSize = items.length, page = 1 } = query;
    const inSight = boxes.findIndex(({ bottom }) => bottom > 0);
    const at = inSight < 0 ? boxes.length - 1 : inSight;
    const pages = Math.ceil((dropped + items.length) / pageSize);
    const { trackingId } = items[at]!;
    const place = { page, pages, trackingId, index: dropped + at, top: boxes[at]!.top };
    store(id, this.isTheSame() ? shortened(place, pageSize) : null);
  }

  /** Where the reader stood when this page was left; null where they come for the first time. */
  read(): Place | null {
    const { id } = this;
    return (id && this.isTheSame() && stored()[id]) || null;
  }

  /** Loads the pages behind the first, and shows the place; not if somebody has begun to read meanwhile. Never rejects. */
  async goBack(place: Place): Promise<void> {
    const { list } = this;
    const ended = new AbortController();
    for (const input of INPUTS)
      addEventListener(input, () => ended.abort(), { signal: ended.signal, passive: true, capture: true });
    this.isReturning = true;
    for (let page = 1; page < place.pages && !ended.signal.aborted; page++) {
      if (list.state.phase !== 'done' || list.state.more !== 'ready') break;
      await list.more();
    }
    this.isReturning = false;
    // Cards out of sight have a guessed height until they are near: the second time it is right.
    for (let time = 0; time < 2; time++) {
      await this.context.element.updateComplete;
      if (!ended.signal.aborted) this.show(place);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }
    ended.abort();
  }

  private show({ trackingId, index, top }: Place): void {
    const { state } = this.list;
    if (state.phase !== 'done') return;
    const found = state.items.findIndex((item) => item.trackingId === trackingId);
    const id = found < 0 ? index : state.dropped + found;
    const rect = this.context.element.renderRoot.querySelector(`#open-${id}`)?.getBoundingClientRect();
    if (rect?.height) scrollBy({ top: rect.top - top, behavior: 'instant' });
  }
}

/** The same place, with no more pages than can be loaded again. */
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

function stored(): Record<string, Place> {
  try {
    return JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? '{}') as Record<string, Place>;
  } catch {
    // Denied, or somebody else's text.
    return {};
  }
}

/** @param place null forgets it */
function store(id: string, place: Place | null): void {
  const { [id]: _before, ...others } = stored();
  const newest = Object.entries(others).slice(1 - MOST_PLACES);
  try {
    const all = Object.fromEntries(place ? [...newest, [id, place]] : newest);
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify(all));
  } catch {
    // Denied or full: the list begins at its top then.
  }
}
