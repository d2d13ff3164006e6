import { aloudMui as aloud } from '../../widget/aloud/words/mui.js';
import { detailMui as detail } from '../detail/words/mui.js';
import { feedMui as feed } from './mui.js';
import { figuresMui as figures } from '../numbers/words/mui.js';
import { findMui as find } from '../filters/words/mui.js';
import { reportMui as report } from '../../report/words/mui.js';
import { feedMapMui as feedMap } from '../map/words/mui.js';
import { mapMui as map } from '../../map/words/mui.js';
import type { FeedWords } from './feed-words.js';

/** The feed in Palembang Malay. */
export const words: FeedWords = { aloud, feed, detail, find, figures, report, map, feedMap };
