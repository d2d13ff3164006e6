/** The feed's map, without the map itself. Fetched when somebody looks at it. */
import { FeedMap } from './feed-map.js';
import type { OtherView, OtherViewOptions } from '../feed-views.js';

export const viewOf = (options: OtherViewOptions): OtherView => new FeedMap(options);
