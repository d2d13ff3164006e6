import { aloudJv as aloud } from './aloud/jv.js';
import { detailJv as detail } from './feed/detail-jv.js';
import { feedJv as feed } from './feed/jv.js';
import { figuresJv as figures } from './feed/figures-jv.js';
import { findJv as find } from './feed/find-jv.js';
import { idleJv as idle } from './feed/idle-jv.js';
import { reportJv as report } from './tracker/report-jv.js';
import { feedMapJv as feedMap } from './feed/map-jv.js';
import { mapJv as map } from './map/jv.js';
import type { FeedWords } from './words.js';

/** The feed in Javanese. */
export const words: FeedWords = { aloud, feed, detail, find, figures, idle, report, map, feedMap };
