import { aloudSu as aloud } from './aloud/su.js';
import { detailSu as detail } from './feed/detail-su.js';
import { feedSu as feed } from './feed/su.js';
import { figuresSu as figures } from './feed/figures-su.js';
import { findSu as find } from './feed/find-su.js';
import { idleSu as idle } from './feed/idle-su.js';
import { reportSu as report } from './tracker/report-su.js';
import { feedMapSu as feedMap } from './feed/map-su.js';
import { mapSu as map } from './map/su.js';
import type { FeedWords } from './words.js';

/** The feed in Sundanese. */
export const words: FeedWords = { aloud, feed, detail, find, figures, idle, report, map, feedMap };
