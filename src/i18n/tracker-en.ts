import { aloudEn as aloud } from './aloud/en.js';
import { trackerEn as tracker } from './tracker/en.js';
import { keepEn as keep } from './tracker/keep-en.js';
import { newsEn as news } from './tracker/news-en.js';
import { outgoingEn as outgoing } from './tracker/outgoing-en.js';
import { replyEn as reply } from './tracker/reply-en.js';
import { reportEn as report } from './tracker/report-en.js';
import { withdrawEn as withdraw } from './tracker/withdraw-en.js';
import type { TrackerWords } from './words.js';

/** The tracker in English. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
