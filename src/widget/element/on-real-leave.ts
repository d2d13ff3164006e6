import type { LitElement } from 'lit';

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
