/** The feed's map, without the map itself. Fetched when somebody looks at it. */
import { FeedMap } from './map-part.js';
import type { OtherView, OtherViewOptions } from '../view-switch.js';

export const viewOf = (options: OtherViewOptions): OtherView => new FeedMap(options);
