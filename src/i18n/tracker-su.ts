import { aloudSu as aloud } from './aloud/su.js';
import { trackerSu as tracker } from './tracker/su.js';
import { keepSu as keep } from './tracker/keep-su.js';
import { newsSu as news } from './tracker/news-su.js';
import { outgoingSu as outgoing } from './tracker/outgoing-su.js';
import { replySu as reply } from './tracker/reply-su.js';
import { reportSu as report } from './tracker/report-su.js';
import { withdrawSu as withdraw } from './tracker/withdraw-su.js';
import type { TrackerWords } from './words.js';

/** The tracker in Sundanese. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
