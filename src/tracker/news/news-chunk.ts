/** News by e-mail: fetched when a code opens a report of an endpoint that writes. */
export { TrackerNews } from './news-part.js';
