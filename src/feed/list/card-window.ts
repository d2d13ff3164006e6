import type { ReactiveController } from 'lit';
import type { FeedElement } from '../feed-context.js';

/** How far from the window cards are drawn whole, in CSS pixels: some screens of a phone, so that nobody scrolls faster. */
const AHEAD = '2000px 0px';
/** Height of a card that was never drawn whole: rather less than more. */
const ABOUT = '12em';
/** Cards of a new list that are drawn whole before it is known how high the window is. */
const AT_FIRST = 6;
/** Cards that may be drawn whole in one go, and by their words: more would hold up the scrolling of a slow phone. */
const WHOLE_IN_ONE_GO = 3;
const WORDS_IN_ONE_GO = 6;

/**
 * Which cards are near the window and so drawn whole; the others are drawn by their words alone, because a cheap phone can't hold hundreds of whole
 * cards. All keep their place, their title and their height, and are whole on paper.
 */
export class CardWindow implements ReactiveController {
  /** Indices in the whole list. */
  private near = firstOf(AT_FIRST);
  private whole = firstOf(AT_FIRST);
  private isPrinted = false;
  private watched = new WeakSet<Element>();
  private watcher: IntersectionObserver | undefined;
  private frame = 0;
  /** Cards that left and are still drawn whole, because it is not their turn yet or somebody uses them; how high each was. */
  private readonly left = new Map<HTMLElement, number>();

  /** @param isGrowing whether new cards are being drawn, a few in each frame; others wait until they are there */
  constructor(
    private readonly element: Pick<FeedElement, keyof FeedElement>,
    private readonly isGrowing: () => boolean,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // In a scrolling part of the page, too, where the browser knows of its margin.
    const options = { rootMargin: AHEAD, scrollMargin: AHEAD };
    this.watcher = new IntersectionObserver((entries) => this.look(entries), options);
    this.watched = new WeakSet();
    addEventListener('beforeprint', this.onPrint);
    addEventListener('afterprint', this.onPrint);
  }

  hostDisconnected(): void {
    this.watcher?.disconnect();
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    removeEventListener('beforeprint', this.onPrint);
    removeEventListener('afterprint', this.onPrint);
  }

  /** Another list is to be drawn. */
  reset(): void {
    this.near = firstOf(AT_FIRST);
    this.whole = firstOf(AT_FIRST);
    this.watcher?.disconnect();
    this.watched = new WeakSet();
    this.left.clear();
  }

  readonly isWhole = (index: number): boolean => this.isPrinted || this.whole.has(index);

  /** Every card near the window is drawn whole, and no other that could be drawn by its words. */
  get isSettled(): boolean {
    return this.whole.size === this.near.size && !this.unused.length;
  }

  /** Of those that left: the keyboard is in none of them, and nothing on the page is selected, which may lie in one. */
  private get unused(): HTMLElement[] {
    if (!this.left.size || document.getSelection()?.type === 'Range') return [];
    const used = this.element.renderRoot.querySelector('.cards > li:focus-within');
    return [...this.left.keys()].filter((card) => card !== used);
  }

  hostUpdate(): void {
    if (this.isGrowing() || this.isSettled) return;
    for (const card of this.unused.slice(0, WORDS_IN_ONE_GO)) this.shrink(card);
    const small = [...this.near].filter((index) => !this.whole.has(index));
    for (const index of small.slice(0, WHOLE_IN_ONE_GO)) this.whole.add(index);
    this.frame ||= requestAnimationFrame(this.onFrame);
  }

  hostUpdated(): void {
    // New ones are at the end.
    let card = this.element.renderRoot.querySelector<HTMLElement>('.cards > li:last-child');
    for (; card && !this.watched.has(card); card = card.previousElementSibling as HTMLElement | null) {
      this.watched.add(card);
      this.watcher?.observe(card);
      if (!this.isWhole(indexOf(card))) card.style.minBlockSize = ABOUT;
    }
  }

  private readonly onFrame = (): void => {
    this.frame = 0;
    if (!this.isSettled) return this.element.requestUpdate();
    // In a frame of its own: where the height of what is read changes, the browser doesn't make up for what grows above it.
    for (const index of this.whole) {
      const card = this.element.renderRoot.querySelector(`#open-${index}`)?.closest('li');
      if (card) card.style.minBlockSize = '';
    }
  };

  private readonly onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    this.element.requestUpdate();
  };

  private look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, rootBounds, boundingClientRect } of entries) {
      const card = target as HTMLElement;
      const index = indexOf(card);
      // Within another site's page there is no margin, and no telling what is near.
      if (isIntersecting || rootBounds === null) {
        this.near.add(index);
        this.left.delete(card);
      } else if (this.near.has(index) && (boundingClientRect.height > 0 || !card.isConnected)) {
        // Measured before any card changes: the browser would lay out the page again for each.
        this.left.set(card, card.offsetHeight);
      }
      // Otherwise the list is hidden while a report is read, and none of its cards has a height.
    }
    this.element.requestUpdate();
  }

  /** From here on it is drawn by its words. */
  private shrink(card: HTMLElement): void {
    const index = indexOf(card);
    this.near.delete(index);
    if (this.whole.delete(index)) card.style.minBlockSize = `${this.left.get(card)}px`;
    this.left.delete(card);
  }
}

const firstOf = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, index) => index));

const indexOf = (card: Element): number => Number(card.querySelector('.open')?.id.slice('open-'.length));
