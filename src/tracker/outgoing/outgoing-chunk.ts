/** Replies on their way: fetched with a code, or at once where an earlier visit left something on this device. */
export { outgoingStyles } from './outgoing-styles.js';
export { TrackerOutgoing } from './outgoing-replies.js';
