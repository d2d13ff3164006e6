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
