/** Reading aloud, as one chunk: fetched at idle where the device has a voice of its own. */
export { AloudReader } from './aloud-reader.js';
