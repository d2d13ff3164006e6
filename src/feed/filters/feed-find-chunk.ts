/** Filters, chips, counts and open data of the feed. Fetched when the filters are opened, or one is set. */
export { FeedFinder } from './filter-panel.js';
export { feedFindStyles } from './filter-panel-styles.js';
