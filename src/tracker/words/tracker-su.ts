import { aloudSu as aloud } from '../../widget/aloud/words/su.js';
import { trackerSu as tracker } from './su.js';
import { keepSu as keep } from '../keep/words/su.js';
import { newsSu as news } from '../news/words/su.js';
import { outgoingSu as outgoing } from '../outgoing/words/su.js';
import { replySu as reply } from '../reply/words/su.js';
import { reportSu as report } from '../../report/words/su.js';
import { withdrawSu as withdraw } from '../withdraw/words/su.js';
import type { TrackerWords } from './tracker-words.js';

/** The tracker in Sundanese. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
