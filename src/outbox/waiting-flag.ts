/**
 * One flag for each endpoint, in `localStorage`: an item on this device waits to be sent there. The stub reads it on
 * every page, and loads the queue only if it is set. It tells nothing of the item; it may be set without one, but never
 * missing with one.
 */
const BEFORE_ROOT = 'aduan-waiting:';

/** @param root Base URL of the endpoint, with a trailing slash. @returns false also where storage is denied. */
export function isFlagged(root: string): boolean {
  try {
    return localStorage.getItem(BEFORE_ROOT + root) !== null;
  } catch {
    return false;
  }
}

export function flag(root: string, isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(BEFORE_ROOT + root, '1');
    else localStorage.removeItem(BEFORE_ROOT + root);
  } catch {
    // Storage is denied: nothing is kept on the device either.
  }
}
