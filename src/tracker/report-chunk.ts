/** How a found report is shown: fetched beside the question for it, so that the search form needn't wait. */
export { clockOf } from './report-clock.js';
export { historyOf } from '../report/report-history.js';
export { refreshReport } from './report-refresh.js';
export { ReportLive } from './report-live.js';
export { progressOf } from './report-progress.js';
export { dateWords } from '../report/dates.js';
export { reportId } from '../report/words/id.js';
export { renderReport, statusName } from './report-view.js';
export { historyStyles } from '../report/history-styles.js';
export { resultStyles } from '../report/result-styles.js';
