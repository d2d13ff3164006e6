/** Remembering, sharing, printing: fetched with a found report, or at once where this device remembers one. */
export { keepStyles } from './keep-styles.js';
export { TrackerKeeping } from './save-and-share.js';
