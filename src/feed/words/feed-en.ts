import { aloudEn as aloud } from '../../widget/aloud/words/en.js';
import { detailEn as detail } from '../detail/words/en.js';
import { feedEn as feed } from './en.js';
import { figuresEn as figures } from '../numbers/words/en.js';
import { findEn as find } from '../filters/words/en.js';
import { reportEn as report } from '../../report/words/en.js';
import { feedMapEn as feedMap } from '../map/words/en.js';
import { mapEn as map } from '../../map/words/en.js';
import type { FeedWords } from './feed-words.js';

/** The feed in English. */
export const words: FeedWords = { aloud, feed, detail, find, figures, report, map, feedMap };
