import type { ReactiveController } from 'lit';
import type { FeedElement } from '../feed-context.js';

/** Distance from the window within which cards are drawn whole, in CSS pixels: more than anybody scrolls at once. */
const AHEAD = '2000px 0px';
/** Height of a card that was never drawn whole: rather too low than too high. */
const ABOUT = '12em';
/** Cards of a new list that are drawn whole before the window's height is known. */
const AT_FIRST = 6;
/**
 * Most cards per frame that are drawn whole, as plain text, or freed of a set height: more would make scrolling stall.
 */
const WHOLE_A_FRAME = 2;
const WORDS_A_FRAME = 5;
const FREED_A_FRAME = 6;

/**
 * Decides which cards are near the window and drawn whole; the others are drawn as plain text, because a cheap phone
 * can't hold hundreds of whole cards. All keep their place, title and height, and are printed whole.
 */
export class CardWindow implements ReactiveController {
  /** Indices of near cards in the whole list. */
  private near = firstOf(AT_FIRST);
  private whole = firstOf(AT_FIRST);
  private isPrinted = false;
  private watched = new WeakSet<Element>();
  private watcher: IntersectionObserver | undefined;
  private frame = 0;
  /** True when work was postponed by a frame, because something else was rendered. */
  private hasWaited = false;
  /** True when the page has a selection. */
  private isSelected = false;
  /** Cards that left the window but are still drawn whole, waiting for a frame or in use; with their heights. */
  private readonly left = new Map<HTMLElement, number>();

  /** @param isGrowing whether new cards are being drawn, a few in each frame; others wait until they are there */
  constructor(
    private readonly element: Pick<FeedElement, keyof FeedElement>,
    private readonly isGrowing: () => boolean,
  ) {
    element.addController(this);
  }

  hostConnected(): void {
    // `scrollMargin` covers scrolling parts of the page, in browsers that know it.
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

  /** Called before another list is drawn. */
  reset(): void {
    this.near = firstOf(AT_FIRST);
    this.whole = firstOf(AT_FIRST);
    this.watcher?.disconnect();
    this.watched = new WeakSet();
    this.left.clear();
  }

  readonly isWhole = (index: number): boolean => this.isPrinted || this.whole.has(index);

  /** True when all near cards are drawn whole with their own height, and no other card is waiting to be shrunk. */
  get isSettled(): boolean {
    return !this.small.length && !this.unused.length && !this.held.length;
  }

  /** Near cards that aren't drawn whole yet. */
  private get small(): number[] {
    return [...this.near].filter((index) => !this.whole.has(index));
  }

  /** Cards that left and aren't in use: without the focus, and the page has no selection, which might include them. */
  private get unused(): HTMLElement[] {
    return this.isSelected ? [] : [...this.left.keys()].filter((card) => !card.matches(':focus-within'));
  }

  /** Cards drawn whole that still have a set height. */
  private get held(): HTMLElement[] {
    const { renderRoot } = this.element;
    return [...this.whole]
      .map((index) => renderRoot.querySelector(`#open-${index}`)?.closest('li'))
      .filter((card): card is HTMLLIElement => Boolean(card?.style.minBlockSize));
  }

  hostUpdated(): void {
    // New cards are at the end, and leave time for little else.
    let card = this.element.renderRoot.querySelector('ul.cards')?.lastElementChild as HTMLElement | null;
    if (this.isGrowing() && card && !this.watched.has(card)) this.shrinkSome();
    for (; card && !this.watched.has(card); card = card.previousElementSibling as HTMLElement | null) {
      this.watched.add(card);
      this.watcher?.observe(card);
      if (!this.isWhole(indexOf(card))) card.style.minBlockSize = ABOUT;
    }
    // Another render has this frame for itself.
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
    // In frames of their own: scroll anchoring doesn't correct for growth above a card whose own height changes.
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
      // Inside another site's frame there is no margin, so all cards count as near.
      if (isIntersecting || rootBounds === null) {
        this.near.add(index);
        this.left.delete(card);
      } else if (!card.isConnected) {
        this.shrink(card);
      } else if (this.near.has(index) && boundingClientRect.height > 0) {
        // Measured now, right after layout: later the browser would lay out again for each card.
        this.left.set(card, card.offsetHeight);
      }
      // Without a height the list is hidden, because a report is open.
    }
    this.goOn();
  }

  private shrinkSome(): void {
    for (const card of this.left.keys()) if (!card.isConnected) this.shrink(card);
    for (const card of this.unused.slice(0, WORDS_A_FRAME)) this.shrink(card);
  }

  /** Draws a card as plain text from now on. */
  private shrink(card: HTMLElement): void {
    const index = indexOf(card);
    this.near.delete(index);
    if (this.whole.delete(index)) card.style.minBlockSize = `${this.left.get(card)}px`;
    this.left.delete(card);
  }
}

const firstOf = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, index) => index));

const indexOf = (card: Element): number => Number(card.querySelector('.open')?.id.slice('open-'.length));
