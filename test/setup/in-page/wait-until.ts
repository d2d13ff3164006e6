import { waitUntil as within } from '@open-wc/testing';

/**
 * Milliseconds: far more than anything in a page takes, on a machine that is busy with other work too, and fewer than
 * a test may take, so that it says what never came.
 */
const LONG = 30_000;

/** Waits until something is so; the package's own function gives up after a second. @param what for the failure */
export const waitUntil = (isSo: () => unknown, what?: string): Promise<void> =>
  within(isSo, what, { timeout: LONG });
