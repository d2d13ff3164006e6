import { aloudJv as aloud } from '../../widget/aloud/words/jv.js';
import { detailJv as detail } from '../detail/words/jv.js';
import { feedJv as feed } from './jv.js';
import { figuresJv as figures } from '../numbers/words/jv.js';
import { findJv as find } from '../filters/words/jv.js';
import { reportJv as report } from '../../report/words/jv.js';
import { feedMapJv as feedMap } from '../map/words/jv.js';
import { mapJv as map } from '../../map/words/jv.js';
import type { FeedWords } from './feed-words.js';

/** The feed in Javanese. */
export const words: FeedWords = { aloud, feed, detail, find, figures, report, map, feedMap };
