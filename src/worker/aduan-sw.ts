/**
 * `dist/aduan-sw.js`: an optional service worker. In browsers with Background Sync it sends waiting reports when the
 * network returns, even if no page is open any more. It caches nothing and intercepts no request of the site: without
 * it the reports are sent at the next visit.
 *
 * A site registers it, or includes it in its own with `importScripts`.
 */
import { SYNC_TAG } from '../outbox/attempt/engine.js';
import { sendWaiting } from './send-waiting.js';

/** https://wicg.github.io/background-sync/spec/#sync-event; TypeScript's library lacks it. */
interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(done: Promise<unknown>): void;
}

// In Node, where every module can be imported, there are no such events.
globalThis.addEventListener?.('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(sendWaiting());
});
