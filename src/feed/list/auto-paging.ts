import type { ReactiveController } from 'lit';
import { isDearNetwork } from '../../widget/network.js';
import type { FeedContext } from '../feed-context.js';
import type { ReportList } from './list-state.js';

/** Pages loaded without a press; then the reader must press, so that content below the list can be reached. */
const PAGES_MAX = 3;
/** Most cards in the list: loading further would remove those at the top while somebody reads. */
const CARDS_MAX = 200;
/** CSS pixels before the end of the list: about one screen of a phone. */
const AHEAD = 800;

/**
 * Loads the next page when the reader comes near the end of the list. Only after they have scrolled, and not on an
 * expensive network, with reduced motion, in a sidebar, or while the button for the next page has the focus.
 */
export class AutoPaging implements ReactiveController {
  /** Pages that may still be loaded without a press; 0 before the first list. */
  private left = 0;
  private hasScrolled = false;
  private button: Element | null = null;
  private watcher: IntersectionObserver | undefined;

  constructor(
    private readonly context: FeedContext,
    private readonly list: ReportList,
  ) {
    context.element.addController(this);
  }

  hostConnected(): void {
    this.watcher = new IntersectionObserver((entries) => this.look(entries), {
      rootMargin: `0px 0px ${AHEAD}px`,
    });
    // Capturing, so that a scrolling part of the page counts too.
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    this.watcher?.disconnect();
    this.button = null;
  }

  /** Watches the button, which may be another element after each render. */
  hostUpdated(): void {
    const button = this.context.element.renderRoot.querySelector('#more');
    if (button !== this.button) this.watch(button);
  }

  /** Allows further pages. @param isAnew a list was loaded from its beginning, in which nobody has scrolled yet */
  allow(isAnew: boolean): void {
    this.left = PAGES_MAX;
    if (isAnew) this.hasScrolled = false;
  }

  /** Called after a page was loaded: the end may be near again. */
  lookAgain(): void {
    this.watch(this.button);
  }

  /** A new observation reports at once whether the button is near. */
  private watch(button: Element | null): void {
    this.watcher?.disconnect();
    this.button = button;
    if (button) this.watcher?.observe(button);
  }

  private readonly onScroll = (): void => {
    if (this.hasScrolled) return;
    this.hasScrolled = true;
    this.lookAgain();
  };

  private look(entries: readonly IntersectionObserverEntry[]): void {
    const { state } = this.list;
    if (!entries.at(-1)?.isIntersecting || !this.hasScrolled || this.left < 1) return;
    if (state.phase !== 'done' || state.more !== 'ready' || !this.isWelcome()) return;
    if (state.items.length + (state.query.pageSize ?? 0) > CARDS_MAX) return;
    this.left -= 1;
    void this.list.more();
  }

  private isWelcome(): boolean {
    const { compact, renderRoot } = this.context.element;
    const isUnwanted = matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)').matches;
    const isFocused = (renderRoot as ShadowRoot).activeElement === this.button;
    return !compact && !isDearNetwork() && !isUnwanted && !isFocused;
  }
}
