import { aloudEn as aloud } from '../../widget/aloud/words/en.js';
import { trackerEn as tracker } from './en.js';
import { keepEn as keep } from '../keep/words/en.js';
import { newsEn as news } from '../news/words/en.js';
import { outgoingEn as outgoing } from '../outgoing/words/en.js';
import { replyEn as reply } from '../reply/words/en.js';
import { reportEn as report } from '../../report/words/en.js';
import { withdrawEn as withdraw } from '../withdraw/words/en.js';
import type { TrackerWords } from './tracker-words.js';

/** The tracker in English. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
