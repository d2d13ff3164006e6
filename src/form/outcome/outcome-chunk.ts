/** What is shown from Kirim on, as one chunk: fetched at idle, because it lies on the send path. */
export { outcomeId } from './words/id.js';
export { keepChoice, outcomeView } from './outcome-view.js';
