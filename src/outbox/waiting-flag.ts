import { writeStored } from '../stored-json.js';

/**
 * `BEFORE_ROOT` begins the name of an endpoint's flag in `localStorage`: an item waits to be sent there. The stub reads
 * it on every page, and loads the queue only if it is set. It tells nothing of the item; it may be set without one, but
 * never missing with one.
 */
const BEFORE_ROOT = 'aduan-waiting:';

/**
 * Read by hand: the stub has no room for `readStored`.
 *
 * @param root Base URL of the endpoint, with a trailing slash
 * @returns false also where storage is denied
 */
export function isFlagged(root: string): boolean {
  try {
    return Boolean(localStorage.getItem(BEFORE_ROOT + root));
  } catch {
    return false;
  }
}

/** Where storage is denied nothing is kept on the device either. */
export function flag(root: string, isWaiting: boolean): void {
  writeStored(BEFORE_ROOT + root, isWaiting ? 1 : null, 'localStorage');
}
