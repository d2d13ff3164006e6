import type { ReactiveController } from 'lit';
import type { FeedElement } from '../feed-context.js';

/** How far from the window cards are drawn whole, in CSS pixels: some screens of a phone, so that nobody scrolls faster. */
const AHEAD = '2000px 0px';
/** Height of a card that was never drawn whole: rather less than more. */
const ABOUT = '12em';
/** Cards of a new list that are drawn whole before it is known how high the window is. */
const AT_FIRST = 6;
/** Cards that may be drawn whole in one go: more would hold up the scrolling of a slow phone. */
const IN_ONE_GO = 3;

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
  /** Some were drawn whole, and still have the height they had before. */
  private isNew = false;
  /** Cards that left while somebody used them. */
  private readonly held = new Set<HTMLElement>();

  constructor(private readonly element: Pick<FeedElement, keyof FeedElement>) {
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
    this.held.clear();
  }

  readonly isWhole = (index: number): boolean => this.isPrinted || this.whole.has(index);

  /** Every card near the window is drawn whole. */
  get isSettled(): boolean {
    return this.whole.size === this.near.size;
  }

  hostUpdate(): void {
    let left = IN_ONE_GO;
    for (const index of this.near) {
      if (this.whole.has(index)) continue;
      if (left-- === 0) break;
      this.whole.add(index);
      this.isNew = true;
    }
    if (this.isNew) this.frame ||= requestAnimationFrame(this.onFrame);
  }

  hostUpdated(): void {
    for (const card of this.cards) {
      if (this.watched.has(card)) continue;
      this.watched.add(card);
      this.watcher?.observe(card);
      if (!this.isWhole(indexOf(card))) card.style.minBlockSize = ABOUT;
    }
  }

  private get cards(): NodeListOf<HTMLElement> {
    return this.element.renderRoot.querySelectorAll('.cards > li');
  }

  private readonly onFrame = (): void => {
    this.frame = 0;
    if (!this.isSettled) return this.element.requestUpdate();
    this.isNew = false;
    // In a frame of its own: where the height of what is read changes, the browser doesn't make up for what grows above it.
    for (const card of this.cards) if (this.whole.has(indexOf(card))) card.style.minBlockSize = '';
  };

  private readonly onPrint = ({ type }: Event): void => {
    this.isPrinted = type === 'beforeprint';
    this.element.requestUpdate();
  };

  private look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting, rootBounds, boundingClientRect } of entries) {
      const card = target as HTMLElement;
      // Within another site's page there is no margin, and no telling what is near.
      if (isIntersecting || rootBounds === null) {
        this.near.add(indexOf(card));
        this.held.delete(card);
      } else if (boundingClientRect.height > 0 || !card.isConnected) this.held.add(card);
      // Otherwise the list is hidden while a report is read, and none of its cards has a height.
    }
    for (const card of this.held) if (!isUsed(card)) this.leave(card);
    this.element.requestUpdate();
  }

  private leave(card: HTMLElement): void {
    const index = indexOf(card);
    this.held.delete(card);
    this.near.delete(index);
    if (this.whole.delete(index)) card.style.minBlockSize = `${card.offsetHeight}px`;
  }
}

const firstOf = (count: number): Set<number> => new Set(Array.from({ length: count }, (_, index) => index));

const indexOf = (card: Element): number => Number(card.querySelector('.open')?.id.slice('open-'.length));

/** The keyboard is in it, or something on the page is selected, which may lie in it. */
const isUsed = (card: Element): boolean =>
  card.matches(':focus-within') || document.getSelection()?.type === 'Range';
