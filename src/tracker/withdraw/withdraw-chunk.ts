/** Taking a report back: fetched when a code opens it. */
export { TrackerWithdrawal } from './withdrawal-part.js';
