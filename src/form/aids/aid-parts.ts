/** What lies behind each `Aid` of the form itself, and what others need of it; one file of the browser build. */
export { isDelicate } from '../../form-logic/delicate.js';
export { Guide } from '../guide/guide.js';
export { Lists } from '../choices/lists.js';
export { PointChoice } from '../place/point-choice.js';
export { Waiting } from '../waiting/waiting.js';
