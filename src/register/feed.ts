import { AduanFeed } from '../feed/aduan-feed.js';
import { define } from '../registry.js';

/** Whoever registers a tag has it typed, and its events. */
export type { AduanEventMap } from '../events.js';
export type { AduanTags } from '../registry.js';

define('aduan-feed', AduanFeed);
