/** What the optional service worker (`src/worker`) listens for. */
export const SYNC_TAG = 'aduan-send';

/** https://wicg.github.io/background-sync/spec/; Chromium only, and TypeScript's library lacks it. */
type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Asks the browser to wake the site's service worker, if it has one, when there is a network again. */
export function askToSync(): void {
  navigator.serviceWorker
    ?.getRegistration?.()
    .then((registration) => (registration as WithSync | undefined)?.sync?.register(SYNC_TAG))
    .catch(() => {});
}
