/** How one report is read in the feed: the tracker's history and files, its words and looks. Fetched when one is opened. */
export { historyOf } from '../controllers/report-history.js';
export { dateWords } from '../i18n/tracker/dates.js';
export { reportId } from '../i18n/tracker/report-id.js';
export { renderDetail } from '../views/feed/detail.js';
export { resultStyles } from './result-styles.js';
