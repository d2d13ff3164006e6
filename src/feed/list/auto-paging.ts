import type { ReactiveController } from 'lit';
import { isDearNetwork } from '../../widget/network.js';
import type { FeedContext } from '../feed-context.js';
import type { ReportList } from './list-state.js';

/** Pages that come by themselves until the button is pressed: what stands under the list stays in reach. */
const PAGES_MAX = 3;
/** With more, cards at the top would go while somebody looks at those below. */
const CARDS_MAX = 200;
/** CSS pixels before the end of the list: about a screen of a phone. */
const AHEAD = 800;

/**
 * The next page near the end of the list, without a press. Only after the reader scrolled, and not where data is dear, where
 * motion is unwanted, in a sidebar, or while the button itself has the focus.
 */
export class AutoPaging implements ReactiveController {
  /** Pages that may still come; none before the first list is there. */
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
    // Also of a part of the page that scrolls by itself.
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    this.watcher?.disconnect();
    this.button = null;
  }

  /** Watches the button that is there now. */
  hostUpdated(): void {
    const button = this.context.element.renderRoot.querySelector('#more');
    if (button !== this.button) this.watch(button);
  }

  /** @param isAnew a list from its beginning: nobody scrolled in it yet */
  allow(isAnew: boolean): void {
    this.left = PAGES_MAX;
    if (isAnew) this.hasScrolled = false;
  }

  /** A page came: is the end near again? */
  lookAgain(): void {
    this.watch(this.button);
  }

  /** What is near already is told once more. */
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
