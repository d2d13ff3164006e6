/** What the feed does after its first list: it looks for news, and keeps the page for reading offline. */
export { FeedIdle } from './feed-idle.js';
