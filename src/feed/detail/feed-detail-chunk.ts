/** How one report is read in the feed: the tracker's history and files, its words and looks. Fetched when one is opened. */
export { FeedReport } from './detail-part.js';
