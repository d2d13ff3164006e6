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

let isAsked = false;

/**
 * Asks the browser not to clear this origin's storage by itself, once a page: when something begins to wait here, and not
 * before, because Firefox puts the question to the person.
 */
export function askToPersist(): void {
  if (isAsked) return;
  isAsked = true;
  // Missing on http pages.
  navigator.storage?.persist?.().catch(() => {});
}
