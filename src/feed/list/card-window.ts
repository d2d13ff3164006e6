import type { ReactiveController } from 'lit';
import type { FeedElement } from '../feed-context.js';

/** How far from the window cards are drawn whole, in CSS pixels: some screens of a phone, so that nobody scrolls faster. */
const AHEAD = '2000px 0px';
/** Height of a card that was never drawn whole: rather less than more. */
const ABOUT = '12em';
/** Cards of a new list that are drawn whole before it is known how high the window is. */
const AT_FIRST = 6;
/** Cards that may be drawn whole in one frame, and by their words, and let go of their height: more would hold up the scrolling of a slow phone. */
const WHOLE_A_FRAME = 2;
const WORDS_A_FRAME = 5;
const FREED_A_FRAME = 6;

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
  /** What was to be done in a frame was put off once, because something else was drawn. */
  private hasWaited = false;
  /** Something on the page is selected. */
  private isSelected = false;
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
    this.rest();
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

  /** Every card near the window is drawn whole and as high as it is, and no other that could be drawn by its words. */
  get isSettled(): boolean {
    return !this.small.length && !this.unused.length && !this.held.length;
  }

  /** Near, and not drawn whole yet. */
  private get small(): number[] {
    return [...this.near].filter((index) => !this.whole.has(index));
  }

  /** Of those that left: the keyboard is in none of them, and nothing on the page is selected, which may lie in one. */
  private get unused(): HTMLElement[] {
    return this.isSelected ? [] : [...this.left.keys()].filter((card) => !card.matches(':focus-within'));
  }

  /** Drawn whole, and still as high as they were before. */
  private get held(): HTMLElement[] {
    const { renderRoot } = this.element;
    return [...this.whole]
      .map((index) => renderRoot.querySelector(`#open-${index}`)?.closest('li'))
      .filter((card): card is HTMLLIElement => Boolean(card?.style.minBlockSize));
  }

  hostUpdated(): void {
    // New ones are at the end, and leave time for little else.
    let card = this.element.renderRoot.querySelector('ul.cards')?.lastElementChild as HTMLElement | null;
    if (this.isGrowing() && card && !this.watched.has(card)) this.shrinkSome();
    for (; card && !this.watched.has(card); card = card.previousElementSibling as HTMLElement | null) {
      this.watched.add(card);
      this.watcher?.observe(card);
      if (!this.isWhole(indexOf(card))) card.style.minBlockSize = ABOUT;
    }
    // Something else was drawn, and has this frame for itself.
    if (this.frame && !this.hasWaited) {
      this.rest();
      this.hasWaited = true;
    }
    this.goOn();
  }

  private rest(): void {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
  }

  private goOn(): void {
    if (!this.isGrowing() && !this.isSettled) this.frame ||= requestAnimationFrame(this.onFrame);
  }

  private readonly onFrame = (): void => {
    this.frame = 0;
    this.hasWaited = false;
    if (this.isGrowing()) return;
    const { unused } = this;
    this.shrinkSome();
    const { small } = this;
    for (const index of small.slice(0, WHOLE_A_FRAME)) this.whole.add(index);
    if (small.length || unused.length) return this.element.requestUpdate();
    // In frames of their own: where the height of what is read changes, the browser doesn't make up for what grows above it.
    for (const card of this.held.slice(0, FREED_A_FRAME)) card.style.minBlockSize = '';
    this.goOn();
  };

  private readonly onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    this.element.requestUpdate();
  };

  private look(entries: readonly IntersectionObserverEntry[]): void {
    this.isSelected = document.getSelection()?.type === 'Range';
    for (const { target, isIntersecting, rootBounds, boundingClientRect } of entries) {
      const card = target as HTMLElement;
      const index = indexOf(card);
      // Within another site's page there is no margin, and no telling what is near.
      if (isIntersecting || rootBounds === null) {
        this.near.add(index);
        this.left.delete(card);
      } else if (!card.isConnected) {
        this.shrink(card);
      } else if (this.near.has(index) && boundingClientRect.height > 0) {
        // Measured now, when the page is laid out: later the browser would do it again for each.
        this.left.set(card, card.offsetHeight);
      }
      // Otherwise the list is hidden while a report is read, and none of its cards has a height.
    }
    this.goOn();
  }

  private shrinkSome(): void {
    for (const card of this.left.keys()) if (!card.isConnected) this.shrink(card);
    for (const card of this.unused.slice(0, WORDS_A_FRAME)) this.shrink(card);
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
