/**
 * One flag an endpoint, in `localStorage`: something on this device waits to be sent there. The stub reads it on every page, and
 * fetches the queue only where it is up. It says nothing of what waits, and may be up for nothing, but not down for something.
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
    // Denied: nothing is kept on the device either.
  }
}
