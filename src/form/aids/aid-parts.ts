/** What a reporter is helped by beside the form itself; one file of the browser build, see `Aids`. */
export { Guide } from '../guide/guide.js';
export { Lists } from '../choices/lists.js';
export { Place } from '../place/place.js';
export { Waiting } from '../waiting/waiting.js';
