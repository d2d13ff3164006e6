/** Caches of the field worker: the page's files, and answers about reports. */
export const FILES_CACHE = 'aduan-desk-files';
export const KEPT_CACHE = 'aduan-desk-kept';

/** Header of an answer that comes from the device: when it was kept, in milliseconds since 1970. */
export const KEPT_AT = 'X-Kept-At';

/** Longest time for which answers are kept, in milliseconds: a long working day. */
export const KEPT_MS = 12 * 3_600_000;

export const isOld = (kept: Response): boolean => Date.now() - Number(kept.headers.get(KEPT_AT)) > KEPT_MS;

/** `dropOld` takes off the device what was kept too long ago: the first are the oldest. */
export async function dropOld(cache: Cache): Promise<void> {
  for (const request of await cache.keys()) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept !== undefined && !isOld(kept)) return;
    await cache.delete(request, { ignoreVary: true });
  }
}

/** `dropOldKept` does so for the page: a worker runs only where something is asked for. */
export async function dropOldKept(): Promise<void> {
  if (await hasKept()) await dropOld(await caches.open(KEPT_CACHE));
}

/** A browser outside of https, or in a private window, may have no caches. */
const hasKept = async (): Promise<boolean> =>
  'caches' in globalThis && (await caches.has(KEPT_CACHE).catch(() => false));

/** `forgetKept` takes all answers off the device, for a page that was loaded past the worker too. */
export async function forgetKept(): Promise<void> {
  if ('caches' in globalThis) await caches.delete(KEPT_CACHE).catch(() => false);
}
