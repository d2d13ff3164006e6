import type { DetailMessages } from '../detail/words/words.js';
import type { FindMessages } from '../filters/words/words.js';
import type { FeedMapMessages } from '../map/words/words.js';
import type { FiguresMessages } from '../numbers/words/words.js';
import type { FeedMessages } from './words.js';
import type { MapWords } from '../../map/words/words.js';
import type { ReportMessages } from '../../report/words/words.js';
import type { AloudMessages } from '../../widget/aloud/words/words.js';
import type { OwnWords } from '../../widget/language/own-words.js';
import type { WordLoaders } from '../../widget/language/widget-language.js';

/** All that the feed says in one language, by part: what the file of that language holds. */
export type FeedWords = {
  readonly aloud: AloudMessages;
  readonly feed: FeedMessages;
  readonly detail: DetailMessages;
  readonly find: FindMessages;
  readonly figures: FiguresMessages;
  readonly report: ReportMessages;
  readonly map: MapWords;
  readonly feedMap: FeedMapMessages;
};

/** Where the feed’s other languages are. Indonesian lies with each part. */
export const FEED_WORDS: WordLoaders<FeedWords> = {
  en: () => import('./feed-en.js'),
  jv: () => import('./feed-jv.js'),
  su: () => import('./feed-su.js'),
  mui: () => import('./feed-mui.js'),
};

/** The names of the parts, for the page's own words. */
export const FEED_PARTS: readonly (keyof FeedWords)[] = [
  'aloud',
  'feed',
  'detail',
  'find',
  'figures',
  'report',
  'map',
  'feedMap',
];

/** What a page may say in place of the feed’s sentences. */
export type OwnFeedWords = OwnWords<FeedWords, 'feed'>;
