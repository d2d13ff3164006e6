/** Moments of a page and its elements: idle, in sight, and left for good. */
import type { LitElement } from 'lit';

/** Runs a task when the browser is idle; after 200 ms where it has no `requestIdleCallback` (Safari). */
export function whenIdle(task: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(task, { timeout: 1000 });
  else setTimeout(task, 200);
}

/** Resolves once this page is visible: results in a background tab haven't been read. */
export const inSight = (): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
      else resolve();
    };
    look();
  });

/**
 * Calls `ended` when the element has left the page for good. A move removes and inserts it within one task, and must
 * not abort anything.
 */
export function onRealLeave(host: LitElement, ended: () => void): void {
  host.addController({
    hostDisconnected: () =>
      queueMicrotask(() => {
        if (!host.isConnected) ended();
      }),
  });
}
