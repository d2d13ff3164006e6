import { aloudEn as aloud } from './aloud/en.js';
import { detailEn as detail } from './feed/detail-en.js';
import { feedEn as feed } from './feed/en.js';
import { figuresEn as figures } from './feed/figures-en.js';
import { findEn as find } from './feed/find-en.js';
import { idleEn as idle } from './feed/idle-en.js';
import { reportEn as report } from './tracker/report-en.js';
import { feedMapEn as feedMap } from './feed/map-en.js';
import { mapEn as map } from './map/en.js';
import type { FeedWords } from './words.js';

/** The feed in English. */
export const words: FeedWords = { aloud, feed, detail, find, figures, idle, report, map, feedMap };
