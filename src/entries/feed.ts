/** `aduan/feed`: the feed's class, not registered. `import 'aduan/feed/define'` registers the tag. */
export { AduanFeed } from '../feed/aduan-feed.js';
export type { FeedService } from '../client/service.js';
export type { AduanEventDetails, AduanEventMap } from '../events.js';
export type { FeedSource } from '../feed/feed-context.js';
export type { OwnFeedWords } from '../feed/words/feed-languages.js';
export { define, type AduanTag, type AduanTags } from '../registry.js';
