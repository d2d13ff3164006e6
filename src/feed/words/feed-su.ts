import { aloudSu as aloud } from '../../widget/aloud/words/su.js';
import { detailSu as detail } from '../detail/words/su.js';
import { feedSu as feed } from './su.js';
import { figuresSu as figures } from '../numbers/words/su.js';
import { findSu as find } from '../filters/words/su.js';
import { reportSu as report } from '../../report/words/su.js';
import { feedMapSu as feedMap } from '../map/words/su.js';
import { mapSu as map } from '../../map/words/su.js';
import type { FeedWords } from './feed-words.js';

/** The feed in Sundanese. */
export const words: FeedWords = { aloud, feed, detail, find, figures, report, map, feedMap };
