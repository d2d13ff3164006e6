import { AduanTracker } from '../tracker/aduan-tracker.js';
import { define } from '../registry.js';

/** Types of the tag and its events come with its registration. */
export type { AduanEventMap } from '../events.js';
export type { AduanTags } from '../registry.js';

define('aduan-tracker', AduanTracker);
