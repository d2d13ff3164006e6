/** What reads a village or a day out of what is told; one file of the browser build. */
export { saidDay } from '../../form-logic/said-day.js';
export { Villages } from './villages.js';
