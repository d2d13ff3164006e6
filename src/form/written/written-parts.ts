/** Parts behind `Written`; one file of the browser build. */
export { DangerWatch } from '../danger/danger-watch.js';
export { SimilarReports } from '../similar/similar-reports.js';
