/** What an http page shows in place of the form, and what is said of an endpoint that says nothing of itself: one chunk, fetched there alone. */
export { rareId } from '../insecure/words/id.js';
export { insecureView } from '../insecure/insecure-view.js';
