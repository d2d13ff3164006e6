import { aloudMui as aloud } from '../../widget/aloud/words/mui.js';
import { trackerMui as tracker } from './mui.js';
import { keepMui as keep } from '../keep/words/mui.js';
import { newsMui as news } from '../news/words/mui.js';
import { outgoingMui as outgoing } from '../outgoing/words/mui.js';
import { replyMui as reply } from '../reply/words/mui.js';
import { reportMui as report } from '../../report/words/mui.js';
import { withdrawMui as withdraw } from '../withdraw/words/mui.js';
import type { TrackerWords } from './tracker-words.js';

/** The tracker in Palembang Malay. */
export const words: TrackerWords = { aloud, tracker, report, keep, news, outgoing, reply, withdraw };
