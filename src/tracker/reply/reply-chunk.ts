/** Reply and rating: fetched when a code opens a report. */
export { replyStyles } from './reply-styles.js';
export { TrackerReply } from './reply-part.js';
