import { isFlagged } from '../outbox/waiting-flag.js';
import { isPoisoned } from './poisoned.js';

/** Fetches what sends, for a page whose widgets need not be near, nor be forms. */
export type QueueLoader = () => Promise<{ sendWaiting: (root: string) => void }>;

/** As the client spells it; empty for what is no address. Here it is cheaper than the client's own, and a test compares them. */
export function rootOf(endpoint: string | null): string {
  try {
    const { origin, pathname } = new URL(endpoint?.trim() || '//', document.baseURI);
    return origin + pathname.replace(/\/*$/, '/');
  } catch {
    return '';
  }
}

/** Sends what an earlier visit left for a widget's endpoint. Once an endpoint. */
export function resumeOnce(loadQueue: QueueLoader): (widget: Element) => void {
  const resumed: Record<string, unknown> = {};
  return (widget) => {
    const root = rootOf(widget.getAttribute('endpoint'));
    // In a frame the frame's own script does. Without the network it stays flagged for the next visit.
    resumed[root] ||=
      !isPoisoned() &&
      isFlagged(root) &&
      loadQueue()
        .then(({ sendWaiting }) => sendWaiting(root))
        .catch(() => {});
  };
}
