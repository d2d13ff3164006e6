/** What an http page shows in place of the form, and what is said of an endpoint that says nothing of itself: one chunk, fetched there alone. */
export { rareId } from '../i18n/form/rare-id.js';
export { insecureView } from '../views/form/insecure.js';
