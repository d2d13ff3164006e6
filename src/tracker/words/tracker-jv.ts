import { aloudJv as aloud } from '../../widget/aloud/words/jv.js';
import { trackerJv as tracker } from './jv.js';
import { keepJv as keep } from '../keep/words/jv.js';
import { newsJv as news } from '../news/words/jv.js';
import { outgoingJv as outgoing } from '../outgoing/words/jv.js';
import { replyJv as reply } from '../reply/words/jv.js';
import { reportJv as report } from '../../report/words/jv.js';
import { withdrawJv as withdraw } from '../withdraw/words/jv.js';
import type { TrackerWords } from './tracker-words.js';

/** The tracker in Javanese. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
