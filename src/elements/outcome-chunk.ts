/** What is shown from Kirim on, as one chunk: fetched at idle, because it lies on the send path. */
export { outcomeId } from '../i18n/form/outcome-id.js';
export { keepChoice, outcomeView } from '../views/form/outcome.js';
