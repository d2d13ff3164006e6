/** What an http page shows in place of the form, as one chunk: fetched there alone. */
export { insecureId } from '../i18n/form/insecure-id.js';
export { insecureView } from '../views/form/insecure.js';
