/**
 * `dist/aduan-sw.js`: an optional service worker. Where the browser has Background Sync, it sends what waits on the device when
 * the network returns, though no page is open any more. It caches nothing and touches no request of the site: without it all
 * works the same, from the next visit on.
 *
 * A site registers it, or takes it into its own with `importScripts`.
 */
import { SYNC_TAG } from '../outbox/attempt/engine.js';
import { sendWaiting } from './send-waiting.js';

/** https://wicg.github.io/background-sync/spec/#sync-event; TypeScript's library lacks it. */
interface SyncEvent extends Event {
  readonly tag: string;
  waitUntil(done: Promise<unknown>): void;
}

// In Node, where every module can be imported, there is nothing to listen to.
globalThis.addEventListener?.('sync', (event) => {
  const { tag } = event as SyncEvent;
  if (tag === SYNC_TAG) (event as SyncEvent).waitUntil(sendWaiting());
});
