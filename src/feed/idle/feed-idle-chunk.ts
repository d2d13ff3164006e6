/** What the feed does after its first list: it looks for news, loads on near the end, keeps the page for
 * reading offline, and sends "Dukung" as soon as it can. */
export { FeedIdle } from './feed-idle.js';
