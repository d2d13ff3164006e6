import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** An open report, as the entry of the history that it got says it. */
export interface Step {
  trackingId: string;
  /** Where its card stands in the list; null when a link opened it. */
  index: number | null;
}

const NAME = 'aduanFeed';
/** Feeds of this page, each with steps of its own. */
let feeds = 0;

/**
 * The browser's way back leads out of an open report, as a phone's back key is expected to: a report is a step in the history,
 * at the same address. What the host keeps in its own entries stays, and is in ours too, so that its router finds itself.
 */
export class FeedSteps implements ReactiveController {
  private readonly feed = ++feeds;
  private hash: string | undefined;
  private scrolling: ScrollRestoration = 'auto';

  /** @param turned the history shows that step now, or none: null for the list */
  constructor(
    host: ReactiveControllerHost,
    private readonly turned: (step: Step | null) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.onTurn);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.onTurn);
  }

  enter(step: Step): void {
    const state: unknown = history.state;
    // What the host keeps there can't always be carried along.
    if (state !== null && Object.getPrototypeOf(state) !== Object.prototype) return;
    this.hash = location.hash;
    try {
      // The list knows better where it stood than the browser, for which it was away.
      this.scrolling = history.scrollRestoration;
      history.scrollRestoration = 'manual';
      history.pushState({ ...(state as object), [NAME]: { ...step, feed: this.feed } }, '');
    } catch {
      // A sandboxed document may not touch its history.
    }
  }

  /** Gives the step back that `enter` made, where it is the one that is shown. */
  leave(): void {
    if (this.step) history.back();
  }

  private get step(): Step | null {
    const step = (history.state as Record<string, (Step & { feed: number }) | undefined> | null)?.[NAME];
    return step?.feed === this.feed ? step : null;
  }

  private readonly onTurn = (): void => {
    const { step } = this;
    // A link to another part of the page makes a step too, and leads out of nothing.
    if (!step && location.hash !== this.hash) return;
    this.turned(step);
    // Once the browser would have scrolled.
    if (!step) requestAnimationFrame(() => (history.scrollRestoration = this.scrolling));
  };
}
