/** Filters, chips, counts and open data of the feed. Fetched when the filters are opened, or one is set. */
export { FeedFinder } from './feed-finder.js';
export { feedFindStyles } from './feed-find-styles.js';
