import type { LitElement } from 'lit';

/**
 * Calls `ended` when the element has left the page for good. A move takes it out and puts it back within one task, and must
 * not end what is under way.
 */
export function onRealLeave(host: LitElement, ended: () => void): void {
  host.addController({
    hostDisconnected: () =>
      queueMicrotask(() => {
        if (!host.isConnected) ended();
      }),
  });
}
