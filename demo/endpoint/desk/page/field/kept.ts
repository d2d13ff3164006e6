/** Caches of the field worker: the page's files, and answers about reports. */
export const FILES_CACHE = 'aduan-desk-files';
export const KEPT_CACHE = 'aduan-desk-kept';

/** Header of an answer that comes from the device: when it was kept, in milliseconds since 1970. */
export const KEPT_AT = 'X-Kept-At';

/** Longest time for which answers are kept, in milliseconds: a long working day. */
export const KEPT_MS = 12 * 3_600_000;
