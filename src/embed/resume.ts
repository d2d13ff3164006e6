import { isFlagged } from '../outbox/waiting-flag.js';
import { isPoisoned } from './poisoned.js';

/** Loads the code that sends, for a page whose widgets may be far away, or no forms. */
export type QueueLoader = () => Promise<{ sendWaiting: (root: string) => void }>;

/** Base URL as the client spells it, which a test compares; empty for an invalid one. Smaller than the client's. */
export function rootOf(endpoint: string | null): string {
  try {
    const { origin, pathname } = new URL(endpoint?.trim() || '//', document.baseURI);
    return origin + pathname.replace(/\/*$/, '/');
  } catch {
    return '';
  }
}

/** Sends the reports that wait for a widget's endpoint since an earlier visit. Once per endpoint. */
export function resumeOnce(loadQueue: QueueLoader): (widget: Element) => void {
  const resumed: Record<string, unknown> = {};
  return (widget) => {
    const root = rootOf(widget.getAttribute('endpoint'));
    // In a frame the frame's own script sends. Without a network the flag stays for the next visit.
    resumed[root] ||=
      !isPoisoned() &&
      isFlagged(root) &&
      loadQueue()
        .then(({ sendWaiting }) => sendWaiting(root))
        .catch(() => {});
  };
}
