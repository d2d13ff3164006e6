import type { LitElement } from 'lit';
import type { ListState } from './list-state.js';

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
export class FeedOnward {
  private left = PAGES_MAX;
  private hasScrolled = false;
  private button: Element | null = null;
  private readonly watcher: IntersectionObserver;

  constructor(
    private readonly host: LitElement & { compact: boolean },
    private readonly state: () => ListState,
    private readonly more: () => void,
  ) {
    this.watcher = new IntersectionObserver((entries) => this.look(entries), {
      rootMargin: `0px 0px ${AHEAD}px`,
    });
  }

  start(): void {
    // Also of a part of the page that scrolls by itself.
    document.addEventListener('scroll', this.onScroll, { capture: true, passive: true });
  }

  stop(): void {
    document.removeEventListener('scroll', this.onScroll, { capture: true });
    this.watcher.disconnect();
    this.button = null;
  }

  /** @param isAnew a list from its beginning: nobody scrolled in it yet */
  allow(isAnew: boolean): void {
    this.left = PAGES_MAX;
    if (isAnew) this.hasScrolled = false;
  }

  /** Watches the button that is there now. */
  watch(): void {
    const button = this.host.renderRoot.querySelector('#more');
    if (button !== this.button) this.again(button);
  }

  private again(button = this.button): void {
    this.watcher.disconnect();
    this.button = button;
    if (button) this.watcher.observe(button);
  }

  private readonly onScroll = (): void => {
    if (this.hasScrolled) return;
    this.hasScrolled = true;
    // What was near already is told once more.
    this.again();
  };

  private look(entries: readonly IntersectionObserverEntry[]): void {
    const state = this.state();
    if (!entries.at(-1)?.isIntersecting || !this.hasScrolled || this.left < 1) return;
    if (state.phase !== 'done' || state.more !== 'ready' || !this.isWelcome()) return;
    if (state.items.length + (state.query.pageSize ?? 0) > CARDS_MAX) return;
    this.left -= 1;
    this.more();
  }

  private isWelcome(): boolean {
    const { compact, renderRoot } = this.host;
    const { connection } = navigator as Navigator & {
      connection?: { saveData?: boolean; effectiveType?: string };
    };
    const isDear = connection?.saveData || connection?.effectiveType?.endsWith('2g');
    const isUnwanted = matchMedia('(prefers-reduced-motion: reduce), (prefers-reduced-data: reduce)').matches;
    const isFocused = (renderRoot as ShadowRoot).activeElement === this.button;
    return !compact && !isDear && !isUnwanted && !isFocused;
  }

  /** A page came: is the end near again? */
  arrived(): void {
    this.again();
  }
}
