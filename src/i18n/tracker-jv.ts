import { aloudJv as aloud } from './aloud/jv.js';
import { trackerJv as tracker } from './tracker/jv.js';
import { keepJv as keep } from './tracker/keep-jv.js';
import { newsJv as news } from './tracker/news-jv.js';
import { outgoingJv as outgoing } from './tracker/outgoing-jv.js';
import { replyJv as reply } from './tracker/reply-jv.js';
import { reportJv as report } from './tracker/report-jv.js';
import { withdrawJv as withdraw } from './tracker/withdraw-jv.js';
import type { TrackerWords } from './words.js';

/** The tracker in Javanese. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
