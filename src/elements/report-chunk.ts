/** How a found report is shown: fetched beside the question for it, so that the search form needn't wait. */
export { clockOf } from '../controllers/report-clock.js';
export { historyOf } from '../controllers/report-history.js';
export { refreshReport } from '../controllers/report-refresh.js';
export { ReportLive } from '../controllers/report-live.js';
export { progressOf } from '../controllers/report-progress.js';
export { dateWords } from '../i18n/tracker/dates.js';
export { reportId } from '../i18n/tracker/report-id.js';
export { renderReport, statusName } from '../views/tracker/report.js';
export { historyStyles } from './history-styles.js';
export { resultStyles } from './result-styles.js';
